import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilar, makeSimilarityIndex } from '../../../src/domain/lint/similar-sets.ts';

const aSet = fc
  .uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 12 })
  .map((items) => items.map((item) => (item * 0x9e3779b1) >>> 0));

function jaccard(a: readonly number[], b: readonly number[]): number {
  const common = a.filter((item) => b.includes(item)).length;
  return common / (a.length + b.length - common);
}

describe('areSimilar', () => {
  it('says whether the Jaccard similarity reaches the least that is asked for', () => {
    fc.assert(
      fc.property(aSet, aSet, fc.constantFrom(0.25, 0.5, 0.6, 0.7, 1), (a, b, least) => {
        expect(areSimilar(new Set(a), b, least)).toBe(jaccard(a, b) >= least - 1e-9);
      }),
    );
  });
});

describe('makeSimilarityIndex', () => {
  it('has every earlier set that is similar among its candidates', () => {
    fc.assert(
      fc.property(fc.array(aSet, { maxLength: 30 }), fc.constantFrom(0.5, 0.7, 0.9, 1), (sets, least) => {
        const blocks = sets.map((_, item) => item % 2);
        const index = makeSimilarityIndex(sets, blocks, least);
        for (const [item, set] of sets.entries()) {
          const candidates = new Set(index.candidates(item));
          for (const [earlier, other] of sets.slice(0, item).entries()) {
            if (blocks[earlier] !== blocks[item] || jaccard(set, other) < least) continue;
            expect(candidates).toContain(earlier);
          }
          index.add(item);
        }
      }),
    );
  });

  it('looks at few of many sets', () => {
    const sets = Array.from({ length: 1000 }, (_, item) => [1, 2, 3, 1000 + item, 5000 + item, 9000 + item]);
    const index = makeSimilarityIndex(
      sets,
      sets.map(() => 0),
      0.7,
    );
    for (const item of sets.keys()) index.add(item);
    expect(Math.max(...[...sets.keys()].map((item) => index.cost(item)))).toBeLessThan(20);
  });
});
