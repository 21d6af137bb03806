/** The shares of credit that Moodle knows, in percent (`question_bank::fraction_options`); each may also be taken away. */
const FRACTIONS: readonly number[] = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];
/** What rounding makes of a share, such as 33.3333 of 33.33333. */
const ROUNDING = 0.001;
/** What people round to: 33 for a third. */
const NEAR = 1;

export interface Fraction {
  /** in percent, one of Moodle's */
  readonly percent: number;
  /** whether the file has it so, but for its last decimals */
  readonly isListed: boolean;
}

/** The share of Moodle's that a number of percent means; null where none is near. */
export function nearestFraction(percent: number): Fraction | null {
  const size = Math.abs(percent);
  const gap = (each: number): number => Math.abs(each - size);
  const nearest = FRACTIONS.reduce((best, each) => (gap(each) < gap(best) ? each : best), 0);
  if (!(gap(nearest) <= NEAR)) return null;
  const signed = percent < 0 && nearest !== 0 ? -nearest : nearest;
  return { percent: signed, isListed: gap(nearest) <= ROUNDING };
}

/** As Moodle writes a share: 33.33333. */
export const fractionText = (percent: number): string => String(Math.round(percent * 1e5) / 1e5);
