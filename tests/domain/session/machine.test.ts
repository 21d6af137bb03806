import { describe, expect, it } from 'vitest';
import {
  canAnswer,
  reduceSession,
  type SessionAction,
  startSession,
} from '../../../src/domain/session/machine.ts';
import { answer, planOf, play } from '../../support/plans.ts';
import { multiple, single } from '../../support/questions.ts';

const exam = planOf({ mode: 'exam' });
const practice = planOf();
const skip: SessionAction = { type: 'skip' };
const goOn: SessionAction = { type: 'continue' };
const review: SessionAction = { type: 'review' };

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

  it('takes nothing from a tick but the time', () => {
    expect(play(exam, [{ type: 'tick' }])).toEqual(play(exam, [{ type: 'continue' }]));
    expect(play(exam, [{ type: 'tick' }])).toMatchObject({ phase: 'question', current: 0, elapsedMs: 1000 });
  });

  it('is not moved by a clock that runs backwards', () => {
    const state = play(practice, [skip]);
    const earlier = reduceSession(practice, state, { type: 'flag', elapsedMs: 400 });
    expect(earlier).toMatchObject({ elapsedMs: 1000 });
    expect(earlier.items.map(({ spentMs }) => spentMs)).toEqual([1000, 0, 0]);
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

describe('a question whose time runs out', () => {
  const limited = planOf({ mode: 'exam', limitEachMs: 2500 });
  const timeUp: SessionAction = { type: 'question-time-up' };

  it('took its limit, however late that is noticed, and no more than was spent', () => {
    const late = play(limited, [{ type: 'tick' }, { type: 'tick' }, timeUp]);
    expect(late.items[0]).toMatchObject({ isTimedOut: true, spentMs: 2500 });
    expect(play(limited, [timeUp]).items[0]).toMatchObject({ isTimedOut: true, spentMs: 1000 });
    expect(play(exam, [timeUp]).items[0]).toMatchObject({ isTimedOut: true, spentMs: 1000 });
  });

  it('is none where no question is on the screen', () => {
    const state = play(limited, [review, timeUp]);
    expect(state).toMatchObject({ phase: 'review' });
    expect(state.items.some(({ isTimedOut }) => isTimedOut)).toBe(false);
  });
});

describe('practice', () => {
  it('shows feedback after each answer and ends behind the last question', () => {
    expect(play(practice, [answer(1)])).toMatchObject({ phase: 'feedback', current: 0 });
    expect(play(practice, [answer(1), goOn])).toMatchObject({ phase: 'question', current: 1 });
    const all = [answer(1), goOn, answer(0), goOn, skip];
    expect(play(practice, all)).toMatchObject({ phase: 'ended', ended: 'finished' });
  });

  it('goes on from feedback alone, and has no review', () => {
    expect(play(practice, [goOn])).toMatchObject({ phase: 'question', current: 0 });
    expect(play(practice, [review])).toMatchObject({ phase: 'question', current: 0 });
    expect(play(practice, [answer(1), skip])).toMatchObject({ phase: 'feedback', current: 0 });
    expect(play(practice, [answer(1), { type: 'hint' }]).items[0]?.isHinted).toBe(false);
  });

  it('goes forward to the next open question, and ends behind the last though others were skipped', () => {
    expect(play(practice, [skip, answer(1), goOn])).toMatchObject({ phase: 'question', current: 2 });
    expect(play(practice, [skip, skip, answer(1), goOn])).toMatchObject({
      phase: 'ended',
      ended: 'finished',
    });
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

describe('practice that asks how sure an answer was', () => {
  const asking = planOf({ asksConfidence: true });
  const sure = (isSure: boolean): SessionAction => ({ type: 'confidence', isSure });

  it('asks behind the answer and before the feedback', () => {
    expect(play(asking, [answer(1)])).toMatchObject({ phase: 'confidence', current: 0 });
    for (const isSure of [true, false]) {
      const state = play(asking, [answer(1), sure(isSure)]);
      expect(state).toMatchObject({ phase: 'feedback', current: 0 });
      expect(state.items.map((item) => item.isSure)).toEqual([isSure, undefined, undefined]);
    }
  });

  it('waits for that, and takes it at no other time', () => {
    expect(play(asking, [answer(1), goOn])).toMatchObject({ phase: 'confidence' });
    expect(play(asking, [answer(1), answer(2)]).items[0]).toMatchObject({ answer: 1, changes: 0 });
    expect(play(asking, [sure(true)])).toMatchObject({ phase: 'question' });
    expect(play(asking, [sure(true)]).items[0]).not.toHaveProperty('isSure');
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
    expect(state.items[0]).toMatchObject({ answer: 2, changes: 1, firstAnswer: 1 });
  });

  it('keeps the first answer with the way it was typed, however many follow', () => {
    const back: SessionAction = { type: 'go', to: 0 };
    const effort = { typedMs: 700, isPasted: false };
    const typed: SessionAction = { type: 'answer', answer: 3, effort };
    const state = play(exam, [typed, back, answer(2), back, answer(1)]);
    expect(state.items[0]).toMatchObject({
      answer: 1,
      effort: null,
      changes: 2,
      firstAnswer: 3,
      firstEffort: effort,
    });
    const same = play(exam, [typed, back, answer(3)]);
    expect(same.items[0]).toMatchObject({ answer: 3, changes: 0 });
    expect(same.items[0]).not.toHaveProperty('firstAnswer');
  });

  it('comes to its review whenever that is asked for, and from there to a question', () => {
    expect(play(exam, [review])).toMatchObject({ phase: 'review', current: 0, ended: null });
    expect(play(exam, [review, { type: 'go', to: 2 }])).toMatchObject({ phase: 'question', current: 2 });
    expect(play(exam, [review, answer(1)]).items[0]?.answer).toBeNull();
    expect(play(exam, [review, skip])).toMatchObject({ phase: 'review' });
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
