import type { TrueFalseAnswer, TrueFalseQuestion } from '../../question/true-false.ts';
import type { KindFeedback } from '../kind-feedback.ts';
import { keyedMark } from './single.ts';

export const trueFalseFeedback: KindFeedback<TrueFalseQuestion, TrueFalseAnswer> = ({ question }, answer) => {
  const options = [true, false].map((value) => ({
    text: value ? 'True' : 'False',
    ...keyedMark(value === question.answer, value === answer),
  }));
  return [[{ type: 'options', options }]];
};
