import type { Rng } from '../session/rng.ts';
import type { Effort, TypingMeasures } from './effort.ts';
import type { Answer, Option, Question } from './question.ts';

/** How an exam scores `multiple`: right minus wrong ticks, or all or nothing. */
export type MultipleScoring = 'net' | 'all-or-nothing';

export interface ScoringRules {
  readonly multiple: MultipleScoring;
}

/** A fault in what a question says, found after its shape was right. */
export type KindFault =
  | { readonly code: 'key-count'; readonly found: number; readonly wanted: 'one' | 'some' }
  | { readonly code: 'duplicate-option'; readonly index: number; readonly first: number }
  | { readonly code: 'duplicate-label'; readonly index: number; readonly first: number }
  | { readonly code: 'duplicate-rubric'; readonly index: number; readonly first: number }
  /** `field` is the place of the field whose value it is; absent for a passage */
  | { readonly code: 'not-typable'; readonly reason: 'tab' | 'line' | 'long'; readonly field?: number }
  | { readonly code: 'duplicate-step' | 'duplicate-left'; readonly index: number; readonly first: number }
  | { readonly code: 'order-unshuffled' }
  | { readonly code: 'extra-is-right'; readonly index: number }
  | { readonly code: 'right-count'; readonly found: number; readonly least: number; readonly most: number }
  | { readonly code: 'too-many-digits'; readonly limit: number }
  | { readonly code: 'percent-of-zero' }
  | { readonly code: 'duplicate-accept'; readonly index: number; readonly first: number }
  | { readonly code: 'no-marks' };

/** What a blind guess comes to: its average credit and how often it earns nothing, both in [0, 1]. */
export interface Guess {
  readonly credit: number;
  readonly wrong: number;
}

/** What the engine must know of a kind. One object of this shape a kind, beside its type. */
export interface KindRules<Q extends Question = Question, A extends Answer = Answer> {
  /** Faults in the question's meaning, such as two keys where there must be one. */
  check(question: Q): KindFault[];
  /** Options in the order shown, as indices of the file; [] where a kind shows none. */
  showOrder(question: Q, rng: Rng): number[];
  /** false where people score themselves: such a question is in no score, no count and no exam */
  readonly isScored?: false;
  /** Credit in [0, 1]. `effort` is how the answer was typed, null where that was not measured. */
  score(question: Q, answer: A, rules: ScoringRules, effort?: Effort | null): number;
  /** Speed and accuracy of a typed answer, for kinds that measure them. */
  measures?(question: Q, answer: A, effort: Effort | null): TypingMeasures;
  /** What blind guessing earns on average. */
  guessing(question: Q, rules: ScoringRules): Guess;
  /** Whether a value read from a file is an answer to this question. */
  isAnswer(question: Q, value: unknown): value is A;
  /** The texts that the question shows besides its prompt, for `promptHash`. */
  shownTexts(question: Q): string[];
  /** The texts that make up the key, for `keyHash`, which sorts them; where order is the key, each text says its place. */
  keyTexts(question: Q): string[];
  /** The answer that earns full credit. */
  bestAnswer(question: Q): A;
  /** What each option says of itself, in the file's order; [] where a kind has none. */
  options(question: Q): readonly Option[];
}
