import { describe, expect, it } from 'vitest';
import { fractionText, nearestFraction } from '../../../src/formats/exchange/moodle-fractions.ts';

describe("Moodle's shares of credit", () => {
  it.each([
    [100 / 3, 33.33333, true],
    [33.333, 33.33333, true],
    [33, 33.33333, false],
    [-66.67, -66.66667, false],
    [-100 / 7, -14.28571, true],
    [0, 0, true],
  ])('take %d for %d', (percent, nearest, isListed) => {
    expect(nearestFraction(percent)).toEqual({ percent: nearest, isListed });
  });

  it.each([37, 120, -200, NaN, Infinity])('take %d for none', (percent) => {
    expect(nearestFraction(percent)).toBeNull();
  });

  it('are written with five decimals at most', () => {
    expect([100 / 3, -100 / 6, 12.5, 100].map(fractionText)).toEqual([
      '33.33333',
      '-16.66667',
      '12.5',
      '100',
    ]);
  });
});
