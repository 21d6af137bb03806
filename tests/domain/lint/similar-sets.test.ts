import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilar, latestAlike } from '../../../src/domain/lint/similar-sets.ts';

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

/** What `latestAlike` must find, by looking at all pairs. */
function latestOfAll(count: number, isAlike: (item: number, earlier: number) => boolean): number[] {
  return Array.from({ length: count }, (_, item) => {
    for (let earlier = item - 1; earlier >= 0; earlier -= 1) if (isAlike(item, earlier)) return earlier;
    return -1;
  });
}

describe('latestAlike', () => {
  it('finds the latest earlier item that is alike in both ways, and misses none', () => {
    const items = fc.array(fc.tuple(aSet, aSet, fc.integer({ min: 0, max: 1 })), { maxLength: 30 });
    fc.assert(
      fc.property(
        items,
        fc.constantFrom(0.5, 0.7, 1),
        fc.constantFrom(0.4, 0.6),
        (all, least, leastOther) => {
          const [ones, others, blocks] = [0, 1, 2].map((place) => all.map((item) => item[place]));
          const one = { sets: ones as number[][], least };
          const other = { sets: others as number[][], least: leastOther };
          const isAlike = (item: number, earlier: number): boolean =>
            blocks?.[item] === blocks?.[earlier] &&
            jaccard(one.sets[item] ?? [], one.sets[earlier] ?? []) >= least - 1e-9 &&
            jaccard(other.sets[item] ?? [], other.sets[earlier] ?? []) >= leastOther - 1e-9;
          const found = latestAlike(one, other, blocks as number[], isAlike);
          expect([...found]).toEqual(latestOfAll(all.length, isAlike));
        },
      ),
    );
  });

  it('looks at few of many items, also where many share a hash in either way', () => {
    const of = (shared: number, item: number): number[] => [1, 2, 3, shared, 5000 + item, 9000 + item];
    const count = 1000;
    const one = { sets: Array.from({ length: count }, (_, item) => of(100 + (item % 30), item)), least: 0.6 };
    const other = {
      sets: Array.from({ length: count }, (_, item) => of(200 + (item % 31), item)),
      least: 0.6,
    };
    let looks = 0;
    latestAlike(
      one,
      other,
      Array.from({ length: count }, () => 0),
      () => {
        looks += 1;
        return false;
      },
    );
    expect(looks).toBeLessThan(count * 20);
  });
});
