import type { Question } from '../question/question.ts';

/**
 * Whether a question shows what is to be answered: a record to copy, a passage to type, a rubric with its sample. Nothing
 * is left to explain or to prove.
 */
export function isItsOwnKey({ kind }: Question): boolean {
  return kind === 'transcribe' || kind === 'typing' || kind === 'rehearse';
}
