import type { MultipleAnswer, MultipleQuestion } from '../../../domain/question/multiple.ts';
import type { AnswerView } from './answer-view.ts';
import { type OptionMark, optionLines } from './option-lines.ts';

function tickMark(isKey: boolean, isTicked: boolean): Pick<OptionMark, 'tone' | 'note'> {
  if (isKey)
    return isTicked ? { tone: 'good', note: 'ticked, right' } : { tone: 'partly', note: 'right, not ticked' };
  return isTicked ? { tone: 'bad', note: 'ticked, wrong' } : { tone: 'none', note: '' };
}

export const multipleAnswerView: AnswerView<MultipleQuestion, MultipleAnswer> = {
  lines({ question, shown }, answer, style, width) {
    const marks = shown.flatMap((index) => {
      const option = question.options[index];
      if (option === undefined) return [];
      const mark =
        answer === null && option.correct
          ? ({ tone: 'good', note: 'right' } as const)
          : tickMark(option.correct, answer?.includes(index) === true);
      return [{ ...option, ...mark }];
    });
    return optionLines(marks, style, width);
  },
};
