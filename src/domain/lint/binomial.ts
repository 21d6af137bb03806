/**
 * Probability of `successes` or more in `trials` independent trials of one probability: the upper tail of the binomial
 * distribution, summed term by term from the ratio of neighbouring terms.
 *
 * @param probability in (0, 1)
 */
export function upperTail(successes: number, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let logTerm = trials * Math.log(1 - probability);
  let sum = 0;
  for (let count = 0; count <= trials; count += 1) {
    if (count >= successes) sum += Math.exp(logTerm);
    logTerm += Math.log(((trials - count) / (count + 1)) * odds);
  }
  return Math.min(1, sum);
}

/** Below this, a figure says no more than that it is tiny. */
const TINY = 0.0001;

/** A probability as a message states it: `p = 0.003`. */
export function chanceWords(probability: number): string {
  return probability < TINY ? `p < ${TINY}` : `p = ${Number(probability.toPrecision(1))}`;
}
