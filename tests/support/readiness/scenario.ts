import type { Traits } from './candidate.ts';
import type { Habit } from './habits.ts';

/** A group of candidates, what they practise and what they sit. */
export interface Scenario {
  readonly name: string;
  readonly traits: Traits;
  /** questions of the mock from each pack */
  readonly blueprint: Readonly<Record<string, number>>;
  /** packs that are practised and not in the mock */
  readonly otherPacks?: readonly string[];
  readonly habit: Habit;
  /** fewest and most sessions of ten questions */
  readonly sessions: readonly [fewest: number, most: number];
  /** standard deviation of the difficulty of questions */
  readonly spread?: number;
  /** share of the practice answers for which a hint is taken, which gives half of them away */
  readonly hints?: number;
  /** share of the sessions that are broken off halfway */
  readonly brokenOff?: number;
  /** share of the practice answers that are looked up */
  readonly lookedUp?: number;
  /** what changes between practice and mock, in logits */
  readonly before?: number;
  /** share of the mock that the clock leaves unseen */
  readonly unreached?: number;
  /** share of the mock that practice asked before */
  readonly repeated?: number;
}
