/**
 * Chances of 0 to `trials` successes where the probability of one is itself uncertain, as Beta(a, b):
 *
 *   P(x) = C(n, x) · B(a + x, b + n − x) / B(a, b)
 *
 * (Skellam 1948, "A probability distribution derived from the binomial distribution …", JRSS B 10, 257–261.)
 * P(0) is the product of (b + i) / (a + b + i); each further term follows from its neighbour. All is summed as logarithms,
 * so nothing underflows before the chance itself does, and no approximation of the gamma function is needed.
 *
 * @param a above 0
 * @param b above 0
 * @returns `trials` + 1 chances that add up to 1
 */
export function betaBinomial(trials: number, a: number, b: number): number[] {
  let logChance = 0;
  for (let trial = 0; trial < trials; trial += 1) logChance += Math.log((b + trial) / (a + b + trial));
  const chances = [Math.exp(logChance)];
  for (let count = 0; count < trials; count += 1) {
    const odds = (a + count) / (b + trials - count - 1);
    logChance += Math.log(((trials - count) / (count + 1)) * odds);
    chances.push(Math.exp(logChance));
  }
  return chances;
}

/** The smallest count up to which the chances add up to `share` or more. */
export function quantile(chances: readonly number[], share: number): number {
  let sum = 0;
  // Sums of many small chances end a few binary places short of what they should be.
  const enough = share - 1e-12;
  const count = chances.findIndex((chance) => {
    sum += chance;
    return sum >= enough;
  });
  return count === -1 ? chances.length - 1 : count;
}
