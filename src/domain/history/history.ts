import type { FreshAnswer } from './fresh-answers.ts';
import type { PastSitting } from './past-sitting.ts';
import { emptySums, type PastSums } from './past-sums.ts';

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

/** A fresh answer with the local day on which its session started, YYYY-MM-DD. */
export interface DatedAnswer extends FreshAnswer {
  readonly day: string;
}

/** For which time budgets of a question something holds: from so many seconds, below so many, Infinity at most. */
export interface BudgetRange {
  readonly budgetFrom: number;
  readonly budgetBelow: number;
}

/** Where the answers to a question had brought FSRS before the latest one. */
export interface Memo extends BudgetRange {
  /** when the session of the last answer in it started, in milliseconds since 1970 */
  readonly startedMs: number;
  readonly stability: number;
  readonly difficulty: number;
  /** ts-fsrs's state and learning step */
  readonly state: number;
  readonly step: number;
}

/** When a question should be asked again by the usual retention, in milliseconds since 1970. */
export interface Due extends BudgetRange {
  readonly dueMs: number;
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
  /** what all these answers came to; null where nobody has asked since the last one */
  due: Due | null;
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

/** The hash of a question's key with what it was made of: as long as that is the same, it need not be made again. */
export interface KnownKey {
  readonly source: string;
  readonly keyHash: string;
}

/** What all sessions up to some moment came to. It grows by one session at a time, in the order of time. */
export interface History {
  readonly sums: PastSums;
  /** the sessions that were kept before; found only when somebody asks, since few figures need thousands of rows */
  readonly earlier: () => readonly SittingRow[];
  /** those after them */
  readonly later: SittingRow[];
  /** by "pack/id" */
  readonly questions: Map<string, QuestionHistory>;
  /** in the order of time */
  readonly fresh: DatedAnswer[];
  /** by "pack/id", of questions as somebody met them who asked what is due */
  readonly knownKeys: Map<string, KnownKey>;
}

export const emptyHistory = (): History => ({
  sums: emptySums(),
  earlier: () => [],
  later: [],
  questions: new Map(),
  fresh: [],
  knownKeys: new Map(),
});

/** Every session, in the order of time. */
export const allSittings = ({ earlier, later }: History): SittingRow[] => [...earlier(), ...later];
