import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OrderQuestion,
  orderRules,
  pairsInOrder,
  scoreOrder,
} from '../../../src/domain/question/order.ts';
import { keyHash, promptHash } from '../../../src/domain/report/hashes.ts';
import { rngFromSeed } from '../../../src/domain/session/rng.ts';
import { anyOrder, anySeed } from '../../support/arbitraries.ts';
import { everyAnswer, order } from '../../support/questions.ts';
import { sha256 } from '../../support/sha256.ts';

const stepsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `step ${index}`);

/** Any order of the steps of any question, eight steps too. */
const anyOrdered: fc.Arbitrary<readonly [OrderQuestion, number[]]> = fc
  .integer({ min: 3, max: 8 })
  .chain((count) => {
    const places = stepsOf(count).map((_, index) => index);
    const shuffled = fc.shuffledSubarray(places, { minLength: count, maxLength: count });
    return fc.tuple(fc.constant(order({ steps: stepsOf(count) })), shuffled);
  });

describe('the credit of an order', () => {
  it.each([
    { given: [0, 1, 2, 3], credit: 1 },
    { given: [1, 0, 2, 3], credit: 2 / 3 },
    { given: [1, 2, 3, 0], credit: 0 },
    { given: [0, 3, 1, 2], credit: 1 / 3 },
    { given: [3, 2, 1, 0], credit: 0 },
  ])('of $given is $credit', ({ given, credit }) => {
    expect(scoreOrder(order(), given)).toBe(credit);
  });

  it('is twice the share of pairs in order less 1, at least 0', () => {
    fc.assert(
      fc.property(anyOrdered, ([question, given]) => {
        let inOrder = 0;
        let pairs = 0;
        for (let a = 0; a < given.length; a += 1) {
          for (let b = a + 1; b < given.length; b += 1) {
            pairs += 1;
            inOrder += given.indexOf(a) < given.indexOf(b) ? 1 : 0;
          }
        }
        expect(pairsInOrder(given)).toBe(inOrder);
        expect(scoreOrder(question, given)).toBeCloseTo(Math.max(0, (2 * inOrder) / pairs - 1), 12);
      }),
    );
  });

  it('never falls when two neighbours in the wrong order are changed about, and is 1 for one order alone', () => {
    fc.assert(
      fc.property(anyOrdered, fc.nat(6), ([question, given], place) => {
        const credit = scoreOrder(question, given);
        const [one, other] = given.slice(place, place + 2);
        expect(credit === 1).toBe(given.every((index, at) => index === at));
        if (one === undefined || other === undefined || one < other) return;
        expect(scoreOrder(question, given.with(place, other).with(place + 1, one))).toBeGreaterThanOrEqual(
          credit,
        );
      }),
    );
  });
});

describe('what guessing an order earns', () => {
  it.each([3, 4, 5, 6])('is the mean over all orders of %i steps', (count) => {
    const question = order({ steps: stepsOf(count) });
    const credits = (everyAnswer(question) as number[][]).map((given) => scoreOrder(question, given));
    const guess = orderRules.guessing(question, { multiple: 'net' });
    expect(guess.credit).toBeCloseTo(credits.reduce((sum, credit) => sum + credit, 0) / credits.length, 12);
    expect(guess.wrong).toBeCloseTo(credits.filter((credit) => credit === 0).length / credits.length, 12);
  });

  it('is little, and less the more steps there are', () => {
    const [three = 0, eight = 0] = [3, 8].map(
      (count) => orderRules.guessing(order({ steps: stepsOf(count) }), { multiple: 'net' }).credit,
    );
    expect(three).toBeCloseTo(5 / 18, 12);
    expect(eight).toBeLessThan(0.13);
  });
});

describe('the steps as shown', () => {
  it('are never in the right order, whatever the seed', () => {
    fc.assert(
      fc.property(anyOrder, anySeed, (question, seed) => {
        const shown = orderRules.showOrder(question, rngFromSeed(seed));
        const places = question.steps.map((_, index) => index);
        expect(shown).not.toEqual(places);
        expect(shown.toSorted((a, b) => a - b)).toEqual(places);
      }),
    );
  });

  it('are what the stream gives first, unless that is the right order', () => {
    fc.assert(
      fc.property(anyOrder, anySeed, (question, seed) => {
        const first = rngFromSeed(seed).shuffle(question.steps.map((_, index) => index));
        fc.pre(first.some((index, place) => index !== place));
        expect(orderRules.showOrder(question, rngFromSeed(seed))).toEqual(first);
      }),
    );
  });

  it('of two steps stand either way, since the wrong way would tell the right one', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const shown = seeds.map((seed) => orderRules.showOrder(order({ steps: stepsOf(2) }), rngFromSeed(seed)));
    expect(new Set(shown.map(String))).toEqual(new Set(['0,1', '1,0']));
  });

  it('are drawn again by the same stream where the first draw is the right order', () => {
    const places = [0, 1, 2];
    const seed = Array.from({ length: 100 }, (_, at) => at).find(
      (at) => rngFromSeed(at).shuffle(places).join() === '0,1,2',
    );
    const rng = rngFromSeed(seed ?? 0);
    rng.shuffle(places);
    expect(seed).toBeDefined();
    expect(orderRules.showOrder(order({ steps: stepsOf(3) }), rngFromSeed(seed ?? 0))).toEqual(
      rng.shuffle(places),
    );
  });
});

describe('the check of an order', () => {
  it('finds a step said twice', () => {
    const question = order({ steps: ['call', 'write', ' call ', 'wait'] });
    expect(orderRules.check(question)).toEqual([{ code: 'duplicate-step', index: 2, first: 0 }]);
  });

  it('refuses to keep the order of the file', () => {
    expect(orderRules.check(order({ shuffle: false }))).toEqual([{ code: 'order-unshuffled' }]);
  });
});

describe('what counts as an order', () => {
  it.each([
    ['one step twice', [0, 1, 1, 3]],
    ['a step too few', [0, 1, 2]],
    ['a step too many', [0, 1, 2, 3, 0]],
    ['a step that there is not', [0, 1, 2, 4]],
    ['an empty place', [0, null, 2, 3]],
  ])('is not %s', (_name, value) => {
    expect(orderRules.isAnswer(order(), value)).toBe(false);
  });
});

describe('the hash of an order’s key', () => {
  const hash = (steps: string[]): string => keyHash(order({ steps }), sha256);

  it('changes when two steps change places, though the texts are the same', () => {
    expect(hash(['a', 'b', 'c'])).not.toBe(hash(['b', 'a', 'c']));
  });

  it('is taken over the texts that docs/kinds/order.md names', () => {
    const canonical = '{"key":["1callthebuyer","2b","3c"],"kind":"order"}';
    expect(hash(['Call the buyer.', 'b', 'c'])).toBe(sha256(canonical).slice(0, 16));
  });

  it('stays when a typo that folds away is mended', () => {
    expect(hash(['Call the buyer.', 'b', 'c'])).toBe(hash(['call the buyer', 'b', 'c']));
  });

  it('is apart from what is seen: a mended step changes the prompt hash', () => {
    const seen = (steps: string[]): string => promptHash(order({ steps }), undefined, sha256);
    expect(seen(['Call.', 'b', 'c'])).not.toBe(seen(['call', 'b', 'c']));
  });
});
