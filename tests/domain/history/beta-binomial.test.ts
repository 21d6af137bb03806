import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBinomial, quantile } from '../../../src/domain/history/beta-binomial.ts';

const anyShape = fc.double({ min: 0.1, max: 80, noNaN: true });
const anyTrials = fc.integer({ min: 1, max: 300 });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The same by Pólya's urn: every sequence of right and wrong answers, each answer putting one more of its sort into the urn. */
function bySequences(trials: number, a: number, b: number): number[] {
  const chances = Array.from({ length: trials + 1 }, () => 0);
  for (let sequence = 0; sequence < 2 ** trials; sequence += 1) {
    let chance = 1;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const isRight = ((sequence >> trial) & 1) === 1;
      chance *= (isRight ? a + right : b + trial - right) / (a + b + trial);
      if (isRight) right += 1;
    }
    chances[right] = (chances[right] ?? 0) + chance;
  }
  return chances;
}

describe('the Beta-Binomial distribution', () => {
  // mpmath with 50 digits for the chances, scipy.stats.betabinom.ppf for the quantiles.
  test.each([
    {
      n: 20,
      a: 2,
      b: 2,
      first: 0.0118577075098814,
      middle: 0.0683229813664596,
      last: 0.0118577075098814,
      q10: 3,
      q90: 17,
    },
    {
      n: 30,
      a: 27.5,
      b: 14.25,
      first: 5.85007473459253e-10,
      middle: 0.0427112749159478,
      last: 0.000115752212574896,
      q10: 15,
      q90: 24,
    },
    {
      n: 40,
      a: 60.2,
      b: 2.1,
      first: 2.15071019139417e-27,
      middle: 2.89821250349366e-9,
      last: 0.345629044349433,
      q10: 37,
      q90: 40,
    },
    {
      n: 300,
      a: 35.7,
      b: 22.9,
      first: 2.35060528458047e-34,
      middle: 0.00555695419450954,
      last: 8.98436678324857e-21,
      q10: 156,
      q90: 209,
    },
    {
      n: 300,
      a: 2,
      b: 60,
      first: 0.0281625115420129,
      middle: 1.03751713291144e-15,
      last: 3.2519099820833e-68,
      q10: 2,
      q90: 20,
    },
    {
      n: 1,
      a: 2,
      b: 5,
      first: 0.714285714285714,
      middle: 0.714285714285714,
      last: 0.285714285714286,
      q10: 0,
      q90: 1,
    },
  ])(
    'agrees with high-precision arithmetic for n = $n, a = $a, b = $b',
    ({ n, a, b, first, middle, last, q10, q90 }) => {
      const chances = betaBinomial(n, a, b);
      for (const [count, known] of [
        [0, first],
        [Math.floor(n / 2), middle],
        [n, last],
      ] as const) {
        expect((chances[count] ?? 0) / known).toBeCloseTo(1, 10);
      }
      expect([quantile(chances, 0.1), quantile(chances, 0.9)]).toEqual([q10, q90]);
    },
  );

  test('is what comes of counting every sequence of answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), anyShape, anyShape, (trials, a, b) => {
        const counted = bySequences(trials, a, b);
        for (const [count, chance] of betaBinomial(trials, a, b).entries()) {
          expect(chance).toBeCloseTo(counted[count] ?? 0, 12);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('adds up to 1, with the mean n × a / (a + b), for up to 300 questions', () => {
    fc.assert(
      fc.property(anyTrials, anyShape, anyShape, (trials, a, b) => {
        const chances = betaBinomial(trials, a, b);
        const mean = total(chances.map((chance, count) => chance * count));
        expect(total(chances)).toBeCloseTo(1, 10);
        expect(mean / ((trials * a) / (a + b))).toBeCloseTo(1, 9);
      }),
    );
  });

  test('has quantiles that leave at most their share below and reach it', () => {
    fc.assert(
      fc.property(anyTrials, anyShape, anyShape, fc.constantFrom(0.1, 0.5, 0.9), (trials, a, b, share) => {
        const chances = betaBinomial(trials, a, b);
        const count = quantile(chances, share);
        expect(total(chances.slice(0, count))).toBeLessThan(share);
        expect(total(chances.slice(0, count + 1))).toBeGreaterThanOrEqual(share - 1e-9);
      }),
    );
  });

  test('has quantiles that rounding does not move', () => {
    // Beta(1, 1): ten equal chances, whose sums in binary fall short of 0.3, 0.8, … and in the end of 1.
    const even = betaBinomial(9, 1, 1);
    for (let tenth = 1; tenth <= 10; tenth += 1) expect(quantile(even, tenth / 10)).toBe(tenth - 1);
    expect(quantile([0.1, 0.2, 0.7 - 1e-9], 1)).toBe(2);
  });
});
