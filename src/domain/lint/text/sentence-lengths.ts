import type { Stretch } from '../rule.ts';
import { isAscii } from './is-ascii.ts';
import { lastTexts } from './last-texts.ts';
import { proseOf } from './prose-of.ts';
import { sentencesOf } from './sentences-of.ts';

export interface Sentence extends Stretch {
  readonly words: number;
  /** letters of its words */
  readonly letters: number;
}

/** Numbers, signs and formulas are no words: what makes a sentence long to read is its language. */
const WORD = /\p{L}+(?:['’.-]\p{L}+)*/gu;
const ASCII_WORD = /[A-Za-z]+(?:['.-][A-Za-z]+)*/g;

/** The sentences of a text's prose that have words, with how long they are. */
export const sentenceLengths: (text: string) => readonly Sentence[] = lastTexts((text) => {
  const prose = proseOf(text);
  const word = isAscii(prose) ? ASCII_WORD : WORD;
  // Code is no prose, but a sentence may begin with it.
  return sentencesOf(text).flatMap(({ start, end }) => {
    let words = 0;
    let letters = 0;
    for (const { length } of prose.slice(start, end).match(word) ?? []) {
      words += 1;
      letters += length;
    }
    return words === 0 ? [] : [{ start, end, words, letters }];
  });
});
