import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/question/question.ts';
import {
  type Candidate,
  drawQuestions,
  orderDrawn,
  type QuotaShortage,
} from '../../../src/domain/session/draw.ts';
import { rngFromSeed } from '../../../src/domain/session/rng.ts';
import { anySeed } from '../../support/arbitraries.ts';
import { candidates } from '../../support/candidates.ts';
import { single } from '../../support/questions.ts';

const anyTopic = fc.constantFrom('red', 'green', 'blue', 'white');
const anyPool = fc
  .array(fc.tuple(anyTopic, fc.constantFrom(...LEVELS)), { maxLength: 30 })
  .map((parts) => candidates(...parts.map(([topic, level]) => single({ topic, level }))));
/** A pool and quotas over parts of it that may overlap. */
const anyQuotas = anyPool.chain((pool) =>
  fc.array(fc.record({ candidates: fc.shuffledSubarray(pool), count: fc.integer({ min: 0, max: 12 }) }), {
    maxLength: 5,
  }),
);
const keysOf = (drawn: readonly Candidate[]): string[] => drawn.map(({ key }) => key);

describe('a draw', () => {
  it('asks no question twice and keeps every quota or names its shortage', () => {
    fc.assert(
      fc.property(anyQuotas, anySeed, (quotas, seed) => {
        const { drawn, shortages } = drawQuestions(quotas, rngFromSeed(seed));
        expect(new Set(keysOf(drawn)).size).toBe(drawn.length);
        const taken = new Set<string>();
        const expected: QuotaShortage[] = [];
        let place = 0;
        for (const [index, { candidates: pool, count }] of quotas.entries()) {
          const free = pool.filter(({ key }) => !taken.has(key));
          const own = drawn.slice(place, place + Math.min(count, free.length));
          place += own.length;
          expect(keysOf(free)).toEqual(expect.arrayContaining(keysOf(own)));
          if (free.length < count) {
            expected.push({ quota: index, wanted: count, available: free.length });
          }
          for (const key of keysOf(own)) taken.add(key);
        }
        expect(drawn).toHaveLength(place);
        expect(shortages).toEqual(expected);
      }),
    );
  });

  it('does not hang on the order in which candidates come', () => {
    fc.assert(
      fc.property(
        anyPool.chain((pool) =>
          fc.tuple(fc.constant(pool), fc.shuffledSubarray(pool, { minLength: pool.length })),
        ),
        anySeed,
        fc.nat(30),
        ([pool, mixed], seed, count) => {
          const one = drawQuestions([{ candidates: pool, count }], rngFromSeed(seed));
          const other = drawQuestions([{ candidates: mixed, count }], rngFromSeed(seed));
          expect(keysOf(other.drawn)).toEqual(keysOf(one.drawn));
        },
      ),
    );
  });

  it('takes topics in turn: two topics differ by more than one only where the smaller has no more', () => {
    fc.assert(
      fc.property(anyPool, anySeed, fc.nat(30), (pool, seed, count) => {
        const { drawn } = drawQuestions([{ candidates: pool, count }], rngFromSeed(seed));
        const inTopic = (list: readonly Candidate[], topic: string): number =>
          list.filter(({ question }) => question.topic === topic).length;
        const topics = [...new Set(pool.map(({ question }) => question.topic))];
        const most = Math.max(0, ...topics.map((topic) => inTopic(drawn, topic)));
        for (const topic of topics) {
          const isExhausted = inTopic(drawn, topic) === inTopic(pool, topic);
          expect(isExhausted || inTopic(drawn, topic) >= most - 1).toBe(true);
        }
      }),
    );
  });

  it('is the same for the same seed and differs between seeds', () => {
    const pool = candidates(...Array.from({ length: 40 }, () => single()));
    const draw = (seed: number): string =>
      keysOf(drawQuestions([{ candidates: pool, count: 10 }], rngFromSeed(seed)).drawn).join();
    expect(draw(5)).toBe(draw(5));
    expect(new Set([1, 2, 3, 4, 5].map(draw)).size).toBe(5);
  });

  it('draws these questions for ever with algorithm 1', () => {
    const pool = candidates(...Array.from({ length: 12 }, (_, index) => single({ topic: `t${index % 3}` })));
    const { drawn } = drawQuestions([{ candidates: pool, count: 6 }], rngFromSeed(42));
    expect(keysOf(drawn).map((key) => Number(key.slice(-2)))).toEqual([10, 6, 8, 4, 3, 5]);
  });
});

describe('the order of drawn questions', () => {
  it('keeps every question in any order', () => {
    const anyOrder = fc.constantFrom('rising', 'shuffled', 'as-written' as const);
    fc.assert(
      fc.property(anyPool, anyOrder, anySeed, (pool, order, seed) => {
        const ordered = orderDrawn(pool, order, rngFromSeed(seed));
        expect(keysOf(ordered).sort()).toEqual(keysOf(pool).sort());
      }),
    );
  });

  it('is the shuffle of the session’s own stream where it is shuffled', () => {
    const pool = candidates(...LEVELS.flatMap((level) => [single({ level }), single({ level })]));
    const shuffled = orderDrawn(pool, 'shuffled', rngFromSeed(3));
    expect(shuffled).toEqual(rngFromSeed(3).shuffle(pool));
    expect(keysOf(shuffled)).not.toEqual(keysOf(orderDrawn(pool, 'rising', rngFromSeed(3))));
  });

  it('rises by level and keeps the drawn order within one', () => {
    fc.assert(
      fc.property(anyPool, anySeed, (pool, seed) => {
        const drawn = rngFromSeed(seed).shuffle(pool);
        const rank = ({ question }: Candidate): number => LEVELS.indexOf(question.level);
        const expected = drawn.toSorted((a, b) => rank(a) - rank(b));
        expect(keysOf(orderDrawn(drawn, 'rising', rngFromSeed(seed)))).toEqual(keysOf(expected));
      }),
    );
  });

  it('goes back to the packs in the order of the draw and the places in their files', () => {
    const pool = candidates(single(), single(), single());
    const other = pool.map((candidate, index) => ({
      ...candidate,
      key: `a/${index}`,
      pack: 'a',
      place: [1, index] as const,
    }));
    const drawn = [...other, ...pool].toReversed();
    expect(keysOf(orderDrawn(drawn, 'as-written', rngFromSeed(1)))).toEqual([
      ...keysOf(pool),
      ...keysOf(other),
    ]);
  });
});
