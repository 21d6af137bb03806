import type { ScoringRules } from '../question/kind-rules.ts';
import { rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from './draw.ts';
import { rngForQuestion } from './rng.ts';

export type Mode = 'practice' | 'exam' | 'review';

/** One drawn question with everything that a face needs to show it. */
export interface PlannedItem {
  /** "pack/id" */
  readonly key: string;
  readonly pack: string;
  readonly packTitle: string;
  readonly topicTitle: string;
  readonly question: Question;
  /** the scenario's passage */
  readonly passage?: string;
  /** where to report a bad question */
  readonly issues?: string;
  /** option indices of the file in the order shown; [] where the kind has none */
  readonly shown: readonly number[];
}

/** A session before its first event: what is asked, in which order, how long, how it is scored. */
export interface SessionPlan {
  readonly mode: Mode;
  readonly title: string;
  readonly items: readonly PlannedItem[];
  /** for the whole session, extra time included; null is untimed */
  readonly limitMs: number | null;
  /** for each question, extra time included; null is untimed */
  readonly limitEachMs: number | null;
  readonly scoring: ScoringRules;
  /** points taken off for a wrong answer */
  readonly penalty: number;
  /** whether a hint is shown on request */
  readonly hasHints: boolean;
  /** whether the user is asked after each answer how sure it was */
  readonly asksConfidence: boolean;
  /** percent */
  readonly pass?: number;
  /** percent */
  readonly strong?: number;
}

/** The order in which a question's options are shown in the session with this seed. */
export function shownOrder({ key, question }: Pick<Candidate, 'key' | 'question'>, seed: number): number[] {
  return rulesOf(question).showOrder(question, rngForQuestion(seed, key));
}

/** A limit in minutes or seconds with `extraTime` percent added, in milliseconds. */
export function limitMs(length: number, unit: 'minutes' | 'seconds', extraTime: number): number {
  return Math.round(length * (unit === 'minutes' ? 60_000 : 1000) * (1 + extraTime / 100));
}
