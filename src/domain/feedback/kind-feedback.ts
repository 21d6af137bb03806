import type { Effort } from '../question/effort.ts';
import type { Answer, Question } from '../question/question.ts';
import type { PlannedItem } from '../session/plan.ts';
import type { FeedbackBlock } from './feedback-part.ts';

/** A planned item whose question is of a known kind. */
export type ItemOf<Q extends Question> = PlannedItem & { readonly question: Q };

/**
 * What feedback says of an answer of one kind, and of what would have been right.
 *
 * @param answer null where none was given
 * @param effort null where it was not measured
 */
export type KindFeedback<Q extends Question = Question, A extends Answer = Answer> = (
  item: Pick<ItemOf<Q>, 'question' | 'shown'>,
  answer: A | null,
  effort: Effort | null,
) => FeedbackBlock[];
