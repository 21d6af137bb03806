import type { Pack } from '../../domain/pack.ts';
import { isFromNewer } from '../format-version.ts';
import type { Reporter } from '../reporter.ts';
import type { WireMap } from '../yaml/wire-value.ts';
import { readHeader } from './header.ts';
import { parseQuestion } from './parse-question.ts';
import { checkReferences } from './references.ts';

/**
 * Checks a pack and every question of it.
 *
 * @returns the pack; it is only to be used where the reporter has no error
 */
export function parsePack(value: WireMap, reporter: Reporter): Pack | null {
  if (isFromNewer(value, reporter)) return null;
  const { header, issues } = readHeader(value);
  reporter.issues(issues, []);
  const listed = value['questions'];
  const inputs = Array.isArray(listed) ? listed : [];
  checkReferences(value, inputs, reporter);
  const questions = inputs.map((input, index) =>
    reporter.isFull() ? null : parseQuestion(input, ['questions', index], reporter),
  );
  return header === null ? null : { ...header, questions: questions.filter((question) => question !== null) };
}
