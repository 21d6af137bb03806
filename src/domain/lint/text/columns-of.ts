const ASCII = /^[\x20-\x7e]*$/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** First and last code points of what East Asian terminals show in two columns (Unicode Standard Annex 11, W and F). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const isWide = (code: number): boolean => WIDE.some(([first, last]) => code >= first && code <= last);

/** Columns that a line takes on a terminal: wide characters two, combining ones none, a tab four. */
export function columnsOf(line: string): number {
  if (ASCII.test(line)) return line.length;
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4;
    else if (!NO_WIDTH.test(character)) columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return columns;
}
