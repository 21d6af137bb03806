import type { Draft } from '../../../app/ports-exchange.ts';
import { foldSpaces } from '../../../domain/question/options.ts';
import type { PlacedText } from './correct.ts';

/** Whether two options are True and False, in any order. */
export const isTrueFalse = (options: readonly PlacedText[]): boolean =>
  options
    .map(({ text }) => foldSpaces(text).toLowerCase())
    .sort()
    .join() === 'false,true';

export function keyedOptions(
  options: readonly PlacedText[],
  keys: readonly number[],
  why: (place: number) => string = () => '',
): { readonly text: string; readonly correct: boolean; readonly why?: string }[] {
  return options.map(({ place, text }) => ({
    text,
    correct: keys.includes(place),
    ...(why(place) === '' ? {} : { why: why(place) }),
  }));
}

/** What templates know: a choice whose kind is told by its options and by how many of them are right. */
export function choiceDraft(prompt: string, options: readonly PlacedText[], keys: readonly number[]): Draft {
  if (isTrueFalse(options) && keys.length === 1) {
    const right = options.find(({ place }) => place === keys[0])?.text ?? '';
    return { kind: 'true-false', prompt, answer: foldSpaces(right).toLowerCase() === 'true' };
  }
  return { kind: keys.length === 1 ? 'single' : 'multiple', prompt, options: keyedOptions(options, keys) };
}
