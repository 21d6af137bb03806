import { describe, expect, test } from 'vitest';
import { exposuresOf, missedQuestions, type PastItem } from '../../../src/domain/history/past-item.ts';
import type { Outcome } from '../../../src/domain/session/score.ts';

const past = (question: string, outcome: Outcome, keyHash = 'k1'): PastItem => ({
  report: 'r',
  startedAt: '2026-11-22T08:00:00+08:00',
  question,
  keyHash,
  outcome,
  credit: outcome === 'correct' ? 1 : 0,
  seconds: 20,
  hinted: false,
});

describe('what history says of questions', () => {
  test('a question is missed when its latest answer was not fully right', () => {
    const items = [
      past('p/a', 'wrong'),
      past('p/b', 'correct'),
      past('p/c', 'partial'),
      past('p/a', 'correct'),
      past('p/b', 'skipped', 'k2'),
      past('p/d', 'timed-out'),
    ];
    expect(missedQuestions(items)).toEqual(
      new Map([
        ['p/c', 'k1'],
        ['p/b', 'k2'],
        ['p/d', 'k1'],
      ]),
    );
  });

  test('a question that was drawn and never reached is neither missed nor met', () => {
    const items = [past('p/a', 'unseen'), past('p/b', 'wrong'), past('p/b', 'unseen')];
    expect(missedQuestions(items)).toEqual(new Map([['p/b', 'k1']]));
    expect(exposuresOf(items)).toEqual(new Map([['p/b', 1]]));
  });
});
