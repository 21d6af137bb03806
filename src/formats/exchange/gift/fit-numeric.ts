import { numberText } from '../../../domain/question/decimal.ts';
import { type Fitted, keptAnswers, PARTIAL, type Reading, type Unfit, unfit } from './fitting.ts';
import type { GiftAnswer } from './gift-question.ts';
import { isSameWeight } from './weights.ts';

interface NumberRange {
  readonly answer: number;
  readonly tolerance: number;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/iu;
/** Digits behind the point that a number of the program can have. */
const MAX_DECIMALS = 20;

function numberOf(text: string): number | null {
  const trimmed = text.trim();
  const value = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? value : null;
}

const decimalsOf = (text: string): number => text.trim().split('.')[1]?.length ?? 0;

/** The middle of a range and how far it reaches, without the rounding of binary fractions. */
function middle(from: string, to: string): NumberRange | null {
  const [least, most] = [numberOf(from), numberOf(to)];
  if (least === null || most === null || least > most) return null;
  const decimals = Math.min(MAX_DECIMALS, Math.max(decimalsOf(from), decimalsOf(to)) + 1);
  const rounded = (value: number): number => Number(value.toFixed(decimals));
  return { answer: rounded((least + most) / 2), tolerance: rounded((most - least) / 2) };
}

/** `3`, `3:0.5` and `1..5`. */
export function rangeOf(text: string): NumberRange | null {
  const [from = '', to, beyond] = text.split('..');
  if (to !== undefined) return beyond === undefined ? middle(from, to) : null;
  const [value = '', margin = '0', more] = text.split(':');
  if (more !== undefined) return null;
  const [answer, tolerance] = [numberOf(value), numberOf(margin)];
  return answer === null || tolerance === null || tolerance < 0 ? null : { answer, tolerance };
}

/** A range as GIFT writes it: `3:0.5`. */
export const rangeText = ({ answer, tolerance }: NumberRange): string =>
  `${numberText(answer, '')}:${numberText(tolerance, '')}`;

const isAnything = (text: string): boolean => text === '' || text === '*';

function shownText(text: string): string {
  const range = rangeOf(text);
  return range === null ? '*' : rangeText(range);
}

const NO_NUMBER =
  'is no number that can be read; write it with a point, such as 3.14, 3.14:0.01 (with its tolerance) or 3.1..3.2.';

/** What a pack can say of a question whose answer is a number. */
export function fitNumeric(answers: readonly GiftAnswer[], reading: Reading): Fitted | Unfit {
  const strange = answers.find(({ text }) => !isAnything(text.text) && rangeOf(text.text) === null);
  if (strange !== undefined) return unfit(`"${strange.text.text.slice(0, 40)}" ${NO_NUMBER}`);
  const full = answers.filter(({ weight }) => isSameWeight(weight, 100));
  const ranges = full.map(({ text }) => rangeOf(text.text));
  const [range] = ranges;
  if (range === undefined) return unfit('No answer earns full marks.');
  if (range === null || ranges.includes(null))
    return unfit('Any number counts as right, so that nothing is asked.');
  const { answer, tolerance } = range;
  if (ranges.some((other) => other?.answer !== answer || other.tolerance !== tolerance)) {
    return unfit(
      `${full.length} different numbers earn full marks; here one number with a tolerance can be right.`,
    );
  }
  if (answers.some(({ weight }) => weight > 0 && !isSameWeight(weight, 100))) reading.note(PARTIAL);
  // Moodle takes the first answer that fits; others with the same number are never reached.
  const [key] = full;
  const others = answers.filter((each) => !full.includes(each));
  const extra = keptAnswers(full.slice(0, 1), others, ({ text }) => shownText(text.text), reading);
  return {
    type: 'fitted',
    body: (prompt) => ({
      kind: 'numeric',
      prompt,
      answer,
      tolerance: { amount: tolerance, isPercent: false },
    }),
    extras: extra.length === 0 ? {} : { answers: extra },
    explanation: reading.remark(key?.feedback),
  };
}
