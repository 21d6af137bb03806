import { describe, expect, test } from 'vitest';
import { forecastText, missingText } from '../../../src/domain/history/progress-words.ts';
import type { Forecast } from '../../../src/domain/history/readiness.ts';

const BASIS = { answers: 60, weight: 38.5, packs: [] };
const MARK = { percent: 70, isPractice: false };
const FORECAST: Forecast = { expected: 80, low: 67.4, high: 92.6 };

describe('a forecast in words', () => {
  const text = (chance: number, mark = MARK): string => {
    const forecast = { ...FORECAST, chance };
    return forecastText(forecast, { ...BASIS, mark, verdict: 'near', forecast });
  };
  test.each([
    [0.999, 'above 99%'],
    [0.99, '99%'],
    [0.5, '50%'],
    [0.001, 'below 1%'],
  ])('says of the chance %d: %s', (chance, words) => {
    expect(text(chance)).toBe(
      `8 of 10 times between 67% and 93%; chance to reach the mark of 70%: ${words}.`,
    );
  });

  test('names a mark that practice alone has', () => {
    expect(text(0.5, { ...MARK, isPractice: true })).toContain('the practice mark of 70%');
  });

  test('names no chance where there is no mark', () => {
    expect(forecastText(FORECAST, { ...BASIS, verdict: 'no-mark', forecast: FORECAST })).toBe(
      '8 of 10 times between 67% and 93%; there is no mark to reach.',
    );
  });
});

describe('what is missing until readiness can be told', () => {
  const missing = (...scarce: readonly string[]): string =>
    missingText(
      {
        answers: 60,
        weight: 38.5,
        packs: ['excel', 'mail', 'gone'].map((pack) => ({
          pack,
          share: 1 / 3,
          answers: 1,
          weight: 1,
          credit: 0.5,
        })),
        verdict: 'too-few',
        scarce,
      },
      new Map([
        ['excel', 'Excel for office work'],
        ['mail', 'Mail'],
      ]),
    );
  test.each([
    [['excel'], 'Answer 2 more new questions, at least 2 in Excel for office work.'],
    [['excel', 'mail'], 'Answer 4 more new questions, at least 2 in Excel for office work and 2 in Mail.'],
    [
      ['excel', 'mail', 'gone'],
      'Answer 6 more new questions, at least 2 in Excel for office work, 2 in Mail and 2 in gone.',
    ],
  ])('in %j: %s', (scarce, words) => {
    expect(missing(...scarce)).toBe(words);
  });

  test('says no pack where none in itself has too few', () => {
    const few = { answers: 1, weight: 24.5, packs: [], verdict: 'too-few', scarce: [] } as const;
    expect(missingText(few, new Map())).toBe('Answer 1 more new question.');
  });
});
