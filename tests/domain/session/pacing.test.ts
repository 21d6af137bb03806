import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type Question } from '../../../src/domain/question/question.ts';
import { LEVELS } from '../../../src/domain/question/question.ts';
import { reduceSession, type SessionAction, startSession } from '../../../src/domain/session/machine.ts';
import { budgetSeconds, pacingOf } from '../../../src/domain/session/pacing.ts';
import { itemResults } from '../../../src/domain/session/score.ts';
import { answer, planOf } from '../../support/plans.ts';
import { single } from '../../support/questions.ts';

const plan = planOf({ mode: 'exam', questions: Array.from({ length: 5 }, () => single({ seconds: 40 })) });

/** The pacing after each question took the given seconds and answer. */
function paceOf(
  steps: readonly (readonly [seconds: number, action: SessionAction])[],
): ReturnType<typeof pacingOf> {
  let state = startSession(plan);
  let elapsedMs = 0;
  for (const [seconds, action] of steps) {
    elapsedMs += seconds * 1000;
    state = reduceSession(plan, state, { ...action, elapsedMs });
  }
  state = reduceSession(plan, state, { type: 'quit', elapsedMs });
  return pacingOf(plan, state, itemResults(plan, state));
}

describe('pacing', () => {
  it('names wrong answers in under a quarter of the budget, and no right ones', () => {
    const { rushed } = paceOf([
      [9.9, answer(0)],
      [10, answer(0)],
      [1, answer(1)],
      [1, { type: 'skip' }],
    ]);
    expect(rushed).toEqual(['demo/q0']);
  });

  it('names questions that took more than twice the budget', () => {
    expect(
      paceOf([
        [80, answer(1)],
        [80.1, answer(1)],
        [200, { type: 'skip' }],
      ]).overstayed,
    ).toEqual(['demo/q1', 'demo/q2']);
  });

  it('counts what was never reached and sums up the budget', () => {
    expect(paceOf([[5, answer(1)]])).toMatchObject({ unreached: 3, budget: 200 });
  });

  it('takes the budget of the question before that of its kind and level', () => {
    expect(budgetSeconds(single({ level: 'hard' }))).toBe(90);
    expect(budgetSeconds(single({ level: 'hard', seconds: 12 }))).toBe(12);
  });

  it('gives more time to a harder level in every kind', () => {
    for (const kind of KIND_NAMES) {
      const [easy = 0, medium = 0, hard = 0] = LEVELS.map((level) =>
        budgetSeconds({ ...single(), kind, level } as Question),
      );
      expect(easy).toBeLessThan(medium);
      expect(medium).toBeLessThan(hard);
    }
  });
});
