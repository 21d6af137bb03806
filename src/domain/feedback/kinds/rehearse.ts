import { outlineLength } from '../../question/outline-length.ts';
import { type RehearseAnswer, type RehearseQuestion, selfScore } from '../../question/rehearse.ts';
import type { FeedbackBlock, FeedbackPart } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

function outlineBlock(outline: string): FeedbackBlock {
  return [
    { type: 'heading', text: 'Your outline' },
    { type: 'text', text: outline, tone: 'plain' },
    { type: 'text', text: outlineLength(outline), tone: 'aside' },
  ];
}

/** The rubric with the points that the user gave, the outline, and the sample answer. */
export const rehearseFeedback: KindFeedback<RehearseQuestion, RehearseAnswer> = ({ question }, answer) => {
  const { points, outOf } = answer === null ? { points: 0, outOf: 0 } : selfScore(answer);
  const lines = question.rubric.map((text, index) => ({ points: answer?.scores[index] ?? null, text }));
  const rubric: FeedbackPart = { type: 'points', lines };
  const heading: FeedbackPart = { type: 'heading', text: `Your points, ${points} of ${outOf}` };
  return [
    answer === null ? [rubric] : [heading, rubric],
    ...(answer?.outline === undefined ? [] : [outlineBlock(answer.outline)]),
    [
      { type: 'heading', text: 'A sample answer' },
      { type: 'prose', text: question.sample },
    ],
  ];
};
