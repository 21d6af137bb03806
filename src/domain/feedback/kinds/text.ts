import { isAccepted, nearMiss, type TextAnswer, type TextQuestion } from '../../question/text.ts';
import { visible } from '../../visible.ts';
import type { FeedbackPart } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

const NEAR = {
  capitals: 'only the capital letters differ, and here they count. It is scored as wrong.',
  'one character': 'one typing slip away. It is scored as wrong.',
} as const;

/** What was typed, how near a wrong text came, what would have been right. Texts stand as written, without markup. */
export const textFeedback: KindFeedback<TextQuestion, TextAnswer> = ({ question }, answer) => {
  const isRight = answer !== null && isAccepted(question, answer);
  const near = answer === null ? null : nearMiss(question, answer);
  const [best = '', ...others] = question.accept;
  const parts: FeedbackPart[] = [];
  if (answer !== null) {
    const tone = isRight ? 'good' : 'bad';
    parts.push({ type: 'line', tone, label: 'Your answer:', text: visible(answer) });
  }
  if (near !== null) {
    parts.push({ type: 'line', tone: 'partly', label: `Near miss: ${near.accepted},`, text: NEAR[near.by] });
  }
  if (!isRight) parts.push({ type: 'line', tone: 'good', label: 'The right answer:', text: best });
  if (!isRight && others.length > 0) {
    parts.push({ type: 'also', label: 'Also right:', text: others.join('; ') });
  }
  return [parts];
};
