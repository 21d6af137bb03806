import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rngForQuestion, rngFromSeed } from '../../../src/domain/session/rng.ts';
import { anyCodeUnit, anySeed } from '../../support/arbitraries.ts';

const MASK = (1n << 32n) - 1n;
const take = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

/** sfc32 as PractRand's sfc.cpp has it, in whole-number arithmetic: shifts 9 and 3, rotation 21, twelve rounds first. */
function referenceSfc32(a: bigint, b: bigint, c: bigint): () => number {
  let counter = 1n;
  const next = (): number => {
    const output = (a + b + counter) & MASK;
    counter = (counter + 1n) & MASK;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & MASK;
    c = ((((c << 21n) & MASK) | (c >> 11n)) + output) & MASK;
    return Number(output);
  };
  take(12, next);
  return next;
}

/** FNV-1a over the bytes of a text in UTF-16, little-endian. */
function referenceFnv1a(text: string): bigint {
  const bytes = [...Buffer.from(text, 'utf16le')];
  return bytes.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) & MASK, 0x811c9dc5n);
}

describe('the generator of algorithm 1', () => {
  it('gives these numbers for ever: reports name it, and a session must be drawn again alike', () => {
    expect(take(6, rngFromSeed(42).next)).toEqual([
      1264412219, 1947509147, 3919439299, 1251167922, 656401615, 478193053,
    ]);
    expect(take(4, rngFromSeed(0).next)).toEqual([1363572419, 145230303, 808754475, 4216505632]);
    expect(take(4, rngFromSeed(2 ** 32 - 1).next)).toEqual([1984736529, 3747275468, 1287205723, 2021412065]);
    expect(rngFromSeed(42).shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([0, 5, 8, 6, 7, 1, 4, 3, 2, 9]);
  });

  it('gives these numbers for ever for one question', () => {
    const key = 'office-excel/mixed-reference-grid';
    expect(take(4, rngForQuestion(42, key).next)).toEqual([500557707, 2521410329, 201462999, 1081871594]);
    expect(rngForQuestion(42, key).shuffle([0, 1, 2, 3, 4])).toEqual([3, 4, 0, 1, 2]);
  });

  it('is sfc32 as published', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const reference = referenceSfc32(0n, BigInt(seed), 0n);
        expect(take(50, rngFromSeed(seed).next)).toEqual(take(50, reference));
      }),
    );
  });

  it('takes the question into its first word, so that questions do not share an order', () => {
    fc.assert(
      fc.property(anySeed, fc.string({ unit: anyCodeUnit }), (seed, key) => {
        const reference = referenceSfc32(referenceFnv1a(key), BigInt(seed), 0n);
        expect(take(10, rngForQuestion(seed, key).next)).toEqual(take(10, reference));
      }),
    );
  });
});

describe('a number below a bound', () => {
  it('throws away what lies past the last whole multiple of the bound, and nothing else', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const rng = rngFromSeed(seed);
        const reference = referenceSfc32(0n, BigInt(seed), 0n);
        const limit = Number(((1n << 32n) / BigInt(bound)) * BigInt(bound));
        for (let i = 0; i < 20; i += 1) {
          let expected = reference();
          while (expected >= limit) expected = reference();
          expect(rng.below(bound)).toBe(expected % bound);
        }
      }),
    );
  });

  it('draws again exactly at the limit', () => {
    const seed = 2 ** 32 - 1;
    const stream = take(20, rngFromSeed(seed).next);
    const at = stream.findIndex((value) => value > 2 ** 31);
    const drawn = stream[at] ?? 0;
    const skip = (bound: number): number => {
      const rng = rngFromSeed(seed);
      take(at, rng.next);
      return rng.below(bound);
    };
    // With a bound above half the range the limit is the bound itself.
    expect(skip(drawn + 1)).toBe(drawn);
    expect(skip(drawn)).toBe(stream.slice(at).find((value) => value < drawn));
  });

  it('is as likely as every other (chi-square, 1 in 1,000)', () => {
    const rng = rngFromSeed(20261122);
    const counts = [0, 0, 0, 0, 0, 0];
    const throws = 60_000;
    for (let i = 0; i < throws; i += 1) {
      const value = rng.below(6);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    const expected = throws / 6;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(20.515);
  });
});

describe('a shuffle', () => {
  it('keeps every item and changes no input', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), anySeed, (items, seed) => {
        const before = [...items];
        const shuffled = rngFromSeed(seed).shuffle(items);
        expect(items).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  it('takes one number less than there are items, so that what is drawn next stays the same', () => {
    const rng = rngFromSeed(42);
    rng.shuffle(['a', 'b', 'c', 'd', 'e']);
    expect(rng.next()).toBe(take(5, rngFromSeed(42).next)[4]);
  });

  it('gives all orders of four items alike (chi-square, 1 in 1,000)', () => {
    const rng = rngFromSeed(7);
    const counts = new Map<string, number>();
    const throws = 24_000;
    for (let i = 0; i < throws; i += 1) {
      const order = rng.shuffle(['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const expected = throws / 24;
    const chiSquare = [...counts.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    expect(counts.size).toBe(24);
    expect(chiSquare).toBeLessThan(49.728);
  });
});
