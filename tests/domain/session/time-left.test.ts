import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession, timeLeft } from '../../../src/domain/session/machine.ts';
import { limitMs } from '../../../src/domain/session/plan.ts';
import { answer, planOf, play } from '../../support/plans.ts';

describe('the time left', () => {
  it('is nothing to speak of where nothing is timed', () => {
    expect(timeLeft(planOf(), startSession(planOf()), 5000)).toEqual({ sessionMs: null, questionMs: null });
  });

  it('of a sitting without questions is that of the session alone', () => {
    const plan = planOf({ questions: [], limitMs: 60_000, limitEachMs: 5000 });
    expect(timeLeft(plan, startSession(plan), 1000)).toEqual({ sessionMs: 59_000, questionMs: null });
  });

  it('is not more where the clock ran backwards', () => {
    const plan = planOf({ mode: 'exam', limitEachMs: 10_000 });
    expect(timeLeft(plan, play(plan, [{ type: 'flag' }]), 400).questionMs).toBe(9000);
  });

  it('of the session runs on through feedback and never falls below 0', () => {
    const plan = planOf({ limitMs: 60_000 });
    const state = play(plan, [answer(1)]);
    expect(timeLeft(plan, state, 1000).sessionMs).toBe(59_000);
    expect(timeLeft(plan, state, 59_999.5).sessionMs).toBe(0.5);
    expect(timeLeft(plan, state, 61_000).sessionMs).toBe(0);
  });

  it('of a question stands still while another is shown', () => {
    const plan = planOf({ mode: 'exam', limitEachMs: 10_000 });
    const away = play(plan, [{ type: 'flag' }, { type: 'skip' }, { type: 'flag' }, { type: 'flag' }]);
    expect(timeLeft(plan, away, 5000).questionMs).toBe(7000);
    const back = play(plan, [{ type: 'flag' }, { type: 'skip' }, { type: 'flag' }, { type: 'go', to: 0 }]);
    expect(timeLeft(plan, back, 5000).questionMs).toBe(7000);
    expect(timeLeft(plan, back, 99_000).questionMs).toBe(0);
  });

  it('of a question is not counted during feedback and review', () => {
    const practice = planOf({ limitEachMs: 10_000 });
    expect(timeLeft(practice, play(practice, [answer(1)]), 20_000).questionMs).toBeNull();
    const exam = planOf({ mode: 'exam', limitEachMs: 10_000 });
    expect(timeLeft(exam, play(exam, [{ type: 'review' }]), 20_000).questionMs).toBeNull();
  });

  it('only ever falls while nothing happens', () => {
    const plan = planOf({ mode: 'exam', limitMs: 50_000, limitEachMs: 10_000 });
    const state = play(plan, [{ type: 'skip' }]);
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        const [sooner, later] = [
          timeLeft(plan, state, Math.min(a, b)),
          timeLeft(plan, state, Math.max(a, b)),
        ];
        expect(later.sessionMs).toBeLessThanOrEqual(sooner.sessionMs ?? 0);
        expect(later.questionMs).toBeLessThanOrEqual(sooner.questionMs ?? 0);
      }),
    );
  });
});

describe('a limit', () => {
  it.each([
    [10, 'minutes', 0, 600_000],
    [10, 'minutes', 25, 750_000],
    [45, 'seconds', 0, 45_000],
    [45, 'seconds', 33, 59_850],
    [0.5, 'minutes', 0, 30_000],
  ] as const)('of %d %s with %d %% extra time is %d ms', (length, unit, extra, expected) => {
    expect(limitMs(length, unit, extra)).toBe(expected);
  });
});
