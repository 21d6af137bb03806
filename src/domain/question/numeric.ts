import { isWithin, numberText, type Tolerance } from './decimal.ts';
import type { KindRules } from './kind-rules.ts';
import type { QuestionCommon } from './question.ts';
import { MAX_DIGITS, readNumber } from './read-number.ts';

/** Answers and tolerances beyond a trillion are slips, not questions. */
export const GREATEST_NUMBER = 1e12;

/** A number is typed; it is right when it is near enough to the answer. */
export interface NumericQuestion extends QuestionCommon {
  readonly kind: 'numeric';
  readonly answer: number;
  readonly tolerance: Tolerance;
  /** such as PHP, % or hours; may be typed or left out */
  readonly unit?: string;
}

export interface NumericAnswer {
  /** as it was typed, without outer white space */
  readonly typed: string;
  /** what it was understood as */
  readonly value: number;
}

/** What a line says as an answer, or null where it is no number. */
export function readNumeric(question: NumericQuestion, typed: string): NumericAnswer | null {
  const read = readNumber(typed, question.unit);
  return read === null ? null : { typed: typed.trim(), value: read.value };
}

/** A tolerance as the pack writes it: `0.5`, `5%`. */
export function toleranceText({ amount, isPercent }: Tolerance): string {
  return numberText(amount, '') + (isPercent ? '%' : '');
}

/** Whether nobody could type a number so that it is read as itself. */
const isUntypeable = (value: number): boolean =>
  readNumber(numberText(value, ''), undefined)?.value !== value;

export const numericRules: KindRules<NumericQuestion, NumericAnswer> = {
  check: ({ answer, tolerance }) => [
    ...(Math.abs(answer) <= GREATEST_NUMBER && isUntypeable(answer)
      ? [{ code: 'too-many-digits', limit: MAX_DIGITS } as const]
      : []),
    ...(answer === 0 && tolerance.isPercent ? [{ code: 'percent-of-zero' } as const] : []),
  ],
  showOrder: () => [],
  score: (question, { value }) => (isWithin(value, question.answer, question.tolerance) ? 1 : 0),
  // Numbers have no end, so that one named blindly earns nothing.
  guessing: () => ({ credit: 0, wrong: 1 }),
  isAnswer(question, value): value is NumericAnswer {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
    const { typed, value: number } = value as { typed?: unknown; value?: unknown };
    if (typeof typed !== 'string' || typed !== typed.trim()) return false;
    return typeof number === 'number' && readNumeric(question, typed)?.value === number;
  },
  shownTexts: ({ unit }) => (unit === undefined ? [] : [unit]),
  keyTexts: ({ answer, tolerance, unit }) => [
    `answer ${numberText(answer, '')}`,
    `tolerance ${toleranceText(tolerance)}`,
    ...(unit === undefined ? [] : [`unit ${unit}`]),
  ],
  bestAnswer: ({ answer }) => ({ typed: numberText(answer, ''), value: answer }),
  options: () => [],
};
