import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FreshAnswer } from '../../../src/domain/history/fresh-answers.ts';
import { nextMarks, readinessOf } from '../../../src/domain/history/readiness.ts';
import type { ReadinessTarget } from '../../../src/domain/history/readiness-target.ts';

const answer = (pack: string, credit: number, index = 0): FreshAnswer => ({
  question: `${pack}/${index}`,
  pack,
  topic: 't',
  kind: 'single',
  level: 'easy',
  credit,
});
const answers = (
  count: number,
  one: (index: number) => readonly [pack: string, credit: number],
): FreshAnswer[] => Array.from({ length: count }, (_, index) => answer(...one(index), index));
const target = (
  weights: Readonly<Record<string, number>>,
  changes: Partial<ReadinessTarget> = {},
): ReadinessTarget => ({
  lines: Object.entries(weights).map(([pack, weight]) => ({ pack, weight })),
  questions: 20,
  penalty: 0,
  mark: { percent: 70, isPractice: false },
  ...changes,
});

const EVEN = answers(60, (index) => [index % 2 === 0 ? 'x' : 'y', index % 4 === 3 ? 0 : 1]);
const UNEVEN = answers(80, (index) => [index % 5 === 0 ? 'y' : 'x', index % 3 === 0 ? 0 : 1]);
const LONG_AGO = [
  ...answers(3, () => ['y', 1]),
  ...answers(150, (index) => ['x', [1, 0.5, 1, 0][index % 4] ?? 0]),
];

