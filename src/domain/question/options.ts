import type { Rng } from '../session/rng.ts';
import type { KindFault } from './kind-rules.ts';
import type { Option } from './question.ts';

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$/;

/** The value of an option that is only a number (`1,250.5`, `12%`), else null. */
export function numericValue(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  return Number(trimmed.replaceAll(',', '').replace('%', ''));
}

/** Whether an option is a whole number, so that a typed digit could mean it or its place; markup does not count. */
export function isWholeNumber(text: string): boolean {
  const plain = text.replaceAll(/[`*]/gu, '').trim();
  return !plain.endsWith('%') && Number.isInteger(numericValue(plain) ?? NaN);
}

/**
 * The order in which options are shown, as indices of the file.
 *
 * All-numeric options are shown ascending, so that a shuffled row of figures costs nobody time; `shuffle: false` keeps
 * the file's order.
 */
export function optionOrder(options: readonly Option[], shuffle: boolean, rng: Rng): number[] {
  const places = options.map((_, index) => index);
  if (!shuffle) return places;
  const values = options.map((option) => numericValue(option.text));
  if (values.every((value) => value !== null)) {
    return places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  }
  return rng.shuffle(places);
}

const FOLDED = /\s\s|[^\S ]/;

/** A text without white space at its ends, and with one space for each run of it inside. */
export function foldSpaces(text: string): string {
  const trimmed = text.trim();
  // Most texts have single spaces alone, and looking is faster than replacing.
  return FOLDED.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}

/** Texts that say the same as an earlier one after folding white space; case and signs matter. */
export function repeats(texts: readonly string[]): { readonly index: number; readonly first: number }[] {
  const firstPlaces = new Map<string, number>();
  return texts.flatMap((text, index) => {
    const folded = foldSpaces(text);
    const first = firstPlaces.get(folded);
    if (first !== undefined) return [{ index, first }];
    firstPlaces.set(folded, index);
    return [];
  });
}

export function duplicateOptions(options: readonly Option[]): KindFault[] {
  return repeats(options.map(({ text }) => text)).map((repeat) => ({ code: 'duplicate-option', ...repeat }));
}

/** Whether a value read from a file is the index of one of `count` options. */
export function isIndex(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count;
}
