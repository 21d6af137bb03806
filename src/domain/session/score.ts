import { rulesOf } from '../question/kinds.ts';
import { twoDecimals } from '../two-decimals.ts';
import type { SessionPlan } from './plan.ts';
import type { ItemState, SessionState } from './machine.ts';

export type Outcome = 'correct' | 'partial' | 'wrong' | 'skipped' | 'timed-out' | 'unseen';

export interface ItemResult {
  readonly outcome: Outcome;
  /** 0 to 1 */
  readonly credit: number;
}

export interface Score {
  /** credits less penalties, at least 0 */
  readonly points: number;
  /** number of scored questions */
  readonly outOf: number;
  /** 0 to 100, two decimals */
  readonly percent: number;
  /** the mark, percent */
  readonly pass?: number;
  readonly passed?: boolean;
  /** the mark for a strong result, percent */
  readonly strong?: number;
}

/** Points and questions of a part of a session: a topic, a level, a pack. */
export interface PartScore {
  readonly name: string;
  readonly points: number;
  readonly outOf: number;
  readonly percent: number;
}

function unansweredOutcome(item: ItemState): Outcome {
  if (!item.isSeen) return 'unseen';
  return item.isTimedOut || item.isCutOff ? 'timed-out' : 'skipped';
}

/** Outcome and credit of each item, in the session's order. */
export function itemResults(plan: SessionPlan, state: SessionState): ItemResult[] {
  return plan.items.map((planned, index) => {
    const item = state.items[index];
    if (item === undefined) return { outcome: 'unseen', credit: 0 };
    if (item.answer === null) return { outcome: unansweredOutcome(item), credit: 0 };
    const credit = rulesOf(planned.question).score(planned.question, item.answer, plan.scoring, item.effort);
    return { outcome: credit === 1 ? 'correct' : credit > 0 ? 'partial' : 'wrong', credit };
  });
}

/**
 * percent = max(0, 100 × (Σ credit − penalty × wrong answers) / number of scored questions), two decimals, compared as
 * such with `pass`. An answer is wrong when it earned no credit; skipping costs nothing.
 */
export function scoreResults(
  results: readonly ItemResult[],
  marks: { readonly penalty: number; readonly pass?: number; readonly strong?: number },
): Score {
  const credits = results.reduce((sum, result) => sum + result.credit, 0);
  const wrong = results.filter((result) => result.outcome === 'wrong').length;
  const points = Math.max(0, credits - marks.penalty * wrong);
  const percent = results.length === 0 ? 0 : twoDecimals((100 * points) / results.length);
  return {
    points: twoDecimals(points),
    outOf: results.length,
    percent,
    ...(marks.pass === undefined ? {} : { pass: marks.pass, passed: percent >= marks.pass }),
    ...(marks.strong === undefined ? {} : { strong: marks.strong }),
  };
}

/** Credits by part, without penalties, parts in the order in which the session met them. */
export function scoreByPart(results: readonly ItemResult[], parts: readonly string[]): PartScore[] {
  const sums = new Map<string, { points: number; outOf: number }>();
  for (const [index, result] of results.entries()) {
    const name = parts[index] ?? '';
    const sum = sums.get(name) ?? { points: 0, outOf: 0 };
    sums.set(name, { points: sum.points + result.credit, outOf: sum.outOf + 1 });
  }
  return [...sums].map(([name, { points, outOf }]) => ({
    name,
    points: twoDecimals(points),
    outOf,
    percent: twoDecimals((100 * points) / outOf),
  }));
}
