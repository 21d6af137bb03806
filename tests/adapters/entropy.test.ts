import { describe, expect, it } from 'vitest';
import { systemEntropy } from '../../src/adapters/entropy.ts';

describe('chance', () => {
  it('gives seeds of 32 bits that use the upper and the lower half', () => {
    const seeds = Array.from({ length: 200 }, () => systemEntropy.seed());
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
    expect(seeds.some((seed) => seed >= 2 ** 31)).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(190);
  });

  it('gives tags of four hex digits', () => {
    const tags = Array.from({ length: 500 }, () => systemEntropy.tag());
    expect(tags.every((tag) => /^[0-9a-f]{4}$/u.test(tag))).toBe(true);
    expect(new Set(tags).size).toBeGreaterThan(450);
  });
});
