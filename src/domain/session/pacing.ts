import type { ByKind } from '../question/kinds.ts';
import type { Level, Question } from '../question/question.ts';
import type { SessionPlan } from './plan.ts';
import type { SessionState } from './machine.ts';
import type { ItemResult } from './score.ts';
import { toSeconds } from './to-seconds.ts';

/** Seconds that a question may take when it does not say so itself. */
const BUDGET_SECONDS: ByKind<Readonly<Record<Level, number>>> = {
  single: { easy: 40, medium: 60, hard: 90 },
  multiple: { easy: 50, medium: 75, hard: 105 },
  'true-false': { easy: 25, medium: 35, hard: 50 },
  transcribe: { easy: 90, medium: 120, hard: 180 },
  typing: { easy: 90, medium: 120, hard: 150 },
  // Of no report, since rehearsals are no part of the pacing.
  rehearse: { easy: 120, medium: 150, hard: 180 },
  judgement: { easy: 60, medium: 75, hard: 100 },
  numeric: { easy: 45, medium: 75, hard: 110 },
  text: { easy: 30, medium: 45, hard: 60 },
  order: { easy: 60, medium: 90, hard: 120 },
  match: { easy: 60, medium: 90, hard: 120 },
};

export interface Pacing {
  /** seconds that the drawn questions may take together */
  readonly budget: number;
  /** "pack/id" of wrong answers given in under a quarter of the budget */
  readonly rushed: readonly string[];
  /** "pack/id" of questions that took more than twice the budget */
  readonly overstayed: readonly string[];
  /** questions never reached: the marks lost to them */
  readonly unreached: number;
}

export function budgetSeconds(question: Question): number {
  return question.seconds ?? BUDGET_SECONDS[question.kind][question.level];
}

/** Names where time was spent badly: rushed wrong answers, overstays, questions never reached. */
export function pacingOf(plan: SessionPlan, state: SessionState, results: readonly ItemResult[]): Pacing {
  const shares = plan.items.map((planned, index) => ({
    key: planned.key,
    outcome: results[index]?.outcome,
    share: toSeconds(state.items[index]?.spentMs ?? 0) / budgetSeconds(planned.question),
  }));
  return {
    budget: plan.items.reduce((sum, planned) => sum + budgetSeconds(planned.question), 0),
    rushed: shares.filter((item) => item.outcome === 'wrong' && item.share < 0.25).map((item) => item.key),
    overstayed: shares.filter((item) => item.share > 2).map((item) => item.key),
    unreached: shares.filter((item) => item.outcome === 'unseen').length,
  };
}
