import type { MultipleAnswer, MultipleQuestion } from '../../question/multiple.ts';
import type { MarkedOption } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

function tickMark(isKey: boolean, isTicked: boolean): Pick<MarkedOption, 'tone' | 'note'> {
  if (isKey)
    return isTicked ? { tone: 'good', note: 'ticked, right' } : { tone: 'partly', note: 'right, not ticked' };
  return isTicked ? { tone: 'bad', note: 'ticked, wrong' } : { tone: 'none', note: '' };
}

export const multipleFeedback: KindFeedback<MultipleQuestion, MultipleAnswer> = (
  { question, shown },
  answer,
) => {
  const options = shown.flatMap((index) => {
    const option = question.options[index];
    if (option === undefined) return [];
    const mark =
      answer === null && option.correct
        ? ({ tone: 'good', note: 'right' } as const)
        : tickMark(option.correct, answer?.includes(index) === true);
    return [{ ...option, ...mark }];
  });
  return [[{ type: 'options', options }]];
};
