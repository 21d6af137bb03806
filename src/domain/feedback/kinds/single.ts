import type { SingleAnswer, SingleQuestion } from '../../question/single.ts';
import type { MarkedOption } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

/** What one of several choices was, where one is right. */
export function keyedMark(isKey: boolean, isChosen: boolean): Pick<MarkedOption, 'tone' | 'note'> {
  if (isKey) return { tone: 'good', note: isChosen ? 'your answer, right' : 'the right answer' };
  return isChosen ? { tone: 'bad', note: 'your answer, wrong' } : { tone: 'none', note: '' };
}

export const singleFeedback: KindFeedback<SingleQuestion, SingleAnswer> = ({ question, shown }, answer) => {
  const options = shown.flatMap((index) => {
    const option = question.options[index];
    return option === undefined ? [] : [{ ...option, ...keyedMark(option.correct, index === answer) }];
  });
  return [[{ type: 'options', options }]];
};
