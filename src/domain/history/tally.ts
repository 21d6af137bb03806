import { twoDecimals } from '../two-decimals.ts';
import type { Sum } from './history.ts';
import type { Tally } from './progress.ts';

/** A sum as it is shown. */
export const tallyOf = ({ points, outOf }: Sum): Tally => ({
  points: twoDecimals(points),
  outOf,
  percent: outOf === 0 ? null : twoDecimals((100 * points) / outOf),
});

export function sumOf(sums: Iterable<Sum>): Sum {
  const total: Sum = { points: 0, outOf: 0 };
  for (const { points, outOf } of sums) {
    total.points += points;
    total.outOf += outOf;
  }
  return total;
}

/** The sum of single answers. */
export const creditsOf = (answers: readonly { readonly credit: number }[]): Sum =>
  sumOf(answers.map(({ credit }) => ({ points: credit, outOf: 1 })));
