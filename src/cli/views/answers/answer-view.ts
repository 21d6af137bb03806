import type { Effort } from '../../../domain/question/effort.ts';
import type { Answer, Question } from '../../../domain/question/question.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import type { Style } from '../../style.ts';

/** A planned item whose question is of a known kind. */
export type ItemOf<Q extends Question> = PlannedItem & { readonly question: Q };

/** How feedback shows what was answered and what would have been right. One object of this shape a kind. */
export interface AnswerView<Q extends Question = Question, A extends Answer = Answer> {
  /** Lines at most `width` columns wide; `answer` is null where none was given, `effort` where it was not measured. */
  lines(item: ItemOf<Q>, answer: A | null, style: Style, width: number, effort?: Effort | null): string[];
}
