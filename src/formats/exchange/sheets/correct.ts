import { cutText } from '../../../domain/cut-text.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import { foldSpaces } from '../../../domain/question/options.ts';

/** An option with the place of its column, from 0: empty columns between options count. */
export interface PlacedText {
  readonly place: number;
  readonly text: string;
}

type Places = readonly number[];

const SIGNS = /[\s,;|&+/]+/u;
const folded = (text: string): string => foldSpaces(text).toLowerCase();

function placesOf(
  parts: readonly string[],
  options: readonly PlacedText[],
  placeOf: (part: string) => number | null,
): Places | null {
  const places = parts.map(placeOf);
  const isKnown = (place: number | null): place is number =>
    place !== null && options.some((option) => option.place === place);
  return places.length > 0 && places.every(isKnown) ? [...new Set(places)] : null;
}

/** Words that may stand beside a letter or a number: `Option B`, `A and C`. */
const BESIDE = new Set(['', 'AND', 'OPTION', 'OPTIONS', 'ANSWER', 'ANSWERS', 'CHOICE']);

const partsOf = (cell: string): readonly string[] =>
  cell.split(SIGNS).filter((part) => !BESIDE.has(part.toUpperCase()));

/** `B`, `a, c`, `A and C`, `AC`, `B)`, `Option B` */
function byLetters(cell: string, options: readonly PlacedText[]): Places | null {
  const parts = partsOf(cell.toUpperCase().replaceAll(/[().]/gu, ' '));
  const letters = parts.length === 1 ? [...(parts[0] ?? '')] : parts;
  return placesOf(letters, options, (part) => (/^[A-L]$/u.test(part) ? part.charCodeAt(0) - 65 : null));
}

/** `2`, `1,3`, `2.0`: places from 1 */
export const byNumbers = (cell: string, options: readonly PlacedText[]): Places | null =>
  placesOf(partsOf(cell), options, (part) => (/^\d{1,2}(\.0+)?$/u.test(part) ? Number(part) - 1 : null));

/** The option's own text; several with line breaks, bars, semicolons or commas between. */
function byTexts(cell: string, options: readonly PlacedText[]): Places | null {
  const placeOf = (part: string): number | null =>
    options.find(({ text }) => folded(text) === folded(part))?.place ?? null;
  for (const sign of [null, /\n/u, /\|/u, /;/u, /,/u]) {
    const parts = sign === null ? [cell] : cell.split(sign).filter((part) => foldSpaces(part) !== '');
    const places = placesOf(parts, options, placeOf);
    if (places !== null) return places;
  }
  return null;
}

const lettersOf = (places: Places): string => places.map(letterAt).join(', ');

const quoted = (cell: string): string => {
  const line = foldSpaces(cell);
  return `"${line.length > 60 ? `${cutText(line, 59)}…` : line}"`;
};

/** Letters say options, else numbers do, else texts: what our own column `correct` holds. */
export function readLetters(cell: string, options: readonly PlacedText[]): Places | string {
  return (
    byLetters(cell, options) ??
    byNumbers(cell, options) ??
    byTexts(cell, options) ??
    `The correct answer ${quoted(cell)} names none of the options: write the letter, such as B.`
  );
}

/**
 * What a column of another maker means by a correct answer: a letter, a number or the option's text. `4` may be the
 * fourth option or the one that reads 4; where both are there and differ, nobody can know.
 */
export function readNamed(cell: string, options: readonly PlacedText[]): Places | string {
  const readings = [byTexts(cell, options), byLetters(cell, options), byNumbers(cell, options)].filter(
    (places) => places !== null,
  );
  const [first, second] = [
    ...new Map(readings.map((places) => [[...places].sort().join(), places])).values(),
  ];
  if (first === undefined) {
    return `The correct answer ${quoted(cell)} names none of the options: write its text or its letter.`;
  }
  if (second !== undefined) {
    return `The correct answer ${quoted(cell)} could mean option ${lettersOf(first)} or ${lettersOf(second)}: rename the column to "correct" and write the letter.`;
  }
  return first;
}
