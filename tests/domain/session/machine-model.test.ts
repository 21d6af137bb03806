import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import {
  canAnswer,
  reduceSession,
  type SessionEvent,
  type SessionState,
  startSession,
} from '../../../src/domain/session/machine.ts';
import type { SessionPlan } from '../../../src/domain/session/plan.ts';
import { anyEvents, anyPlan } from '../../support/any-session.ts';

/** Runs a sitting and shows each step to a check. */
function walk(
  plan: SessionPlan,
  events: readonly SessionEvent[],
  check: (before: SessionState, event: SessionEvent, after: SessionState) => void,
): SessionState {
  let state = startSession(plan);
  for (const event of events) {
    const after = reduceSession(plan, state, event);
    check(state, event, after);
    state = after;
  }
  return state;
}

function everyStep(
  check: (plan: SessionPlan, ...step: Parameters<Parameters<typeof walk>[2]>) => void,
): void {
  fc.assert(
    fc.property(anyPlan, anyEvents, (plan, events) => {
      walk(plan, events, (...step) => check(plan, ...step));
    }),
    { numRuns: 300 },
  );
}

describe('whatever happens in a sitting', () => {
  it('time never goes back, and the questions never took more of it than there was', () => {
    everyStep((_plan, before, event, after) => {
      const isOver = before.phase === 'ended';
      expect(after.elapsedMs).toBe(isOver ? before.elapsedMs : Math.max(before.elapsedMs, event.elapsedMs));
      const spent = after.items.map(({ spentMs }) => spentMs);
      for (const [index, ms] of spent.entries()) {
        expect(ms).toBeGreaterThanOrEqual(before.items[index]?.spentMs ?? 0);
      }
      expect(spent.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(after.elapsedMs);
    });
  });

  it('no question is lost, and one on the screen counts as seen', () => {
    everyStep((plan, before, _event, after) => {
      expect(after.items).toHaveLength(plan.items.length);
      expect(after.items[after.current]?.isSeen).toBe(true);
      for (const [index, item] of before.items.entries()) {
        if (item.isSeen) expect(after.items[index]?.isSeen).toBe(true);
      }
    });
  });

  it('a question on the screen that waits for an answer takes one', () => {
    everyStep((plan, _before, _event, after) => {
      if (after.phase === 'question') expect(canAnswer(plan, after, after.current)).toBe(true);
    });
  });

  it('an answer is one that the question takes, given to the question on the screen', () => {
    everyStep((plan, before, event, after) => {
      for (const [index, item] of after.items.entries()) {
        if (item.answer === before.items[index]?.answer) continue;
        const question = plan.items[index]?.question;
        expect(question !== undefined && rulesOf(question).isAnswer(question, item.answer)).toBe(true);
        expect(event).toMatchObject({ type: 'answer', answer: item.answer });
        expect(before).toMatchObject({ phase: 'question', current: index });
      }
    });
  });

  it('an answer that fits is taken while the question is on the screen', () => {
    everyStep((plan, before, event, after) => {
      const question = plan.items[before.current]?.question;
      if (event.type !== 'answer' || before.phase !== 'question' || question === undefined) return;
      if (!rulesOf(question).isAnswer(question, event.answer)) return;
      expect(after.items[before.current]?.answer).toEqual(event.answer);
    });
  });

  it('practice never changes an answer, and an exam only until the time of the question is up', () => {
    everyStep((plan, before, _event, after) => {
      for (const [index, item] of before.items.entries()) {
        const isClosed = item.isTimedOut || (plan.mode === 'practice' && item.answer !== null);
        if (isClosed)
          expect(after.items[index]).toMatchObject({ answer: item.answer, changes: item.changes });
        expect(canAnswer(plan, before, index)).toBe(!isClosed);
      }
    });
  });

  it('counts a change for each answer that replaces another', () => {
    everyStep((_plan, before, _event, after) => {
      for (const [index, item] of after.items.entries()) {
        const old = before.items[index];
        const isReplaced =
          old !== undefined &&
          old.answer !== null &&
          JSON.stringify(old.answer) !== JSON.stringify(item.answer);
        expect(item.changes).toBe((old?.changes ?? 0) + (isReplaced ? 1 : 0));
      }
    });
  });

  it('feedback belongs to practice and review to exams', () => {
    everyStep((plan, _before, _event, after) => {
      expect(after.phase).not.toBe(plan.mode === 'practice' ? 'review' : 'feedback');
    });
  });

  it('the end is final and says how it came', () => {
    everyStep((_plan, before, event, after) => {
      expect(after.ended !== null).toBe(after.phase === 'ended');
      if (before.phase === 'ended') expect(after).toBe(before);
      else if (event.type === 'quit') expect(after.ended).toBe('quit');
      else if (event.type === 'interrupt') expect(after.ended).toBe('interrupted');
      else if (event.type === 'session-time-up') expect(after.ended).toBe('time-up');
      else if (event.type === 'hand-in') expect(after.ended).toBe('finished');
    });
  });

  it('the same events, read back from a file, give the same sitting', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (plan, events) => {
        const replayed = JSON.parse(JSON.stringify(events)) as SessionEvent[];
        expect(walk(plan, replayed, () => {})).toEqual(walk(plan, events, () => {}));
      }),
    );
  });
});
