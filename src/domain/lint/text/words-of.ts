import { isAscii } from './is-ascii.ts';
import { lastTexts } from './last-texts.ts';

/** A word of a text with where it stands. */
export interface Word {
  readonly text: string;
  /** UTF-16 index */
  readonly start: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const ASCII_WORD = /[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*/g;

/** Words and numbers in the order of a text; hyphens and apostrophes inside a word belong to it. */
export const wordsOf: (text: string) => readonly Word[] = lastTexts((text) => {
  let end = 0;
  return (text.match(isAscii(text) ? ASCII_WORD : WORD) ?? []).map((word) => {
    // Between two words nothing stands that could begin one, so the next place is the right one.
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, start };
  });
});
