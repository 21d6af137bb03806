import { columnsOf, padTo, wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import type { LineRange } from './frame.ts';
import { type Key, letterOf } from './key.ts';

/** Where the pointer of a list stands. */
export interface MenuDraft {
  readonly at: number;
  /** digits typed one after another */
  readonly typed: string;
}

export interface MenuRow {
  /** what stands before the text, such as the number that picks the row */
  readonly label: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly isDim?: boolean;
}

/** What rows a list has and how keys find them. */
export interface MenuPlaces {
  readonly count: number;
  /** the number that picks the first row */
  readonly firstNumber: number;
  /** whether the pointer may rest there */
  isOpen(place: number): boolean;
  /** the row that a letter means, or null */
  byLetter?(letter: string, at: number): number | null;
}

const isDigit = (letter: string): boolean => /^[0-9]$/u.test(letter);

function nextOpen(places: MenuPlaces, from: number, step: 1 | -1): number {
  for (let tried = 1; tried <= places.count; tried += 1) {
    const place = (from + step * tried + places.count * tried) % places.count;
    if (places.isOpen(place)) return place;
  }
  return from;
}

const to = (at: number, typed = ''): MenuDraft => ({ at, typed });

/** The list after a key that moves its pointer, or null for other keys. Digits typed in a row make one number. */
export function moveInMenu(draft: MenuDraft, key: Key, places: MenuPlaces): MenuDraft | null {
  if (key.name === 'up') return to(nextOpen(places, draft.at, -1));
  if (key.name === 'down' || key.name === 'tab') return to(nextOpen(places, draft.at, 1));
  if (key.name === 'home') return to(nextOpen(places, -1, 1));
  if (key.name === 'end') return to(nextOpen(places, places.count, -1));
  const letter = letterOf(key);
  if (isDigit(letter)) {
    for (const typed of [draft.typed + letter, letter]) {
      const place = Number(typed) - places.firstNumber;
      if (place >= 0 && place < places.count && places.isOpen(place)) return to(place, typed);
    }
    return to(draft.at);
  }
  const place = letter === '' ? null : (places.byLetter?.(letter, draft.at) ?? null);
  return place === null ? null : to(place);
}

/** The rows as lines, with the lines of the row at the pointer. */
export function menuLines(
  rows: readonly MenuRow[],
  at: number,
  style: Style,
  width: number,
): { readonly lines: string[]; readonly focus: LineRange } {
  const labels = Math.max(0, ...rows.map(({ label }) => columnsOf(label)));
  const { pointer } = style.glyphs;
  const indent = columnsOf(pointer) + 1 + (labels === 0 ? 0 : labels + 2);
  const lines: string[] = [];
  let focus: LineRange = { from: 0, to: 0 };
  for (const [place, row] of rows.entries()) {
    const isAt = place === at;
    const paint = isAt
      ? (text: string) => style.accent(style.bold(text))
      : row.isDim === true
        ? style.dim
        : String;
    const label = labels === 0 ? '' : padTo('', labels - columnsOf(row.label)) + style.dim(row.label) + '  ';
    const start = (isAt ? style.accent(pointer) : ' '.repeat(columnsOf(pointer))) + ' ' + label;
    const texts = wrap(row.text, width - indent).map((line) => paint(line));
    const details =
      row.detail === undefined ? [] : wrap(row.detail, width - indent).map((line) => style.dim(line));
    const from = lines.length;
    lines.push(
      ...[...texts, ...details].map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line),
    );
    if (isAt) focus = { from, to: lines.length };
  }
  return { lines, focus };
}
