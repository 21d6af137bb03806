import { type Grade, Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { PastItem } from '../../../src/domain/history/past-sitting.ts';
import { recallOf } from '../../../src/domain/history/recall.ts';
import { reviewGrade } from '../../../src/domain/history/review-grade.ts';
import { manila, past } from '../../support/past-items.ts';

const SURE = { confidence: 'sure', seconds: 20 } as const;

test.each<[string, Partial<PastItem>, Grade]>([
  ['wrong', { outcome: 'wrong', credit: 0 }, Rating.Again],
  ['less than half right', { outcome: 'partial', credit: 0.49 }, Rating.Again],
  ['skipped', { outcome: 'skipped', credit: 0 }, Rating.Again],
  ['out of time', { outcome: 'timed-out', credit: 0 }, Rating.Again],
  ['wrong with a hint', { outcome: 'wrong', credit: 0, hinted: true }, Rating.Again],
  ['half right', { outcome: 'partial', credit: 0.5 }, Rating.Hard],
  ['nearly right', { outcome: 'partial', credit: 0.99 }, Rating.Hard],
  ['right with a hint', { hinted: true }, Rating.Hard],
  ['right, sure and quick with a hint', { ...SURE, hinted: true }, Rating.Hard],
  ['right', {}, Rating.Good],
  ['right and quick, but nobody asked how sure', { seconds: 5 }, Rating.Good],
  ['right and quick, but unsure', { seconds: 5, confidence: 'unsure' }, Rating.Good],
  ['right and sure, but in more than half the budget', { ...SURE, seconds: 20.1 }, Rating.Good],
  ['right and sure in half the budget', SURE, Rating.Easy],
])('%s', (_what, overrides, grade) => {
  const item = past('p/a', manila(0), overrides);
  expect(reviewGrade(recallOf(item, false), 40)).toBe(grade);
  expect(reviewGrade(recallOf(item, true), 40)).toBe(grade === Rating.Easy ? Rating.Good : grade);
});
