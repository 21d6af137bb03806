import type { ItemOf } from '../../domain/feedback/kind-feedback.ts';
import type { Effort } from '../../domain/question/effort.ts';
import type { Answer, Question } from '../../domain/question/question.ts';

/** What a kind is given to ask a question. */
export interface Asking<Q extends Question = Question, A extends Answer = Answer> {
  readonly item: ItemOf<Q>;
  /** the answer that was given before, which can be changed */
  readonly earlier: A | null;
  /** what that answer took */
  readonly earlierEffort: Effort | null;
  /** what was not answered yet when the page was left, as the kind's own `draft` had it; of any shape, as it was stored */
  readonly draft: unknown;
  /** the session's clock, in milliseconds */
  elapsedMs(): number;
  /** to be called when what `draft` gives has changed */
  changed(): void;
  /** for screen readers */
  say(text: string): void;
}

/** An answer, or what the user is told instead. */
export type Picked<A extends Answer = Answer> = { readonly answer: A } | { readonly message: string };

/** A question's answer in the making, on the page. */
export interface KindInput<A extends Answer = Answer> {
  readonly nodes: readonly Node[];
  /** What the button gives. What is told once, such as that a row is empty, is not told a second time. */
  pick(): Picked<A>;
  /** JSON from which the input can be built again */
  draft(): unknown;
  /** how it was typed up to now, for kinds that measure it */
  effort?(): Effort | null;
  /** called several times a second, for kinds that show a clock of their own */
  tick?(): void;
  /** whether the button of the page answers; else the kind has one of its own for now */
  readonly isReady?: () => boolean;
}

/** How a kind is asked on the page. One function of this shape a kind. */
export type MakeInput<Q extends Question = Question, A extends Answer = Answer> = (
  asking: Asking<Q, A>,
) => KindInput<A>;
