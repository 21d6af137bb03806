import type { FreshAnswer } from './fresh-answers.ts';
import type { PastSitting } from './past-sitting.ts';

/** Sums that a tally is made of; not rounded, so that more can be added. */
export interface Sum {
  points: number;
  outOf: number;
}

/** What is kept of a session. */
export interface SittingRow extends Omit<PastSitting, 'items' | 'rehearsed' | 'candidate'> {
  /** questions that were answered or rehearsed */
  readonly answered: number;
  readonly allPoints: number;
  readonly allOutOf: number;
  readonly freshPoints: number;
  readonly freshOutOf: number;
}

/** A fresh answer with the place of its session in `History.sittings`. */
export interface DatedAnswer extends FreshAnswer {
  readonly sitting: number;
}

/** Where the answers to a question had brought FSRS before the latest one. */
export interface Memo {
  /** when the session of the last answer in it started, in milliseconds since 1970 */
  readonly startedMs: number;
  readonly stability: number;
  readonly difficulty: number;
  /** ts-fsrs's state and learning step */
  readonly state: number;
  readonly step: number;
  /** it holds while the question's time budget is at least this many seconds and below that many, Infinity at most */
  readonly budgetFrom: number;
  readonly budgetBelow: number;
}

/** What the answers to a question came to, as long as its key was the same. */
export interface KeyHistory {
  readonly keyHash: string;
  /** null before the second answer is in it, or where nobody has asked yet */
  memo: Memo | null;
  /**
   * The first answer of each local day that is not in the memo, at least one: when its session started, in milliseconds since
   * 1970, and its recall, in turn. Plain numbers, since there may be hundreds of thousands.
   */
  log: number[];
  /** local day of the last answer in the log */
  lastDay: string;
  /** different days on which it was right, without a hint */
  rightDays: number;
  /** whether the latest answer was not fully right */
  isMissed: boolean;
}

export interface QuestionHistory {
  /** times met */
  times: number;
  /** at the latest meeting */
  topic: string;
  readonly all: Sum;
  /** in the order in which the keys were first met */
  readonly keys: KeyHistory[];
}

/** What all sessions up to some moment came to. It grows by one session at a time, in the order of time. */
export interface History {
  readonly sittings: SittingRow[];
  /** by "pack/id" */
  readonly questions: Map<string, QuestionHistory>;
  /** in the order of time */
  readonly fresh: DatedAnswer[];
}

export const emptyHistory = (): History => ({ sittings: [], questions: new Map(), fresh: [] });
