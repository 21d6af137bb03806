/** A stretch of GIFT: its text, and the same with every escaped sign blanked out, so that signs that mean something stand out. */
export interface Slice {
  readonly text: string;
  /** as long as `text` */
  readonly mask: string;
}

const ESCAPED = /\\([\\:#={}~n])/gu;

export const sliceOf = (text: string): Slice => ({ text, mask: text.replaceAll(ESCAPED, '\0\0') });

/** A text of GIFT as it is meant: `\=` is a sign, `\n` a line break. */
export const unescaped = (text: string): string =>
  text.replaceAll(ESCAPED, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** A text as GIFT must have it, all on one line, so that no line of it looks like a comment or is empty. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\:#={}~]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

export const cut = ({ text, mask }: Slice, start: number, end?: number): Slice => ({
  text: text.slice(start, end),
  mask: mask.slice(start, end),
});

export const joined = (parts: readonly Slice[]): Slice => ({
  text: parts.map(({ text }) => text).join(''),
  mask: parts.map(({ mask }) => mask).join(''),
});

const START = /^[ \t\n\r\f\v\0]+/u;
const END = /(?<![ \t\n\r\f\v\0])[ \t\n\r\f\v\0]+$/u;

/** A text without the white space at its ends that Moodle trims; no-break and wide spaces belong to the text. */
export const trimText = (text: string): string => text.replace(START, '').replace(END, '');

export function trimmed(slice: Slice): Slice {
  const start = START.exec(slice.text)?.[0].length ?? 0;
  const end = slice.text.length - (END.exec(slice.text)?.[0].length ?? 0);
  return cut(slice, start, Math.max(start, end));
}

/** What stands before the first `sign` and what behind it, null where there is none. */
export function splitOnce(slice: Slice, sign: string): readonly [before: Slice, behind: Slice | null] {
  const place = slice.mask.indexOf(sign);
  return place === -1 ? [slice, null] : [cut(slice, 0, place), cut(slice, place + sign.length)];
}

/**
 * The parts that start with one of `signs`, each with its sign; what stands before the first one has none.
 *
 * @param signs single characters
 */
export function splitBefore(slice: Slice, signs: string): { readonly sign: string; readonly part: Slice }[] {
  const places = [...slice.mask.matchAll(new RegExp(`[${signs}]`, 'gu'))].map(({ index }) => index);
  const first = trimmed(cut(slice, 0, places[0]));
  const parts = places.map((place, index) => ({
    sign: slice.mask.charAt(place),
    part: trimmed(cut(slice, place + 1, places[index + 1])),
  }));
  return first.text === '' ? parts : [{ sign: '', part: first }, ...parts];
}
