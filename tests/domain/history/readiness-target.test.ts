import { describe, expect, test } from 'vitest';
import type { Exam, Track } from '../../../src/domain/blueprint.ts';
import type { FreshAnswer } from '../../../src/domain/history/fresh-answers.ts';
import {
  couldAsk,
  examTarget,
  practiceMark,
  trackTarget,
} from '../../../src/domain/history/readiness-target.ts';
import { candidates } from '../../support/candidates.ts';
import { single } from '../../support/questions.ts';

const EXAM: Exam = {
  id: 'mock',
  title: 'Mock',
  minutes: 10,
  pass: 70,
  penalty: 0.25,
  multiple: 'net',
  order: 'rising',
  draw: [
    { pack: 'p', tags: ['mock'], count: 6 },
    { pack: 'q', topics: ['one', 'q/two'], kinds: ['single'], levels: ['easy'], count: 4 },
  ],
};
const TRACK: Track = { id: 'role', title: 'Role', draw: [{ pack: 'demo', percent: 100 }] };

const answer = (pack: string, changes: Partial<FreshAnswer> = {}): FreshAnswer => ({
  question: `${pack}/x`,
  pack,
  topic: 'one',
  kind: 'single',
  level: 'easy',
  credit: 1,
  ...changes,
});
const quota = (
  count: number,
  ...borderlines: readonly (readonly [topic: string, share?: number])[]
): { candidates: ReturnType<typeof candidates>; count: number } => ({
  candidates: candidates(
    ...borderlines.map(([topic, share]) =>
      single({ topic, ...(share === undefined ? {} : { borderline: share }) }),
    ),
  ),
  count,
});

describe('what somebody wants to be ready for', () => {
  test('an exam has as many questions as its lines, its penalty and its mark', () => {
    expect(examTarget(EXAM)).toMatchObject({
      questions: 10,
      penalty: 0.25,
      mark: { percent: 70, isPractice: false },
      lines: [
        { pack: 'p', weight: 6 },
        { pack: 'q', weight: 4 },
      ],
    });
  });

  test('answers count where a line could ask such a question, whatever its tags', () => {
    const target = examTarget(EXAM);
    const counts = (changed: FreshAnswer): boolean => couldAsk(target, changed);
    expect(counts(answer('p', { topic: 'any', level: 'hard' }))).toBe(true);
    expect(counts(answer('q'))).toBe(true);
    expect(counts(answer('q', { topic: 'two' }))).toBe(true);
    expect(counts(answer('q', { topic: 'three' }))).toBe(false);
    expect(counts(answer('q', { kind: 'match' }))).toBe(false);
    expect(counts(answer('q', { level: 'hard' }))).toBe(false);
    expect(counts(answer('r'))).toBe(false);
  });

  test('a track takes its own mark before the practice mark', () => {
    const quotas = [quota(100, ['one', 0.5])];
    expect(trackTarget({ ...TRACK, pass: 65 }, quotas).mark).toEqual({ percent: 65, isPractice: false });
    expect(trackTarget(TRACK, quotas)).toMatchObject({
      questions: 30,
      mark: { percent: 50, isPractice: true },
    });
    expect(trackTarget(TRACK, [quota(100, ['one'])])).not.toHaveProperty('mark');
  });
});

describe('the practice mark', () => {
  test('is the mean of what just-ready people get right, lines by their count and topics alike', () => {
    // Topic one: 0.5, topic two: 0.8, so the first line asks for 65 %; the second for 90 %.
    const first = quota(30, ['one', 0.4], ['one', 0.6], ['two', 0.8]);
    expect(practiceMark([first, quota(10, ['one', 0.9])])).toBe(71.25);
    expect(practiceMark([quota(1, ['a', 0.1], ['b', 0.2], ['c', 0.2])])).toBe(16.67);
  });

  test('is missing where a question has no judged share, or where there is nothing to draw', () => {
    expect(practiceMark([quota(1, ['one', 0.5], ['one'])])).toBeUndefined();
    expect(practiceMark([quota(1, ['one', 0.5]), quota(1)])).toBeUndefined();
    expect(practiceMark([])).toBeUndefined();
  });
});
