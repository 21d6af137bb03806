import { isWholeNumber } from '../../../domain/question/options.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import { rulesOf } from '../../../domain/question/kinds.ts';
import { hanging, markup } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { letterAt } from '../../../domain/letter-at.ts';

const LETTERS = 'abcdefgh';

/** Folds case and full-width forms, as an input method for Chinese or Japanese leaves them. */
export const foldAnswer = (line: string): string => line.normalize('NFKC').trim().toLowerCase();

/**
 * The shown places that a line names: `b`; `a,c`, `a c` and `ac` are equal; digits where they mean places.
 *
 * @returns places from 0, in the line's order, or null when the line is something else
 */
export function parsePlaces(line: string, count: number, takesDigits: boolean): number[] | null {
  const signs = [...foldAnswer(line).replace(/[\s,;]+/gu, '')];
  const places = signs.map((sign) => {
    const place = /\d/u.test(sign) && takesDigits ? Number(sign) - 1 : LETTERS.indexOf(sign);
    return place < count ? place : -1;
  });
  return places.length > 0 && places.every((place) => place >= 0) ? places : null;
}

/** "A, B, C or D" */
export function lettersUpTo(count: number): string {
  const letters = Array.from({ length: count }, (_, place) => letterAt(place));
  return `${letters.slice(0, -1).join(', ')} or ${letters.at(-1) ?? ''}`;
}

/** The options in shown order, each behind its letter. */
export function letteredOptions(item: PlannedItem, style: Style, width: number): string[] {
  const options = rulesOf(item.question).options(item.question);
  return item.shown.flatMap((index, place) =>
    hanging(`  ${letterAt(place)}) `, markup(options[index]?.text ?? '', style), width),
  );
}

/** The places that a line names among an item's options, as indices of the file. */
export function parseOptions(item: PlannedItem, line: string): number[] | null {
  const texts = rulesOf(item.question)
    .options(item.question)
    .map((option) => option.text);
  const places = parsePlaces(line, item.shown.length, !texts.some(isWholeNumber));
  return places === null ? null : places.map((place) => item.shown[place] ?? 0);
}
