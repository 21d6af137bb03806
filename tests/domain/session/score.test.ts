import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  itemResults,
  type ItemResult,
  scoreByPart,
  scoreResults,
} from '../../../src/domain/session/score.ts';
import { answer, planOf, play } from '../../support/plans.ts';
import { judgement, multiple, single } from '../../support/questions.ts';

const result = (credit: number): ItemResult => ({
  outcome: credit === 1 ? 'correct' : credit > 0 ? 'partial' : 'wrong',
  credit,
});
const percentOf = (credits: readonly number[], penalty = 0): number =>
  scoreResults(credits.map(result), { penalty }).percent;

/** Credits as fractions: 840 is a multiple of every number of keys from 1 to 8. */
const anyCredits = fc.array(
  fc.integer({ min: 1, max: 8 }).chain((keys) => fc.nat(keys).map((right) => ({ right, keys }))),
  { minLength: 1, maxLength: 60 },
);

describe('the score', () => {
  it('is the formula in exact fractions, rounded half up to two decimals', () => {
    fc.assert(
      fc.property(anyCredits, fc.nat(100), (credits, penaltyCents) => {
        const sum = credits.reduce((total, { right, keys }) => total + BigInt((right * 840) / keys), 0n);
        const wrong = BigInt(credits.filter(({ right }) => right === 0).length);
        const parts = sum * 100n - BigInt(penaltyCents) * 840n * wrong;
        const points = parts > 0n ? parts : 0n;
        const whole = 84_000n * BigInt(credits.length);
        const hundredths = (points * 10_000n * 2n + whole) / (whole * 2n);
        const percent = percentOf(
          credits.map(({ right, keys }) => right / keys),
          penaltyCents / 100,
        );
        expect(percent).toBe(Number(hundredths) / 100);
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds an exact half up, also where binary fractions fall just short of it', () => {
    expect(percentOf([0, 1, 0, 0, 1 / 3, 1, 4 / 6, 1 / 5], 0.39)).toBe(25.38);
    expect(percentOf([1, ...Array.from({ length: 31 }, () => 0)])).toBe(3.13);
  });

  it('takes the penalty off for wrong answers alone', () => {
    const outcomes: ItemResult[] = [
      result(1),
      result(0.5),
      result(0),
      { outcome: 'skipped', credit: 0 },
      { outcome: 'timed-out', credit: 0 },
      { outcome: 'unseen', credit: 0 },
    ];
    expect(scoreResults(outcomes, { penalty: 0.25 })).toEqual({ points: 1.25, outOf: 6, percent: 20.83 });
  });

  it('never falls below 0', () => {
    expect(scoreResults([result(0), result(0)], { penalty: 1 })).toEqual({ points: 0, outOf: 2, percent: 0 });
  });

  it('of nothing is 0', () => {
    expect(scoreResults([], { penalty: 0 })).toEqual({ points: 0, outOf: 0, percent: 0 });
  });

  it('is compared with the mark after rounding: two thirds pass at 66.67', () => {
    const twoOfThree = [1, 1, 0].map(result);
    expect(scoreResults(twoOfThree, { penalty: 0, pass: 66.67 })).toMatchObject({
      percent: 66.67,
      passed: true,
    });
    expect(scoreResults(twoOfThree, { penalty: 0, pass: 66.68 })).toMatchObject({ passed: false });
    // One third is 33.333…, which rounds down to the mark and so reaches it, but not the next hundredth.
    expect(scoreResults([1, 0, 0].map(result), { penalty: 0, pass: 33.33 }).passed).toBe(true);
    expect(scoreResults([1, 0, 0].map(result), { penalty: 0, pass: 33.34 }).passed).toBe(false);
  });

  it('states pass and strong only where there are marks', () => {
    expect(scoreResults([result(1)], { penalty: 0 })).toStrictEqual({ points: 1, outOf: 1, percent: 100 });
    expect(scoreResults([result(1)], { penalty: 0, pass: 70, strong: 85 })).toMatchObject({
      pass: 70,
      passed: true,
      strong: 85,
    });
  });

  it('of parts sums up to the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 0.25, 0.5, 1)), {
          minLength: 1,
        }),
        (rows) => {
          const results = rows.map(([, credit]) => result(credit));
          const parts = scoreByPart(
            results,
            rows.map(([name]) => name),
          );
          const whole = scoreResults(results, { penalty: 0 });
          expect(parts.map(({ name }) => name)).toEqual([...new Set(rows.map(([name]) => name))]);
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(whole.points);
          expect(parts.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(whole.outOf);
          for (const { points, outOf, percent } of parts) {
            expect(Math.abs(percent - (100 * points) / outOf)).toBeLessThan(0.005_001);
          }
        },
      ),
    );
  });
});

describe('the outcome of a question', () => {
  const questions = [multiple(), judgement(), single(), single(), single(), single()];

  it('tells correct, partial, wrong, skipped, timed out and unseen apart', () => {
    const plan = planOf({ mode: 'exam', questions });
    const state = play(plan, [
      answer([0, 2, 3]),
      answer(1),
      answer(0),
      { type: 'skip' },
      { type: 'question-time-up' },
      { type: 'go', to: 0 },
      { type: 'quit' },
    ]);
    expect(itemResults(plan, state)).toEqual([
      { outcome: 'correct', credit: 1 },
      { outcome: 'partial', credit: 2 / 3 },
      { outcome: 'wrong', credit: 0 },
      { outcome: 'skipped', credit: 0 },
      { outcome: 'timed-out', credit: 0 },
      // Once on the screen is seen, even for a moment.
      { outcome: 'skipped', credit: 0 },
    ]);
  });

  it('is timed out on the screen and unseen behind it when the time of the session runs out', () => {
    const plan = planOf({ mode: 'exam', questions });
    const state = play(plan, [answer([1]), { type: 'session-time-up' }]);
    const outcomes = itemResults(plan, state).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['wrong', 'timed-out', 'unseen', 'unseen', 'unseen', 'unseen']);
  });

  it('is unseen where the sitting does not know the question', () => {
    const plan = planOf();
    const results = itemResults(plan, { ...play(plan, [answer(1)]), items: [] });
    expect(results).toEqual(plan.items.map(() => ({ outcome: 'unseen', credit: 0 })));
  });

  it('follows the answer that stands, even where the time ran out over it', () => {
    const plan = planOf({ mode: 'exam' });
    const state = play(plan, [answer(1), { type: 'go', to: 0 }, { type: 'session-time-up' }]);
    expect(itemResults(plan, state)[0]).toEqual({ outcome: 'correct', credit: 1 });
  });

  it('hangs on how the session scores several keys', () => {
    const plan = planOf({ mode: 'exam', questions: [multiple()], scoring: { multiple: 'all-or-nothing' } });
    expect(itemResults(plan, play(plan, [answer([0, 2])]))).toEqual([{ outcome: 'wrong', credit: 0 }]);
  });
});
