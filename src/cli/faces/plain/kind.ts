import type { Answer } from '../../../domain/question/question.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import type { Style } from '../../style.ts';

export type LineRead<A extends Answer = Answer> = { readonly answer: A } | { readonly invalid: true };

/** How one kind is asked in plain lines. One object of this shape a kind, in a file of its own. */
export interface PlainKind<A extends Answer = Answer> {
  /** what stands below the prompt */
  lines(item: PlannedItem, style: Style, width: number): string[];
  /** one sentence: what a line may say */
  accepts(item: PlannedItem): string;
  read(item: PlannedItem, line: string): LineRead<A>;
  /** the answer as the user would type it, for "Your answer so far" */
  typed(item: PlannedItem, answer: A): string;
}
