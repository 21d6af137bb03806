import type { Limits } from '../../domain/limits.ts';
import type { Pack } from '../../domain/pack.ts';
import { isFromNewer } from '../format-version.ts';
import type { Reporter } from '../reporter.ts';
import type { WireMap } from '../yaml/wire-value.ts';
import { readHeader } from './header.ts';
import { parseQuestion } from './parse-question.ts';
import { checkReferences } from './references.ts';

export interface ParsedPack {
  readonly pack: Pack;
  /** index in the file of each question of the pack: those that could not be read are not in it */
  readonly indices: readonly number[];
}

/**
 * Checks a pack and every question of it.
 *
 * @returns the pack; it is only to be used where the reporter has no error
 */
export function parsePack(value: WireMap, limits: Limits, reporter: Reporter): ParsedPack | null {
  if (isFromNewer(value, reporter)) return null;
  const { header, issues } = readHeader(value);
  reporter.issues(issues, []);
  const listed = value['questions'];
  const inputs = Array.isArray(listed) ? listed : [];
  if (inputs.length > limits.questions) {
    const fault = { rule: 'too-large', what: 'questions', limits } as const;
    reporter.mark({ fault, path: ['questions'], part: 'key' });
    return null;
  }
  checkReferences(value, inputs, reporter);
  const questions = inputs.map((input, index) =>
    reporter.isFull() ? null : parseQuestion(input, ['questions', index], reporter),
  );
  if (header === null) return null;
  return {
    pack: { ...header, questions: questions.filter((question) => question !== null) },
    indices: questions.flatMap((question, index) => (question === null ? [] : [index])),
  };
}
