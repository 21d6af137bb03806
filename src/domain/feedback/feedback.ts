import type { ScoringRules } from '../question/kind-rules.ts';
import { isScored, rulesOf } from '../question/kinds.ts';
import type { ItemState } from '../session/machine.ts';
import type { PlannedItem } from '../session/plan.ts';
import type { FeedbackBlock } from './feedback-part.ts';
import { kindFeedbackOf } from './kind-feedbacks.ts';

/** How a question went, in a word; each medium adds a sign and a colour. */
export interface Verdict {
  readonly tone: 'good' | 'bad' | 'partly' | 'open' | 'unscored';
  readonly text: string;
}

/** What a question teaches after it was answered. */
export interface Feedback {
  readonly verdict: Verdict;
  readonly blocks: readonly FeedbackBlock[];
}

type Answered = Pick<ItemState, 'answer' | 'effort' | 'isTimedOut' | 'isCutOff'>;

function verdictOf(
  { question }: Pick<PlannedItem, 'question'>,
  state: Answered,
  scoring: ScoringRules,
): Verdict {
  if (state.answer === null) {
    const isLate = state.isTimedOut || state.isCutOff;
    return { tone: 'open', text: isLate ? 'Time ran out' : 'Not answered' };
  }
  if (!isScored(question)) return { tone: 'unscored', text: 'Rehearsed, not scored' };
  const credit = rulesOf(question).score(question, state.answer, scoring, state.effort);
  if (credit === 1) return { tone: 'good', text: 'Right' };
  if (credit <= 0) return { tone: 'bad', text: 'Wrong' };
  return { tone: 'partly', text: `Partly right: ${Math.round(credit * 100)}% of the points` };
}

/**
 * How a question went, what each option is and why, the explanation, the sources. The question's own text is not
 * repeated.
 */
export function feedbackOf(
  item: Pick<PlannedItem, 'question' | 'shown'>,
  state: Answered,
  scoring: ScoringRules,
): Feedback {
  const { explanation, sources } = item.question;
  const ofKind = kindFeedbackOf(item.question)(item, state.answer, state.effort);
  return {
    verdict: verdictOf(item, state, scoring),
    blocks: [
      ...ofKind,
      ...(explanation === undefined
        ? []
        : [
            [
              { type: 'heading', text: 'Explanation' },
              { type: 'prose', text: explanation },
            ] as const,
          ]),
      ...(sources.length === 0
        ? []
        : [
            [
              { type: 'heading', text: sources.length === 1 ? 'Source' : 'Sources' },
              { type: 'sources', sources },
            ] as const,
          ]),
    ],
  };
}
