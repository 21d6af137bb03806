import { describe, expect, it } from 'vitest';
import { marksOf, type TotalledItem, totalsOf } from '../../../src/domain/report/totals.ts';

const item = (
  question: string,
  topic: string,
  level: TotalledItem['level'],
  credit: number,
): TotalledItem => ({ question, topic, level, credit, outcome: credit === 0 ? 'wrong' : 'correct' });

const ITEMS = [
  item('excel/lookup', 'sums', 'hard', 1),
  item('mail/tone', 'sums', 'easy', 1),
  item('excel/total', 'sums', 'easy', 0),
];

describe('the totals of a report', () => {
  it('are those of all its items, with penalties in the score alone', () => {
    const { score, byTopic, byLevel, byPack } = totalsOf(ITEMS, { penalty: 0.5 });
    expect(score).toStrictEqual({ points: 1.5, outOf: 3, percent: 50 });
    expect(byLevel).toEqual([
      { name: 'hard', points: 1, outOf: 1, percent: 100 },
      { name: 'easy', points: 1, outOf: 2, percent: 50 },
    ]);
    expect(byPack).toEqual([
      { name: 'excel', points: 1, outOf: 2, percent: 50 },
      { name: 'mail', points: 1, outOf: 1, percent: 100 },
    ]);
    expect(byTopic.map(({ name }) => name)).toEqual(['excel/sums', 'mail/sums']);
  });

  it('name the marks where there are some', () => {
    expect(totalsOf(ITEMS, { penalty: 0, pass: 60, strong: 80 }).score).toStrictEqual({
      points: 2,
      outOf: 3,
      percent: 66.67,
      pass: 60,
      passed: true,
      strong: 80,
    });
  });
});

describe('the marks of a plan', () => {
  it('are those that it has, and no others', () => {
    const plan = { title: 'Demo', penalty: 0.25 };
    expect(marksOf(plan)).toStrictEqual({ penalty: 0.25 });
    expect(marksOf({ ...plan, pass: 70 })).toStrictEqual({ penalty: 0.25, pass: 70 });
    expect(marksOf({ ...plan, pass: 0, strong: 0 })).toStrictEqual({ penalty: 0.25, pass: 0, strong: 0 });
  });
});
