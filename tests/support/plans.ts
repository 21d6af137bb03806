import { rulesOf } from '../../src/domain/question/kinds.ts';
import type { Answer, Question } from '../../src/domain/question/question.ts';
import {
  reduceSession,
  type SessionAction,
  type SessionState,
  startSession,
} from '../../src/domain/session/machine.ts';
import type { PlannedItem, SessionPlan } from '../../src/domain/session/plan.ts';
import { single } from './questions.ts';

function planned(question: Question, index: number): PlannedItem {
  return {
    key: `demo/${question.id === 'first' ? `q${index}` : question.id}`,
    pack: 'demo',
    packTitle: 'Demo',
    topicTitle: 'Basics',
    question,
    shown: rulesOf(question)
      .options(question)
      .map((_, place) => place),
  };
}

/** An untimed practice over the questions; three plain ones when none are given. */
export function planOf(
  overrides: Partial<SessionPlan> & { questions?: readonly Question[] } = {},
): SessionPlan {
  const { questions = [single(), single(), single()], ...plan } = overrides;
  return {
    mode: 'practice',
    title: 'Demo',
    items: questions.map(planned),
    limitMs: null,
    limitEachMs: null,
    scoring: { multiple: 'net' },
    penalty: 0,
    hasHints: true,
    asksConfidence: false,
    ...plan,
  };
}

/** The state after actions that come a second apart. */
export function play(plan: SessionPlan, actions: readonly SessionAction[]): SessionState {
  return actions.reduce(
    (state, action, index) => reduceSession(plan, state, { ...action, elapsedMs: (index + 1) * 1000 }),
    startSession(plan),
  );
}

export const answer = (given: Answer): SessionAction => ({ type: 'answer', answer: given });
