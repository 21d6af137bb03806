import type { SingleAnswer, SingleQuestion } from '../../../domain/question/single.ts';
import type { AnswerView } from './answer-view.ts';
import { type OptionMark, optionLines } from './option-lines.ts';

/** What one of several choices was, where one is right. */
export function keyedMark(isKey: boolean, isChosen: boolean): Pick<OptionMark, 'tone' | 'note'> {
  if (isKey) return { tone: 'good', note: isChosen ? 'your answer, right' : 'the right answer' };
  return isChosen ? { tone: 'bad', note: 'your answer, wrong' } : { tone: 'none', note: '' };
}

export const singleAnswerView: AnswerView<SingleQuestion, SingleAnswer> = {
  lines({ question, shown }, answer, style, width) {
    const marks = shown.flatMap((index) => {
      const option = question.options[index];
      return option === undefined ? [] : [{ ...option, ...keyedMark(option.correct, index === answer) }];
    });
    return optionLines(marks, style, width);
  },
};
