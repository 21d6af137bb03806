import { CharacterList } from './character-list.ts';

/** What stands behind a backslash for one character; the codes of `x`, `u` and `U` apart (YAML 1.2.2, section 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const CODE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const HEXADECIMAL = /^[\da-f]+$/iu;
const BLANKS = /[ \t]*/y;
const FOLD = /[ \t]*\n[ \t\n]*/y;

/** The offset behind what a pattern matches at an offset; that offset where it does not match. */
function behindMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/**
 * White space: a line break with the space around it is one space, or a line feed for each empty line (section 6.5);
 * blanks inside a line stay. A run is read once, however long it is.
 *
 * @returns the offset behind it; `from` where there is none
 */
function space(list: CharacterList, text: string, from: number, end: number): number {
  const to = behindMatch(FOLD, text, from);
  if (to === from || to > end) {
    const behindBlanks = Math.min(end, behindMatch(BLANKS, text, from));
    list.addVerbatim(text, from, behindBlanks);
    return behindBlanks;
  }
  const breaks: number[] = [];
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    breaks.push(at);
  const [first = from, ...empty] = breaks;
  if (empty.length === 0) list.add(' ', first, to);
  for (const [index, at] of empty.entries()) list.add('\n', at, index === empty.length - 1 ? to : at + 1);
  return to;
}

/** The characters of an unquoted text. */
export function plainCharacters(text: string, start: number, end: number): CharacterList {
  const list = new CharacterList();
  let at = start;
  while (at < end) {
    const behind = /[ \t\n]/u.test(text.charAt(at)) ? space(list, text, at, end) : at;
    if (behind === at) list.addVerbatim(text, at, (at += 1));
    else at = behind;
  }
  return list;
}

/**
 * The characters of a text in quotes.
 *
 * @param sign the character that stands for something else
 * @param read adds what it stands for and returns the offset behind it
 */
function quotedCharacters(
  text: string,
  start: number,
  end: number,
  sign: string,
  read: (list: CharacterList, at: number) => number,
): CharacterList {
  const list = new CharacterList();
  let at = start + 1;
  while (at < end - 1) {
    const character = text.charAt(at);
    const behind = /[ \t\n]/u.test(character) ? space(list, text, at, end - 1) : at;
    if (behind > at) at = behind;
    else if (character === sign) at = read(list, at);
    else list.addVerbatim(text, at, (at += 1));
  }
  return list;
}

/** The characters of a text in single quotes; two of them stand for one. */
export function singleQuotedCharacters(text: string, start: number, end: number): CharacterList {
  return quotedCharacters(text, start, end, "'", (list, at) => {
    list.add("'", at, at + 2);
    return at + 2;
  });
}

/** One escape of a text in double quotes. @returns the offset behind it */
function escape(list: CharacterList, text: string, at: number): number {
  const sign = text.charAt(at + 1);
  const digits = CODE_DIGITS[sign];
  if (digits !== undefined) {
    const end = at + 2 + digits;
    // Other signs and numbers are no characters; the parser has said so. To `parseInt`, `-0a` is a number.
    const code = HEXADECIMAL.test(text.slice(at + 2, end))
      ? Number.parseInt(text.slice(at + 2, end), 16)
      : NaN;
    list.add(code <= 0x10_ff_ff ? String.fromCodePoint(code) : '', at, end);
    return end;
  }
  if (sign === '\n') {
    // An escaped line break leaves nothing, and takes the space that the next line starts with.
    let behind = at + 2;
    while (' \t'.includes(text.charAt(behind))) behind += 1;
    return behind;
  }
  list.add(ESCAPES[sign] ?? `\\${sign}`, at, at + 2);
  return at + 2;
}

/** The characters of a text in double quotes. */
export function doubleQuotedCharacters(text: string, start: number, end: number): CharacterList {
  return quotedCharacters(text, start, end, '\\', (list, at) => escape(list, text, at));
}
