import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, instantMs } from '../../../src/domain/history/day.ts';
import type { SittingRow } from '../../../src/domain/history/history.ts';
import { addToSums, emptySums } from '../../../src/domain/history/past-sums.ts';
import { practiceDays } from '../../../src/domain/history/practice-days.ts';
import { streakOf } from '../../../src/domain/history/streak.ts';

const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
const iso = (date: Date): string => date.toISOString().slice(0, 19);

describe('days', () => {
  test('have the numbers that the calendar of the platform gives them', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayNumber(iso(date))).toBe(Math.floor(date.getTime() / 86_400_000));
      }),
    );
  });

  test('moments are those of the platform, whatever the offset', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('+08:00', '-03:30', '+00:00', 'Z'), (date, offset) => {
        const moment = `${iso(date)}${offset}`;
        expect(instantMs(moment)).toBe(Date.parse(moment));
      }),
    );
  });
});

describe('a streak', () => {
  const TODAY = '2026-03-01';

  test('goes over the ends of months, and stands while today is not over', () => {
    const days = ['2026-02-26', '2026-02-27', '2026-02-28'].map(dayNumber);
    expect(streakOf(days, TODAY)).toEqual({ current: 3, best: 3, hasToday: false });
    expect(streakOf([...days, dayNumber(TODAY)], TODAY)).toEqual({ current: 4, best: 4, hasToday: true });
  });

  test('is over after a day without practice, and the best one stays', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-02-27', '2026-02-27'].map(dayNumber);
    expect(streakOf(days, TODAY)).toEqual({ current: 0, best: 2, hasToday: false });
    expect(streakOf([], TODAY)).toEqual({ current: 0, best: 0, hasToday: false });
  });

  test('is not made longer by days that a wrong clock put after today', () => {
    expect(streakOf(['2026-03-01', '2026-03-02', '2026-03-03'].map(dayNumber), TODAY)).toMatchObject({
      current: 1,
      hasToday: true,
    });
  });
});

describe('days of practice', () => {
  const row = (startedAt: string, answered: number, seconds: number): SittingRow => ({
    id: startedAt,
    startedAt,
    startedMs: 0,
    ended: 'finished',
    mode: 'practice',
    percent: 0,
    seconds,
    answered,
    allPoints: 0,
    allOutOf: 0,
    freshPoints: 0,
    freshOutOf: 0,
  });

  test('are those of the last 52 weeks on which something was answered, with all their sessions', () => {
    const rows = [
      row('2025-03-02T08:00:00+08:00', 1, 60),
      row('2025-03-03T08:00:00+08:00', 1, 60),
      row('2026-02-28T23:59:00+08:00', 4, 90),
      row('2026-02-28T07:00:00+08:00', 2, 45),
      row('2026-03-01T07:00:00+08:00', 0, 300),
      row('2026-03-02T07:00:00+08:00', 3, 60),
    ];
    const sums = emptySums();
    for (const each of rows) addToSums(sums, each);
    expect(practiceDays(sums, '2026-03-01')).toEqual([
      { day: '2025-03-03', minutes: 1, sittings: 1, answers: 1 },
      { day: '2026-02-28', minutes: 2.3, sittings: 2, answers: 6 },
    ]);
  });
});
