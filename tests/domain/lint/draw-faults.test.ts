import { expect, test } from 'vitest';
import { drawFaults } from '../../../src/domain/lint/draw-faults.ts';
import type { Question } from '../../../src/domain/question/question.ts';
import type { Candidate, Quota } from '../../../src/domain/session/draw.ts';

/** Candidates named by a topic and a number: `a1 a2 b1`. */
function candidates(names: string): Candidate[] {
  return names.split(' ').map((name, at) => {
    const question = {
      id: name,
      kind: 'true-false',
      topic: name.slice(0, 1),
      answer: true,
    } as unknown as Question;
    return { key: `pack/${name}`, pack: 'pack', question, place: [0, at] };
  });
}

const line = (count: number, names: string): Quota => ({ candidates: candidates(names), count });

const reasons = (quotas: readonly Quota[]): unknown[] =>
  [...drawFaults(quotas)].map(([at, { reason, wanted, available }]) => [at, reason, wanted, available]);

test('a draw that can be filled has no fault, also where lines share questions', () => {
  expect(reasons([line(2, 'a1 a2'), line(1, 'b1')])).toEqual([]);
  expect(reasons([line(1, 'a1 a2 a3 a4'), line(3, 'a1 a2 a3 a4')])).toEqual([]);
});

test('a line with too few questions of its own is named with how many there are', () => {
  expect(reasons([line(1, 'a1'), line(3, 'b1 b2')])).toEqual([[1, 'too few', 3, 2]]);
});

test('lines that need the same questions are counted together', () => {
  expect(reasons([line(2, 'a1 a2 a3'), line(2, 'a1 a2 a3')])).toEqual([[1, 'shared', 2, 1]]);
});

test('lines that could be filled in another order say so', () => {
  expect(reasons([line(1, 'a1 a2'), line(1, 'a1')])).toEqual([[1, 'order', 1, 0]]);
  expect(reasons([line(1, 'a1'), line(1, 'a1 a2')])).toEqual([]);
});

test('a wide line that takes its topics in turn leaves enough for a narrow one', () => {
  // Two of these would starve the second line if both were of topic a; taking topics in turn never does.
  expect(reasons([line(2, 'a1 a2 b1 b2'), line(1, 'a1 a2')])).toEqual([]);
});

test('many lines over many questions are judged in a moment', () => {
  const all = Array.from({ length: 2000 }, (_, at) => `a${at}`).join(' ');
  expect(reasons(Array.from({ length: 20 }, () => line(100, all)))).toEqual([]);
});
