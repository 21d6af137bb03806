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
    return places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  }
  return rng.shuffle(places);
}

/** Options that say the same after folding white space; case and signs matter. */
export function duplicateOptions(options: readonly Option[]): KindFault[] {
  const firstPlaces = new Map<string, number>();
  const faults: KindFault[] = [];
  for (const [index, option] of options.entries()) {
    const folded = option.text.trim().replace(/\s+/gu, ' ');
    const first = firstPlaces.get(folded);
    if (first === undefined) firstPlaces.set(folded, index);
    else faults.push({ code: 'duplicate-option', index, first });
  }
  return faults;
}

/** Whether a value read from a file is the index of one of `count` options. */
export function isIndex(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count;
}