describe('readiness', () => {
  // Figures of a Python script over scipy.stats.betabinom, which shares nothing with this code but docs/readiness.md.
  test.each([
    {
      practice: 'balanced as the exam is',
      exam: target({ x: 10, y: 10 }),
      fresh: EVEN,
      verdict: 'near',
      weight: 37.62916950916399,
      forecast: { expected: 72.21, low: 55, high: 85 },
      chance: 0.6681473531734037,
    },
    {
      practice: 'for an exam with a penalty',
      exam: target({ x: 10, y: 10 }, { penalty: 0.25 }),
      fresh: EVEN,
      verdict: 'not-yet',
      weight: 37.62916950916399,
      forecast: { expected: 65.26, low: 43.75, high: 81.25 },
      chance: 0.35162396603815166,
    },
    {
      practice: 'mostly of the smaller pack',
      exam: target({ x: 10, y: 20 }, { questions: 30, mark: { percent: 66.67, isPractice: false } }),
      fresh: UNEVEN,
      verdict: 'not-yet',
      weight: 43.65693426371824,
      forecast: { expected: 61.23, low: 43.33, high: 76.67 },
      chance: 0.4052488279000267,
    },
    {
      practice: 'of a small pack long ago',
      exam: target({ x: 36, y: 4 }, { questions: 40, mark: { percent: 60, isPractice: false } }),
      fresh: LONG_AGO,
      verdict: 'near',
      weight: 54.10198528439942,
      forecast: { expected: 62.15, low: 50, high: 75 },
      chance: 0.6401219858643379,
    },
  ])(
    'agrees with another program after practice $practice',
    ({ exam, fresh, verdict, weight, forecast, chance }) => {
      const readiness = readinessOf(exam, fresh);
      expect(readiness).toMatchObject({ verdict, answers: fresh.length, forecast, mark: exam.mark });
      expect(readiness.weight).toBeCloseTo(weight, 10);
      expect(readiness).toHaveProperty('forecast.chance', expect.closeTo(chance, 10));
    },
  );

  test('says ready where the mark would be reached four times out of five', () => {
    const readiness = readinessOf(
      target({ x: 1 }),
      answers(60, (index) => ['x', index % 10 === 0 ? 0 : 1]),
    );
    expect(readiness).toMatchObject({ verdict: 'ready' });
  });

  test('needs 33 fresh answers, the first number whose weights add up to 25', () => {
    const exam = target({ x: 1 });
    expect(
      readinessOf(
        exam,
        answers(32, () => ['x', 1]),
      ),
    ).toMatchObject({ verdict: 'too-few', scarce: [] });
    expect(
      readinessOf(
        exam,
        answers(33, () => ['x', 1]),
      ),
    ).toMatchObject({ verdict: 'ready' });
    expect(readinessOf(exam, [])).toMatchObject({ verdict: 'too-few', answers: 0, weight: 0 });
  });

  test('needs three fresh answers to every pack of a tenth or more', () => {
    const many = answers(60, () => ['x', 1]);
    const exam = target({ x: 17, y: 2, z: 1 });
    const with2 = [...answers(2, () => ['y', 1]), ...many];
    expect(readinessOf(exam, with2)).toMatchObject({ verdict: 'too-few', scarce: ['y'] });
    expect(readinessOf(exam, [answer('y', 1, 9), ...with2])).toMatchObject({ verdict: 'ready' });
  });

  test('lets answers to what the exam cannot ask change nothing, nor make other answers older', () => {
    const others = EVEN.flatMap((own, index) => [own, answer('elsewhere', 0, index)]);
    expect(readinessOf(target({ x: 1, y: 1 }), others)).toEqual(readinessOf(target({ x: 1, y: 1 }), EVEN));
  });

  test('halves an answer after forty later ones', () => {
    const exam = target({ old: 1, new: 1 });
    const { packs } = readinessOf(exam, [answer('old', 1), ...answers(40, () => ['new', 0])]);
    expect(packs[0]).toMatchObject({ pack: 'old', weight: 0.5, credit: 0.5 });
  });

  test('forecasts a score without a chance where there is no mark', () => {
    const { mark, ...unmarked } = target({ x: 1, y: 1 });
    expect(mark).toBeDefined();
    const readiness = readinessOf(unmarked, EVEN);
    expect(readiness).toMatchObject({ verdict: 'no-mark', forecast: { low: 55, high: 85 } });
    expect(readiness).not.toHaveProperty('forecast.chance');
  });

  test('reaches a mark as a score does, rounded to two decimals', () => {
    const half = answers(40, (index) => ['x', index % 2]);
    const withMark = (percent: number): object =>
      readinessOf(target({ x: 1 }, { questions: 3, mark: { percent, isPractice: false } }), half);
    const chances = nextMarks(target({ x: 1 }, { questions: 3 }), readinessOf(target({ x: 1 }), half).packs);
    const [, , two = 0, three = 0] = chances;
    // 2 of 3 are 66.67 %.
    expect(withMark(66.67)).toHaveProperty('forecast.chance', expect.closeTo(two + three, 12));
    expect(withMark(66.68)).toHaveProperty('forecast.chance', expect.closeTo(three, 12));
  });

  test('is sums over the chances of every number of marks', () => {
    const anyAnswers = fc.array(
      fc.record({ pack: fc.constantFrom('x', 'y', 'z'), credit: fc.constantFrom(0, 0.5, 1) }),
      { minLength: 60, maxLength: 200 },
    );
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (rows, questions, percent) => {
          const exam = target({ x: 5, y: 4, z: 1 }, { questions, mark: { percent, isPractice: false } });
          const readiness = readinessOf(
            exam,
            rows.map(({ pack, credit }, index) => answer(pack, credit, index)),
          );
          fc.pre(readiness.verdict !== 'too-few' && readiness.verdict !== 'no-mark');
          let [expected, chance, belowLow, belowHigh, uptoHigh] = [0, 0, 0, 0, 0];
          for (const [marks, each] of nextMarks(exam, readiness.packs).entries()) {
            const score = Math.round((10_000 * marks) / questions) / 100;
            expected += each * score;
            if (score >= percent) chance += each;
            if (score < readiness.forecast.low) belowLow += each;
            if (score < readiness.forecast.high) belowHigh += each;
            if (score <= readiness.forecast.high) uptoHigh += each;
          }
          expect(readiness.forecast.expected).toBeCloseTo(expected, 1);
          expect(readiness.forecast.chance).toBeCloseTo(chance, 9);
          expect(belowLow).toBeLessThan(0.1);
          expect(belowHigh).toBeLessThan(0.9);
          expect(uptoHigh).toBeGreaterThan(0.9 - 1e-9);
          expect(readiness.forecast.low).toBeLessThanOrEqual(readiness.forecast.high);
          expect(readiness.verdict).toBe(chance >= 0.8 ? 'ready' : chance >= 0.5 ? 'near' : 'not-yet');
        },
      ),
    );
  });
});
