import fc from 'fast-check';
import type { Answer } from '../../src/domain/question/question.ts';
import type { SessionEvent } from '../../src/domain/session/machine.ts';
import type { SessionPlan } from '../../src/domain/session/plan.ts';
import { anyQuestion } from './arbitraries.ts';
import { planOf } from './plans.ts';

export const anyPlan: fc.Arbitrary<SessionPlan> = fc
  .record({
    mode: fc.constantFrom('practice', 'exam'),
    questions: fc.array(anyQuestion, { minLength: 1, maxLength: 5 }),
  })
  .map(planOf);

/** Answers that often fit, and sometimes nothing sensible at all. */
const anyAnswer = fc.oneof(
  fc.nat(5),
  fc.boolean(),
  fc.uniqueArray(fc.nat(5)).map((ticked) => ticked.sort((a, b) => a - b)),
  fc.jsonValue(),
) as fc.Arbitrary<Answer>;

const plain = (
  type: 'tick' | 'skip' | 'flag' | 'hint' | 'continue' | 'review' | 'question-time-up',
): fc.Arbitrary<object> => fc.constant({ type });
const anyAction = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('answer'), answer: anyAnswer }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('go'), to: fc.integer({ min: -1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('note'), text: fc.string() }) },
  ...(['skip', 'continue'] as const).map((type) => ({ weight: 3, arbitrary: plain(type) })),
  ...(['tick', 'flag', 'hint', 'review', 'question-time-up'] as const).map((type) => ({
    weight: 1,
    arbitrary: plain(type),
  })),
);
const anyEnding = fc.constantFrom('hand-in', 'quit', 'interrupt', 'session-time-up');
/** A sitting with times that may also run backwards, an ending, and more events behind it. */
export const anyEvents: fc.Arbitrary<SessionEvent[]> = fc
  .tuple(fc.array(anyAction, { maxLength: 25 }), anyEnding, fc.array(anyAction, { maxLength: 3 }))
  .map(([before, type, after]) => [...before, { type }, ...after])
  .chain((actions) =>
    fc
      .array(fc.nat(100_000), { minLength: actions.length, maxLength: actions.length })
      .map((times) => actions.map((action, i) => ({ ...action, elapsedMs: times[i] ?? 0 }) as SessionEvent)),
  );
