import type { Severity } from './finding.ts';
import type { RuleMeta, Settings } from './rule.ts';
import { RULES } from './rules.ts';

/** How bad a rule's problems are; `off` looks for none. */
export type RuleLevel = Severity | 'off';

export interface RuleChoice {
  readonly level: RuleLevel;
  readonly settings: Settings;
}

/** What holds for each rule, by its id. Plain data: part of a cache's key, and sent to other threads. */
export type Configuration = Readonly<Record<string, RuleChoice>>;

/** What a person asked for; `configurationOf` fills in the rest. */
export interface ConfigurationWish {
  /** `strict` takes each rule one level up: a note counts as a warning, a warning as an error */
  readonly extends: 'recommended' | 'strict';
  /** whether rules that are still on trial are on */
  readonly isPreview: boolean;
  /** later ones win */
  readonly rules: readonly {
    readonly id: string;
    readonly level?: RuleLevel;
    readonly settings?: Settings;
  }[];
}

export const RECOMMENDED: ConfigurationWish = { extends: 'recommended', isPreview: false, rules: [] };

const RAISED: Readonly<Record<Severity, Severity>> = { info: 'warn', warn: 'error', error: 'error' };

function defaultLevel({ severity, isPreview }: RuleMeta, wish: ConfigurationWish): RuleLevel {
  if (isPreview && !wish.isPreview) return 'off';
  return wish.extends === 'strict' ? RAISED[severity] : severity;
}

/** What holds for each rule. Ids and settings of the wish are known ones: whoever reads a configuration checks them. */
export function configurationOf(wish: ConfigurationWish): Configuration {
  return Object.fromEntries(
    RULES.map((rule): [string, RuleChoice] => {
      const own = wish.rules.filter(({ id }) => id === rule.id);
      const level = own.findLast((choice) => choice.level !== undefined)?.level ?? defaultLevel(rule, wish);
      return [
        rule.id,
        { level, settings: Object.assign({}, rule.settings, ...own.map(({ settings = {} }) => settings)) },
      ];
    }),
  );
}
