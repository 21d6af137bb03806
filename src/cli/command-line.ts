import { visibleLine } from '../domain/visible.ts';

/** Words that every shell takes as they are. */
const PLAIN_WORD = /^[\w./:=@%+,-]+$/u;
/** What means something to a shell even between double quotes. */
const STRONG_SIGNS = /["$`!]|\\(?:\\|$)/u;

function quoted(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  return STRONG_SIGNS.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}

/** A command of this program as one line that can be copied into a shell. */
export function commandLine(words: readonly string[]): string {
  return ['deskready', ...words.map((word) => quoted(visibleLine(word)))].join(' ');
}
