import type { SetupOptions } from '../app/lint-setup.ts';
import { AppError } from '../domain/app-error.ts';
import { nearestName } from '../domain/edit-distance.ts';
import type { RuleLevel } from '../domain/lint/configuration.ts';
import { RULES } from '../domain/lint/rules.ts';
import { STRUCTURE_RULES } from '../domain/lint/structure-rules.ts';

const LEVELS: readonly RuleLevel[] = ['off', 'info', 'warn', 'error'];

/** Rules set on the command line, such as `wordy-prompt=off`. @throws AppError `usage` */
export function ruleChoices(texts: readonly string[]): SetupOptions['rules'] {
  const ids = RULES.map(({ id }) => id);
  return texts.map((text) => {
    const [id = '', wish = ''] = text.split('=');
    const level = LEVELS.find((name) => name === wish);
    if (Object.hasOwn(STRUCTURE_RULES, id)) {
      throw new AppError('usage', `The rule ${id} cannot be set: a file with such a fault cannot be used.`, {
        hint: 'See which rules can be set: deskready rules',
      });
    }
    if (!ids.includes(id)) {
      const nearest = nearestName(id, ids);
      const meant = nearest === null ? '' : ` Did you mean ${nearest}?`;
      throw new AppError('usage', `There is no rule ${id}.${meant}`, { hint: 'See: deskready rules' });
    }
    if (level === undefined) {
      throw new AppError('usage', `--rule ${text} names no severity.`, {
        hint: `Write one behind "=": --rule ${id}=off (or info, warn, error).`,
      });
    }
    return { id, level };
  });
}
