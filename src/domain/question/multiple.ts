import type { Guess, KindRules, ScoringRules } from './kind-rules.ts';
import { duplicateOptions, isIndex, optionOrder } from './options.ts';
import type { KeyedOption, QuestionCommon } from './question.ts';

export interface MultipleQuestion extends QuestionCommon {
  readonly kind: 'multiple';
  readonly options: readonly KeyedOption[];
}

/** indices of the ticked options, ascending, without repeats, at least one */
export type MultipleAnswer = readonly number[];

/**
 * Scores a multiple-response answer: (right ticks − wrong ticks) / keys, never below 0.
 *
 * Over-ticking must not pay, so a candidate who ticks everything earns little or nothing. With `all-or-nothing` only the
 * exact set of keys earns 1.
 *
 * @param ticked indices into `question.options`, without repeats
 * @returns credit in [0, 1]
 */
export function scoreMultiple(
  question: MultipleQuestion,
  ticked: MultipleAnswer,
  rules: ScoringRules,
): number {
  const keys = question.options.filter((option) => option.correct).length;
  const right = ticked.filter((index) => question.options[index]?.correct === true).length;
  const wrong = ticked.length - right;
  if (rules.multiple === 'all-or-nothing') return right === keys && wrong === 0 ? 1 : 0;
  return Math.max(0, (right - wrong) / keys);
}

/** Ways to choose k of n; none where k is more than n. */
function binomial(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** Over all non-empty sets of ticks, each equally likely: summed by how many keys and how many others are ticked. */
function guessMultiple(question: MultipleQuestion, rules: ScoringRules): Guess {
  const keys = question.options.filter((option) => option.correct).length;
  const others = question.options.length - keys;
  const sets = 2 ** question.options.length - 1;
  if (rules.multiple === 'all-or-nothing') return { credit: 1 / sets, wrong: 1 - 1 / sets };
  let credits = 0;
  let earning = 0;
  for (let right = 1; right <= keys; right += 1) {
    for (let wrong = 0; wrong < right; wrong += 1) {
      const ways = binomial(keys, right) * binomial(others, wrong);
      credits += (ways * (right - wrong)) / keys;
      earning += ways;
    }
  }
  return { credit: credits / sets, wrong: 1 - earning / sets };
}

export const multipleRules: KindRules<MultipleQuestion, MultipleAnswer> = {
  check(question) {
    const found = question.options.filter((option) => option.correct).length;
    return [
      ...(found > 0 ? [] : [{ code: 'key-count', found, wanted: 'some' } as const]),
      ...duplicateOptions(question.options),
    ];
  },
  showOrder: (question, rng) => optionOrder(question.options, question.shuffle, rng),
  score: scoreMultiple,
  guessing: guessMultiple,
  isAnswer: (question, value): value is MultipleAnswer =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (index, place) =>
        isIndex(index, question.options.length) && (place === 0 || index > Number(value[place - 1])),
    ),
  shownTexts: (question) => question.options.map((option) => option.text),
  keyTexts: (question) => question.options.filter((option) => option.correct).map((option) => option.text),
  bestAnswer: (question) => question.options.flatMap((option, index) => (option.correct ? [index] : [])),
  options: (question) => question.options,
};
