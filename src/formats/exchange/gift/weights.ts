import { fractionText, nearestFraction } from '../moodle-fractions.ts';

/** Weights that differ by no more than their rounding. */
export const isSameWeight = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/**
 * What a tick in a question with several right answers earns, in percent: the keys share the marks, and a wrong tick
 * takes one share away, as a pack scores it.
 */
export function tickWeight(isCorrect: boolean, keys: number): number {
  const share = nearestFraction(100 / keys)?.percent ?? 0;
  return isCorrect ? share : -share;
}

/** `%33.33333%`; nothing for a weight that Moodle does not know. */
export function weightText(weight: number): string {
  const fraction = nearestFraction(weight);
  return fraction === null ? '' : `%${fractionText(fraction.percent)}%`;
}
