import type { Answer, Question } from '../../../domain/question/question.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import type { Style } from '../../style.ts';

export type LineRead<A extends Answer = Answer> =
  /** `note` says how the line was understood, where that is not plain */
  | { readonly answer: A; readonly note?: string }
  | { readonly invalid: true }
  /** the answer takes a line more; what asks for it, null where nothing need be said */
  | { readonly more: string | null };

/** How one kind is asked in plain lines. One object of this shape a kind, in a file of its own. */
export interface PlainKind<A extends Answer = Answer, Q extends Question = Question> {
  /** bare `s` and `q` are commands; elsewhere they are text of an answer */
  readonly picksLetters: boolean;
  /** what stands below the prompt */
  lines(item: ItemOf<Q>, style: Style, width: number): string[];
  /** one sentence: what a line may say */
  accepts(item: ItemOf<Q>, before?: readonly string[]): string;
  /** @param before the lines of this answer that were read already */
  read(item: ItemOf<Q>, line: string, before: readonly string[]): LineRead<A>;
  /** the answer as the user would type it, for "Your answer so far" */
  typed(item: ItemOf<Q>, answer: A): string;
}
