import { expect, test } from 'vitest';
import {
  closedWords,
  handInWords,
  quitWords,
  standingOf,
  standingWords,
} from '../../../src/domain/session/leaving-words.ts';
import { answer, planOf, play } from '../../support/plans.ts';
import { single } from '../../support/questions.ts';

test('an exam is quit for good, and practice keeps what was answered', () => {
  expect(quitWords('exam')).toBe('Quit the exam? It is scored as it stands and cannot be resumed.');
  expect(quitWords('practice')).toBe('Quit now? Your answers so far are scored and kept in the report.');
});

test('an exam says how it stands before it is handed in', () => {
  const plan = planOf({ mode: 'exam', limitEachMs: 1000 });
  const standing = standingOf(play(plan, [answer(1), { type: 'question-time-up' }, { type: 'flag' }]));
  expect(standing).toEqual({ answered: 1, empty: 1, late: 1, flagged: 1 });
  expect(standingWords(standing)).toBe('1 answered, 1 empty, 1 out of time, 1 flagged');
  expect(standingWords({ ...standing, late: 0 })).toBe('1 answered, 1 empty, 1 flagged');
});

test('a question that was answered before its time ran out is answered, neither empty nor out of time', () => {
  const plan = planOf({ mode: 'exam', questions: Array.from({ length: 6 }, () => single()) });
  const state = play(plan, [
    answer(1),
    { type: 'question-time-up' },
    { type: 'skip' },
    answer(0),
    { type: 'go', to: 0 },
    { type: 'question-time-up' },
  ]);
  expect(standingOf(state)).toEqual({ answered: 2, empty: 3, late: 1, flagged: 0 });
});

test.each([
  [0, 'Hand in?'],
  [1, 'Hand in? 1 question is empty.'],
  [3, 'Hand in? 3 questions are empty.'],
])('with %i empty it asks: %s', (empty, words) => {
  expect(handInWords({ answered: 0, empty, late: 0, flagged: 0 })).toBe(words);
});

test('a question whose time ran out takes no answer any more', () => {
  expect(closedWords(3)).toBe('Question 3 takes no answer any more: its time ran out.');
});
