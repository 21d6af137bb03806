import type { KindRules } from './kind-rules.ts';
import { duplicateOptions, isIndex, optionOrder } from './options.ts';
import type { KeyedOption, QuestionCommon } from './question.ts';

export interface SingleQuestion extends QuestionCommon {
  readonly kind: 'single';
  readonly options: readonly KeyedOption[];
}

/** index of the chosen option */
export type SingleAnswer = number;

const keyOf = (question: SingleQuestion): number => question.options.findIndex((option) => option.correct);

export const singleRules: KindRules<SingleQuestion, SingleAnswer> = {
  check(question) {
    const found = question.options.filter((option) => option.correct).length;
    return [
      ...(found === 1 ? [] : [{ code: 'key-count', found, wanted: 'one' } as const]),
      ...duplicateOptions(question.options),
    ];
  },
  showOrder: (question, rng) => optionOrder(question.options, question.shuffle, rng),
  score: (question, answer) => (question.options[answer]?.correct === true ? 1 : 0),
  guessing: ({ options }) => ({ credit: 1 / options.length, wrong: 1 - 1 / options.length }),
  isAnswer: (question, value): value is SingleAnswer => isIndex(value, question.options.length),
  shownTexts: (question) => question.options.map((option) => option.text),
  keyTexts: (question) => question.options.filter((option) => option.correct).map((option) => option.text),
  bestAnswer: keyOf,
  options: (question) => question.options,
};
