import { describe, expect, test } from 'vitest';
import { foldSitting } from '../../../src/domain/history/fold-sitting.ts';
import { emptyHistory, type History } from '../../../src/domain/history/history.ts';
import type { PastItem, PastSitting } from '../../../src/domain/history/past-sitting.ts';
import { historyOf, manila, past, pastSitting } from '../../support/past-items.ts';

const WRONG = { outcome: 'wrong', credit: 0 } as const;
const UNSEEN = { outcome: 'unseen', credit: 0 } as const;

function fold(...sittings: readonly PastSitting[]): History {
  const history = emptyHistory();
  for (const sitting of sittings) foldSitting(history, sitting);
  return history;
}

const missed = ({ questions }: History): string[] =>
  [...questions].flatMap(([question, { keys }]) =>
    keys.filter(({ isMissed }) => isMissed).map(({ keyHash }) => `${question} ${keyHash}`),
  );
const day = (number: number, items: readonly PastItem[], rest: Partial<PastSitting> = {}): PastSitting =>
  pastSitting(manila(number), items, rest);

describe('what history keeps of questions', () => {
  test('a question stands under the topic that it had at the latest meeting', () => {
    const history = historyOf([past('p/a', manila(1)), past('p/a', manila(2), { topic: 'later' })]);
    expect(history.questions.get('p/a')).toMatchObject({ topic: 'later', times: 2 });
  });

  test('a question is missed while its latest answer was not fully right, for each key apart', () => {
    const history = historyOf([
      past('p/a', manila(1), WRONG),
      past('p/b', manila(1)),
      past('p/c', manila(1), { outcome: 'partial', credit: 0.5 }),
      past('p/a', manila(2)),
      past('p/b', manila(2), { outcome: 'skipped', credit: 0, keyHash: 'k2' }),
      past('p/d', manila(2), { outcome: 'timed-out', credit: 0 }),
    ]);
    expect(missed(history)).toEqual(['p/b k2', 'p/c k1', 'p/d k1']);
  });

  test('a question that was drawn and never reached is neither missed nor met', () => {
    const history = historyOf([
      past('p/a', manila(1), UNSEEN),
      past('p/b', manila(1), WRONG),
      past('p/b', manila(2), UNSEEN),
    ]);
    expect(missed(history)).toEqual(['p/b k1']);
    expect([...history.questions].map(([key, { times }]) => [key, times])).toEqual([['p/b', 1]]);
  });
});

describe('what history keeps of sessions', () => {
  test('all answers beside those of first meetings without a hint', () => {
    const { later, fresh } = fold(
      day(1, [past('p/a', ''), past('p/b', '', WRONG), past('p/c', '', { hinted: true })]),
      day(2, [
        past('p/a', ''),
        past('p/d', '', { outcome: 'partial', credit: 0.5 }),
        past('p/e', '', UNSEEN),
      ]),
    );
    expect(later).toMatchObject([
      { allPoints: 2, allOutOf: 3, freshPoints: 1, freshOutOf: 2, answered: 3 },
      { allPoints: 1.5, allOutOf: 2, freshPoints: 0.5, freshOutOf: 1, answered: 2 },
    ]);
    expect(fresh.map(({ question, day }) => [question, day])).toEqual([
      ['p/a', '2026-01-02'],
      ['p/b', '2026-01-02'],
      ['p/d', '2026-01-03'],
    ]);
  });

  test('a question that was skipped as the session was broken off counts for nothing, but it was met', () => {
    const skipped = { outcome: 'skipped', credit: 0 } as const;
    const { later, fresh } = fold(
      day(1, [past('p/a', '', skipped)], { ended: 'quit' }),
      day(2, [past('p/a', '')]),
      day(3, [past('p/b', '', skipped)]),
    );
    expect(later).toMatchObject([{ allOutOf: 0 }, { allOutOf: 1 }, { allOutOf: 1, answered: 0 }]);
    expect(fresh.map(({ question }) => question)).toEqual(['p/b']);
  });

  test('interview answers count as answered and in no score', () => {
    const { later } = fold(day(1, [past('p/r', '', { kind: 'rehearse' })], { rehearsed: 2 }));
    expect(later).toMatchObject([{ answered: 3, allOutOf: 0, freshOutOf: 0 }]);
  });
});
