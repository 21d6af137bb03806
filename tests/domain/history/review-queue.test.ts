import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Memory } from '../../../src/domain/history/memory.ts';
import { reviewQueue, reviewShares } from '../../../src/domain/history/review-queue.ts';
import { manila, manilaMs } from '../../support/past-items.ts';

const HOUR = 3_600_000;
/** 20:00 in Manila on the eleventh day */
const NOW = manila(10, 20 * 60);
const NOW_MS = manilaMs(10, 20 * 60);

/** @param days since its last answer */
const memory = (dueMs: number, days: number, rightDays = 0): Memory => ({
  dueMs,
  lastDay: manila(10 - days).slice(0, 10),
  rightDays,
});

const MEMORIES = new Map<string, Memory>([
  ['p/late', memory(NOW_MS - 50 * HOUR, 9)],
  ['p/later', memory(NOW_MS - 90 * HOUR, 9, 3)],
  ['p/now', memory(NOW_MS, 1)],
  ['p/soon', memory(NOW_MS + 1, 5, 4)],
  ['p/next-week', memory(NOW_MS + 150 * HOUR, 5)],
  ['p/today', memory(NOW_MS - HOUR, 0)],
  ['p/missed', memory(NOW_MS + 30 * HOUR, 2)],
  ['p/missed-today', memory(NOW_MS - HOUR, 0)],
]);
const MISSED = new Set(['p/missed', 'p/missed-today', 'p/late']);

describe('the queue', () => {
  const queue = reviewQueue([...MEMORIES.keys(), 'p/new'], MEMORIES, MISSED, NOW);

  test('has what is due at this moment, the longest due first, and nothing that was answered today', () => {
    expect(queue.due).toEqual(['p/later', 'p/late', 'p/now']);
  });

  test('has what was missed and is not due, also of today', () => {
    expect(queue.missed).toEqual(['p/missed-today', 'p/missed']);
  });

  test('has what comes next, the soonest first, and what is new', () => {
    expect(queue.upcoming).toEqual(['p/soon', 'p/next-week']);
    expect(queue.fresh).toEqual(['p/new']);
    expect(queue).toMatchObject({ answered: 8, mastered: 2 });
  });

  test('what was answered today waits for tomorrow', () => {
    const today = new Map([['p/today', memory(NOW_MS - HOUR, 0)]]);
    expect(reviewQueue(['p/today'], today, new Set(), NOW)).toMatchObject({
      due: [],
      upcoming: [],
      nextInMs: 4 * HOUR,
    });
    expect(reviewQueue(['p/today'], today, new Set(), manila(11, 0)).due).toEqual(['p/today']);
  });

  test('is empty where nothing was answered', () => {
    expect(reviewQueue(['p/a'], new Map(), new Set(), NOW)).toEqual({
      due: [],
      missed: [],
      upcoming: [],
      fresh: ['p/a'],
      answered: 0,
      mastered: 0,
      nextInMs: null,
    });
  });
});

describe('the mix', () => {
  test.each([
    ['of everything', { due: 50, missed: 50, fresh: 50 }, { due: 6, missed: 2, fresh: 2 }],
    ['of what is due alone', { due: 50, missed: 0, fresh: 0 }, { due: 10, missed: 0, fresh: 0 }],
    [
      'of what is missed where little is due',
      { due: 1, missed: 50, fresh: 50 },
      { due: 1, missed: 7, fresh: 2 },
    ],
    [
      'of few, which new ones do not fill up',
      { due: 1, missed: 0, fresh: 50 },
      { due: 1, missed: 0, fresh: 2 },
    ],
  ])('%s', (_what, available, shares) => {
    expect(reviewShares(available, 10)).toEqual(shares);
  });

  test('never asks more than wanted or more than there is, and leaves no due question for a lack of others', () => {
    const some = fc.nat({ max: 30 });
    fc.assert(
      fc.property(some, some, some, fc.integer({ min: 1, max: 40 }), (due, missed, fresh, count) => {
        const shares = reviewShares({ due, missed, fresh }, count);
        const sum = shares.due + shares.missed + shares.fresh;
        expect(Math.min(shares.due, shares.missed, shares.fresh)).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(count);
        expect(shares.due <= due && shares.missed <= missed && shares.fresh <= fresh).toBe(true);
        if (sum < count) expect([shares.due, shares.missed]).toEqual([due, missed]);
        if (due > 0) expect(shares.due).toBeGreaterThan(0);
      }),
    );
  });
});
