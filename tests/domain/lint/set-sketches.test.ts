import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSketches } from '../../../src/domain/lint/set-sketches.ts';
import { areSimilar } from '../../../src/domain/lint/similar-sets.ts';

const hash = fc.integer({ min: 0, max: 40 }).map((item) => (item * 0x9e3779b1) >>> 0);

describe('makeSketches', () => {
  it('never tells sets apart that are similar', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(hash, { maxLength: 30 }), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(0.1, 0.5, 0.7, 1),
        (sets, least) => {
          const mayBeSimilar = makeSketches(sets, least);
          for (const [a, set] of sets.entries()) {
            for (const [b, other] of sets.entries()) {
              if (areSimilar(new Set(set), other, least)) expect(mayBeSimilar(a, b)).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('tells nearly all sets apart that share half of their hashes', () => {
    const sets = Array.from({ length: 50 }, (_, item) =>
      Array.from(
        { length: 30 },
        (_each, index) => Math.imul(index < 15 ? index : item * 100 + index, 0x9e3779b1) >>> 0,
      ),
    );
    const mayBeSimilar = makeSketches(sets, 0.7);
    const left = sets.flatMap((_, a) => sets.map((_other, b) => a < b && mayBeSimilar(a, b))).filter(Boolean);
    expect(left.length).toBeLessThan(61);
  });
});
