import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from '../../../src/domain/session/draw.ts';

const anyPercents = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 10 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('splitting a count by percentages', () => {
  it('gives away exactly the count, each share within 1 of the exact one', () => {
    fc.assert(
      fc.property(anyPercents, fc.nat(500), (percents, count) => {
        const counts = largestRemainder(percents, count);
        expect(sum(counts)).toBe(count);
        for (const [index, percent] of percents.entries()) {
          const exact = (percent * count) / sum(percents);
          expect(Math.abs((counts[index] ?? 0) - exact)).toBeLessThan(1);
        }
      }),
    );
  });

  it('gives the rest to the largest remainders, reckoned in whole numbers', () => {
    fc.assert(
      fc.property(anyPercents, fc.nat(500), (percents, count) => {
        const total = sum(percents);
        const missing = count - sum(percents.map((percent) => Math.floor((percent * count) / total)));
        const lucky = percents
          .map((percent, index) => ({ index, rest: (percent * count) % total }))
          .sort((a, b) => b.rest - a.rest || a.index - b.index)
          .slice(0, missing)
          .map(({ index }) => index);
        const expected = percents.map(
          (percent, index) => Math.floor((percent * count) / total) + (lucky.includes(index) ? 1 : 0),
        );
        expect(largestRemainder(percents, count)).toEqual(expected);
      }),
    );
  });

  it.each([
    { percents: [25, 25, 25, 25], count: 10, counts: [3, 3, 2, 2] },
    { percents: [33, 33, 34], count: 10, counts: [3, 3, 4] },
    { percents: [40, 33, 18, 9], count: 10, counts: [4, 3, 2, 1] },
    { percents: [90, 5, 5], count: 1, counts: [1, 0, 0] },
    { percents: [10, 20, 70], count: 5, counts: [1, 1, 3] },
    { percents: [33.3, 33.3, 33.4], count: 1, counts: [0, 0, 1] },
    // 0.4 and 6.4: in binary the second remainder comes out larger by a hair.
    { percents: [5, 15, 80], count: 8, counts: [1, 1, 6] },
    { percents: [5, 30, 65], count: 28, counts: [2, 8, 18] },
    { percents: [], count: 0, counts: [] },
  ])(
    'splits $count by $percents into $counts; ties go to the earlier line',
    ({ percents, count, counts }) => {
      expect(largestRemainder(percents, count)).toEqual(counts);
    },
  );
});
