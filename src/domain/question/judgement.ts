import type { KindRules } from './kind-rules.ts';
import { duplicateOptions, isIndex, optionOrder } from './options.ts';
import type { Option, QuestionCommon } from './question.ts';

export interface GradedOption extends Option {
  /** 0 to 3, as the standard gives */
  readonly marks: number;
}

/** Graded situational judgement: every option earns what the written standard gives it. */
export interface JudgementQuestion extends QuestionCommon {
  readonly kind: 'judgement';
  readonly options: readonly GradedOption[];
  /** what the marks follow */
  readonly standard: string;
}

/** index of the chosen option */
export type JudgementAnswer = number;

const highest = (question: JudgementQuestion): number =>
  Math.max(...question.options.map((option) => option.marks));

export const judgementRules: KindRules<JudgementQuestion, JudgementAnswer> = {
  check: (question) => [
    ...(highest(question) > 0 ? [] : [{ code: 'no-marks' } as const]),
    ...duplicateOptions(question.options),
  ],
  showOrder: (question, rng) => optionOrder(question.options, question.shuffle, rng),
  score: (question, answer) => (question.options[answer]?.marks ?? 0) / highest(question),
  guessing: (question) => ({
    credit:
      question.options.reduce((sum, option) => sum + option.marks, 0) /
      (highest(question) * question.options.length),
    wrong: question.options.filter((option) => option.marks === 0).length / question.options.length,
  }),
  isAnswer: (question, value): value is JudgementAnswer => isIndex(value, question.options.length),
  shownTexts: (question) => question.options.map((option) => option.text),
  keyTexts: (question) => question.options.map((option) => `${option.marks} ${option.text}`),
  bestAnswer: (question) => question.options.findIndex((option) => option.marks === highest(question)),
  options: (question) => question.options,
};
