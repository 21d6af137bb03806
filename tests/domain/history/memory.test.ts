import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_RETENTION,
  isMastered,
  type Memory,
  memoriesOf,
} from '../../../src/domain/history/memory.ts';
import { foldSitting } from '../../../src/domain/history/fold-sitting.ts';
import type { History } from '../../../src/domain/history/history.ts';
import type { PastItem } from '../../../src/domain/history/past-sitting.ts';
import { historyOf, manila, manilaMs, type Past, past, pastSitting } from '../../support/past-items.ts';

const BUDGET = 40;
const ASKED = new Map([['p/a', { keyHash: 'k1', budget: BUDGET }]]);

const memoryOf = (items: readonly Past[], asked = ASKED): Memory | undefined =>
  memoriesOf(historyOf(items), asked, DEFAULT_RETENTION).get('p/a');

/** ts-fsrs by hand: a card through its `repeat` table. */
function byHand(reviews: readonly (readonly [ms: number, grade: Grade])[], retention: number): Card | null {
  const scheduler = fsrs({ request_retention: retention });
  return reviews.reduce<Card | null>((card, [ms, grade]) => {
    const at = new Date(ms);
    return scheduler.repeat(card ?? createEmptyCard(at), at)[grade].card;
  }, null);
}

const EASY = { confidence: 'sure', seconds: 10 } as const;
const ANSWERS: Readonly<Record<Grade, Partial<PastItem>>> = {
  [Rating.Again]: { outcome: 'wrong', credit: 0 },
  [Rating.Hard]: { outcome: 'partial', credit: 0.5 },
  [Rating.Good]: {},
  [Rating.Easy]: EASY,
};

const logs = fc.array(
  fc.record({
    question: fc.constantFrom('p/a', 'p/b'),
    gapDays: fc.integer({ min: 0, max: 40 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    grade: fc.constantFrom<Grade>(Rating.Again, Rating.Hard, Rating.Good, Rating.Easy),
  }),
  { maxLength: 25 },
);

describe('what answers come to', () => {
  test('is what ts-fsrs gives by hand over the same log', () => {
    fc.assert(
      fc.property(logs, fc.constantFrom(0.8, 0.9, 0.95), (log, retention) => {
        const hand = new Map<string, { reviews: [number, Grade][]; lastDay: number }>();
        let day = 0;
        const dated = log.map((entry) => ({ ...entry, day: (day += entry.gapDays) }));
        const ordered = dated.sort((a, b) => a.day - b.day || a.minute - b.minute);
        for (const { question, day, minute, grade } of ordered) {
          const before = hand.get(question) ?? { reviews: [], lastDay: -1 };
          if (before.lastDay === day) continue;
          // Nobody knows at the first meeting how well it will last.
          const isEasyTooSoon = grade === Rating.Easy && before.reviews.length === 0;
          before.reviews.push([manilaMs(day, minute), isEasyTooSoon ? Rating.Good : grade]);
          hand.set(question, { ...before, lastDay: day });
        }
        const asked = new Map([...ASKED, ['p/b', { keyHash: 'k1', budget: BUDGET }] as const]);
        const items = ordered.map(({ question, day, minute, grade }) =>
          past(question, manila(day, minute), ANSWERS[grade]),
        );
        const memories = memoriesOf(historyOf(items), asked, retention);
        expect([...memories.keys()].sort()).toEqual([...hand.keys()].sort());
        for (const [question, { reviews }] of hand) {
          expect(memories.get(question)?.dueMs).toBe(byHand(reviews, retention)?.due.getTime());
        }
      }),
    );
  });

  test('hangs on the wanted retention: who wants to know more is asked sooner', () => {
    const items = [past('p/a', manila(0)), past('p/a', manila(5)), past('p/a', manila(20))];
    const due = (retention: number): number =>
      memoriesOf(historyOf(items), ASKED, retention).get('p/a')?.dueMs ?? 0;
    expect(due(0.95)).toBeLessThan(due(0.9));
    expect(due(0.9)).toBeLessThan(due(0.8));
  });

  test('a question whose key changed starts anew, and answers to the old key hide none of the same day', () => {
    const old = [past('p/a', manila(0)), past('p/a', manila(3))].map((item) => ({ ...item, keyHash: 'k0' }));
    const anew = past('p/a', manila(3, 600), EASY);
    expect(memoryOf(old)).toBeUndefined();
    expect(memoryOf([...old, anew])).toEqual(memoryOf([anew]));
    expect(memoryOf([anew])?.dueMs).toBe(byHand([[manilaMs(3, 600), Rating.Good]], 0.9)?.due.getTime());
  });

  test('only the first answer of a local day counts, also where the day of UTC is another', () => {
    // 07:00 in Manila is the evening before in UTC, 09:00 is not.
    const first = past('p/a', manila(4, 7 * 60), { outcome: 'wrong', credit: 0 });
    const later = past('p/a', manila(4, 9 * 60));
    const nextDay = past('p/a', manila(5, 60));
    expect(memoryOf([first, later])).toEqual(memoryOf([first]));
    expect(memoryOf([first, nextDay])?.rightDays).toBe(1);
    expect(memoryOf([first, nextDay])?.lastDay).toBe('2026-01-06');
  });

  test('a question that was drawn and never reached was not answered', () => {
    const unseen = past('p/a', manila(1), { outcome: 'unseen', credit: 0 });
    expect(memoryOf([unseen])).toBeUndefined();
    expect(memoryOf([unseen, past('p/a', manila(1, 600))])).toEqual(memoryOf([past('p/a', manila(1, 600))]));
  });

  test('what was worked out before counts only while the time budget gives the latest answer the same grade', () => {
    const items = [past('p/a', manila(0)), past('p/a', manila(5), { confidence: 'sure', seconds: 15 })];
    const dueMs = (history: History, budget: number): number | undefined =>
      memoriesOf(history, new Map([['p/a', { keyHash: 'k1', budget }]]), DEFAULT_RETENTION).get('p/a')?.dueMs;
    const history = historyOf(items);
    const quick = dueMs(history, 40);
    expect(dueMs(history, 29)).toBe(dueMs(historyOf(items), 29));
    expect(dueMs(history, 29)).toBeLessThan(quick ?? 0);
    expect(dueMs(history, 30)).toBe(quick);
    foldSitting(history, pastSitting(manila(9), [past('p/a', manila(9))]));
    expect(dueMs(history, 30)).toBe(dueMs(historyOf([...items, past('p/a', manila(9))]), 30));
  });

  test('a question that can no longer be asked has none', () => {
    expect(memoriesOf(historyOf([past('p/gone', manila(0))]), ASKED, 0.9).size).toBe(0);
  });
});

describe('a question is mastered', () => {
  const mastered = (...items: readonly Past[]): boolean => {
    const memory = memoryOf(items);
    return memory !== undefined && isMastered(memory);
  };
  const [one, two] = [past('p/a', manila(0)), past('p/a', manila(2))];

  test('once it was right on three different days', () => {
    expect(mastered(one, two)).toBe(false);
    expect(mastered(one, two, past('p/a', manila(2, 900)))).toBe(false);
    expect(mastered(one, two, past('p/a', manila(3)))).toBe(true);
  });

  test('not by partly right answers or with a hint', () => {
    expect(mastered(one, two, past('p/a', manila(3), { hinted: true }))).toBe(false);
    expect(mastered(one, two, past('p/a', manila(3), ANSWERS[Rating.Hard]))).toBe(false);
  });
});
