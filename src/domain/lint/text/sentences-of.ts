import type { Stretch } from '../rule.ts';
import { isAscii } from './is-ascii.ts';
import { lastTexts } from './last-texts.ts';

/** A sentence ends with . ! or ? before white space and the start of the next one, or with an empty line. */
const END = /[.!?]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}_`]|\s*$)|\n\s*\n/gu;
const ASCII_END = /[.!?]["')\]]*(?=\s+["'(]?[A-Z0-9_`]|\s*$)|\n\s*\n/g;
/** A full stop behind these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|no|nos|sec|fig|inc|ltd|co|corp|mr|mrs|ms|dr|st|\p{L})\.$/iu;

function splitSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (end > start) sentences.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(isAscii(text) ? ASCII_END : END)) {
    const end = match.index + match[0].length;
    const isStop = match[0] === '.';
    if (
      isStop &&
      ABBREVIATION.test(text.slice(Math.max(from, end - 12), end)) &&
      text.slice(end).trim() !== ''
    )
      continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

/** The sentences of a text in order, without the space around them. Lines of a list count as one each where they end so. */
export const sentencesOf: (text: string) => readonly Stretch[] = lastTexts(splitSentences);

/** The sentence that asks: the last one that ends with a question mark of its own, else the last one; null for none. */
export function askingSentence(text: string): Stretch | null {
  const sentences = sentencesOf(text);
  // A question in quotes is somebody else's, unless it ends the text.
  return (
    sentences.findLast(({ start, end }) => /\?\)?$/u.test(text.slice(start, end))) ?? sentences.at(-1) ?? null
  );
}
