import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/report/report.ts';
import { isResultSecret, subjectOf } from '../../../src/domain/report/subject.ts';
import { reportOf } from '../../support/reports.ts';

const { session } = reportOf();
const exam = (id: string, sha256 = 'a'): Partial<SessionRecord> => ({ mode: 'exam', exam: { id, sha256 } });
const isSame = (one: Partial<SessionRecord>, other: Partial<SessionRecord>): boolean =>
  subjectOf({ ...session, ...one }) === subjectOf({ ...session, ...other });

describe('whose scores can stand in one line', () => {
  test('an exam stays the same when its seed, its file or the time changes', () => {
    expect(isSame({ ...exam('a'), seed: 1 }, { ...exam('a', 'b'), seed: 2, extraTime: 25 })).toBe(true);
    expect(isSame(exam('a'), exam('b'))).toBe(false);
  });

  test('practice is the same for the same choice, in any order', () => {
    expect(isSame({ filters: { packs: ['a', 'b'] } }, { filters: { packs: ['b', 'a'] } })).toBe(true);
    expect(isSame({ filters: { packs: ['a'] } }, { filters: { packs: ['a', 'b'] } })).toBe(false);
    expect(isSame({ filters: { packs: ['a'] } }, { filters: { topics: ['a'] } })).toBe(false);
    expect(isSame({ filters: { packs: ['a'] } }, { filters: { packs: ['a'], levels: ['hard'] } })).toBe(
      false,
    );
  });

  test('what was missed, a review and a track are each of their own', () => {
    const filters = { packs: ['a'] };
    expect(isSame({ filters }, { filters, pool: ['a/x'] })).toBe(false);
    expect(isSame({ filters }, { filters, mode: 'review' })).toBe(false);
    expect(isSame({ filters: {} }, { filters: {}, track: { id: 't', sha256: 'a' } })).toBe(false);
  });
});

test('only an exam that was cut off and can go on keeps its result', () => {
  const report = { ...reportOf(), ended: 'interrupted' as const };
  const cutOff = { ...report, session: { ...session, ...exam('a') } };
  expect(isResultSecret(cutOff, true)).toBe(true);
  expect(isResultSecret(cutOff, false)).toBe(false);
  expect(isResultSecret({ ...cutOff, ended: 'quit' }, true)).toBe(false);
  expect(isResultSecret(report, true)).toBe(false);
});
