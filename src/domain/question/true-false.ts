import type { KindRules } from './kind-rules.ts';
import type { QuestionCommon } from './question.ts';

export interface TrueFalseQuestion extends QuestionCommon {
  readonly kind: 'true-false';
  readonly answer: boolean;
}

export type TrueFalseAnswer = boolean;

export const trueFalseRules: KindRules<TrueFalseQuestion, TrueFalseAnswer> = {
  check: () => [],
  showOrder: () => [],
  score: (question, answer) => (answer === question.answer ? 1 : 0),
  guessing: () => ({ credit: 0.5, wrong: 0.5 }),
  isAnswer: (_question, value): value is TrueFalseAnswer => typeof value === 'boolean',
  shownTexts: () => [],
  keyTexts: (question) => [String(question.answer)],
  bestAnswer: (question) => question.answer,
  options: () => [],
};
