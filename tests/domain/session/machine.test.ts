import { describe, expect, it } from 'vitest';
import { canAnswer, type SessionAction, startSession } from '../../../src/domain/session/machine.ts';
import { answer, planOf, play } from '../../support/plans.ts';
import { multiple, single } from '../../support/questions.ts';

const exam = planOf({ mode: 'exam' });
const practice = planOf();
const skip: SessionAction = { type: 'skip' };
const goOn: SessionAction = { type: 'continue' };

describe('a sitting', () => {
  it('starts at the first question', () => {
    expect(startSession(exam)).toMatchObject({ phase: 'question', current: 0, elapsedMs: 0, ended: null });
  });

  it('is over at once when there is nothing to ask', () => {
    expect(startSession(planOf({ questions: [] }))).toMatchObject({ phase: 'ended', ended: 'finished' });
  });

  it('counts time to the question on the screen, not to feedback or review', () => {
    const inPractice = play(practice, [{ type: 'flag' }, answer(1), { type: 'flag' }, goOn, answer(1)]);
    expect(inPractice.items.map(({ spentMs }) => spentMs)).toEqual([2000, 1000, 0]);
    const inExam = play(exam, [answer(1), { type: 'review' }, { type: 'flag' }, { type: 'hand-in' }]);
    expect(inExam.items.map(({ spentMs }) => spentMs)).toEqual([1000, 1000, 0]);
  });

  it('keeps flags, hints and the last note with their question', () => {
    const state = play(exam, [
      { type: 'flag' },
      { type: 'note', text: 'typo' },
      { type: 'note', text: 'two keys' },
      skip,
      { type: 'hint' },
      { type: 'flag' },
      { type: 'flag' },
    ]);
    expect(state.items[0]).toMatchObject({ isFlagged: true, note: 'two keys', isHinted: false });
    expect(state.items[1]).toMatchObject({ isFlagged: false, isHinted: true });
    expect(state.items[1]).not.toHaveProperty('note');
  });

  it.each([
    [{ type: 'quit' }, 'quit'],
    [{ type: 'interrupt' }, 'interrupted'],
    [{ type: 'hand-in' }, 'finished'],
    [{ type: 'session-time-up' }, 'time-up'],
  ] as const)('ends by %j as %s and keeps what was answered', (action, ended) => {
    const state = play(exam, [answer(2), action, answer(1)]);
    expect(state).toMatchObject({ phase: 'ended', ended });
    expect(state.items.map((item) => item.answer)).toEqual([2, null, null]);
  });

  it('marks the question that the end of the session cuts off, and no other', () => {
    const atQuestion = play(exam, [answer(1), { type: 'session-time-up' }]);
    expect(atQuestion.items.map(({ isCutOff }) => isCutOff)).toEqual([false, true, false]);
    const atReview = play(exam, [{ type: 'review' }, { type: 'session-time-up' }]);
    expect(atReview.items.map(({ isCutOff }) => isCutOff)).toEqual([false, false, false]);
  });
});

describe('practice', () => {
  it('shows feedback after each answer and ends behind the last question', () => {
    expect(play(practice, [answer(1)])).toMatchObject({ phase: 'feedback', current: 0 });
    expect(play(practice, [answer(1), goOn])).toMatchObject({ phase: 'question', current: 1 });
    const all = [answer(1), goOn, answer(0), goOn, skip];
    expect(play(practice, all)).toMatchObject({ phase: 'ended', ended: 'finished' });
  });

  it('does not go back to an answered question, but to a skipped one', () => {
    expect(play(practice, [answer(1), goOn, { type: 'go', to: 0 }]).current).toBe(1);
    expect(play(practice, [skip, { type: 'go', to: 0 }]).current).toBe(0);
  });

  it('goes on without feedback when the time of a question is up', () => {
    const state = play(practice, [{ type: 'question-time-up' }]);
    expect(state).toMatchObject({ phase: 'question', current: 1 });
    expect(canAnswer(practice, state, 0)).toBe(false);
  });
});

describe('an exam', () => {
  it('goes to the next open question, and to the review behind the last', () => {
    const state = play(exam, [answer(1), { type: 'go', to: 2 }, answer(1)]);
    expect(state).toMatchObject({ phase: 'review' });
    expect(play(exam, [{ type: 'go', to: 1 }, answer(0), { type: 'go', to: 0 }, skip]).current).toBe(2);
  });

  it('lets an answer be changed and counts the changes', () => {
    const back: SessionAction = { type: 'go', to: 0 };
    const state = play(exam, [answer(1), back, answer(2), back, answer(2)]);
    expect(state.items[0]).toMatchObject({ answer: 2, changes: 1 });
  });

  it('compares ticks by what they are', () => {
    const plan = planOf({ mode: 'exam', questions: [multiple(), single()] });
    const state = play(plan, [answer([0, 2]), { type: 'go', to: 0 }, answer([0, 2])]);
    expect(state.items[0]?.changes).toBe(0);
  });

  it('takes no answer to a question whose time is up', () => {
    const state = play(exam, [{ type: 'question-time-up' }, { type: 'go', to: 0 }, answer(1)]);
    expect(state.items.map((item) => item.answer)).toEqual([null, 1, null]);
  });

  it('keeps the answer that stood when the time of its question ran out', () => {
    const state = play(exam, [answer(1), { type: 'go', to: 0 }, { type: 'question-time-up' }]);
    expect(state.items[0]).toMatchObject({ answer: 1, isTimedOut: true });
  });

  it.each([-1, 3, 0.5, Number.NaN])('stays where it is when asked to go to %s', (to) => {
    expect(play(exam, [{ type: 'go', to }])).toMatchObject({ phase: 'question', current: 0 });
  });
});
