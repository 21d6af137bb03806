import type { TrueFalseAnswer, TrueFalseQuestion } from '../../../domain/question/true-false.ts';
import type { AnswerView } from './answer-view.ts';
import { type OptionMark, optionLines } from './option-lines.ts';
import { keyedMark } from './single.ts';

export const trueFalseAnswerView: AnswerView<TrueFalseQuestion, TrueFalseAnswer> = {
  lines({ question }, answer, style, width) {
    const mark = (value: boolean): OptionMark => ({
      text: value ? 'True' : 'False',
      ...keyedMark(value === question.answer, value === answer),
    });
    return optionLines([mark(true), mark(false)], style, width);
  },
};
