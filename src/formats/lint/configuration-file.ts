import * as v from 'valibot';
import type { ConfigurationWish, RuleLevel } from '../../domain/lint/configuration.ts';
import type { Finding } from '../../domain/lint/finding.ts';
import type { RuleMeta, Setting, Settings } from '../../domain/lint/rule.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { makeReporter } from '../reporter.ts';
import { choice, flag, keys, list, numberFrom, text } from '../wire.ts';
import { loadYaml } from '../yaml/load-yaml.ts';

const LEVELS: readonly RuleLevel[] = ['off', 'info', 'warn', 'error'];

const level = choice(LEVELS, {
  title: 'Severity',
  description: 'How bad a finding of this rule is.',
  meanings: {
    off: 'The rule looks for nothing.',
    info: 'A note; it fails a run only with --fail-on info.',
    warn: 'A warning; it fails a run only with --fail-on or --max-warnings.',
    error: 'An error; it fails every run.',
  },
});

function settingSchema(rule: RuleMeta, name: string, value: Setting): v.GenericSchema<Setting> {
  const info = {
    title: name,
    description: `A setting of ${rule.id}; "deskready rules explain ${rule.id}" tells what it does.`,
    examples: [value],
    default: value,
  };
  return typeof value === 'number'
    ? numberFrom(0, 1_000_000, info)
    : list(text({ title: 'Entry', description: 'A text.', examples: ['ISO'] }), [0, Infinity], info);
}

/** A severity, or one with the rule's settings beside it. */
function ruleSchema(rule: RuleMeta): v.GenericSchema {
  const settings = Object.entries(rule.settings).map(
    ([name, value]) => [name, v.exactOptional(settingSchema(rule, name, value))] as const,
  );
  const byDefault = rule.isPreview ? 'off' : rule.severity;
  const info = {
    title: rule.id,
    description: `${rule.summary} Take a severity, or keys with settings.`,
  };
  const group = keys('rule', { severity: v.exactOptional(level), ...Object.fromEntries(settings) }, info);
  return v.pipe(
    v.union([level, group], 'keys'),
    v.metadata({ title: rule.id, description: rule.summary, default: byDefault }),
  );
}

const schema = keys(
  'configuration',
  {
    extends: v.optional(
      choice(['recommended', 'strict'], {
        title: 'Extends',
        description: 'Which severities rules have that are not named below.',
        meanings: {
          recommended: 'Those that the pages of the rules name.',
          strict: 'One level up: notes become warnings, and warnings errors.',
        },
      }),
      'recommended',
    ),
    preview: v.optional(
      flag({ title: 'Preview', description: 'Whether rules that are still on trial are on.' }),
      false,
    ),
    rules: v.optional(
      keys(
        'set of rules',
        Object.fromEntries(RULES.map((rule) => [rule.id, v.exactOptional(ruleSchema(rule))])),
        {
          title: 'Rules',
          description: 'Severities and settings of rules, by id. See: deskready rules',
          examples: [{ 'wordy-prompt': 'off', 'longest-option': { severity: 'error', ratio: 1.5 } }],
        },
      ),
      {},
    ),
    ignore: v.optional(
      list(
        text({
          title: 'Pattern',
          description: 'A glob, seen from the folder of this file.',
          examples: ['drafts/**'],
        }),
        [0, Infinity],
        {
          title: 'Ignore',
          description: 'Files that a walk through folders leaves out; one that is named is always checked.',
          examples: [['drafts/**']],
        },
      ),
      [],
    ),
  },
  { title: 'deskready lint configuration', description: 'What lint looks for: .deskready.yaml.' },
);

/** @public `scripts/schema.mjs` makes schema/config.schema.json from it */
export const configurationSchema: v.GenericSchema = schema;

type WireRule = RuleLevel | ({ readonly severity?: RuleLevel } & Settings);

/** What a configuration file says. */
export interface ConfigurationFile {
  readonly wish: ConfigurationWish;
  readonly ignore: readonly string[];
}

/**
 * Reads `.deskready.yaml`.
 *
 * @param file its path, as shown to people
 * @returns the faults, where there are any
 */
export function readConfiguration(text: string, file: string): ConfigurationFile | readonly Finding[] {
  const yaml = loadYaml(text);
  const reporter = makeReporter(yaml, file);
  // A file of comments alone says nothing, and that is no fault.
  const result = v.safeParse(schema, yaml.isWhole ? (yaml.value ?? {}) : {});
  reporter.issues(result.issues ?? [], []);
  const findings = reporter.findings();
  if (findings.length > 0 || !result.success) return findings;
  const { extends: base, preview, rules, ignore } = result.output;
  return {
    ignore,
    wish: {
      extends: base,
      isPreview: preview,
      rules: Object.entries(rules as Readonly<Record<string, WireRule>>).map(([id, wire]) => {
        if (typeof wire === 'string') return { id, level: wire };
        const { severity, ...settings } = wire;
        return { id, settings: settings as Settings, ...(severity === undefined ? {} : { level: severity }) };
      }),
    },
  };
}
