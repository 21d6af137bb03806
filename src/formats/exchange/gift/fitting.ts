import type { Draft } from '../../../app/ports-exchange.ts';
import type { ExtraAnswer, GiftExtras } from './gift-extras.ts';
import type { GiftAnswer, GiftText } from './gift-question.ts';

/** What a pack says of a question's answers. */
export interface Fitted {
  readonly type: 'fitted';
  readonly body: (prompt: string) => Draft;
  readonly extras: GiftExtras;
  /** feedback that explains the key, for want of feedback to the whole question */
  readonly explanation?: string | undefined;
}

export interface Unfit {
  readonly type: 'unfit';
  /** why, in a whole sentence */
  readonly message: string;
}

/** Reads the texts of one question, and gathers what is changed in them. */
export interface Reading {
  readonly text: (text: GiftText) => string;
  /** a text that may be missing, or say nothing once its markup is gone */
  readonly remark: (text: GiftText | undefined) => string | undefined;
  readonly note: (sentence: string) => void;
}

export const unfit = (message: string): Unfit => ({ type: 'unfit', message });

export const PARTIAL = 'An answer that earns part of the marks counts as wrong here; its weight is kept.';
export const BELOW_ZERO = 'An answer that takes marks away only counts as wrong here; its weight is kept.';
export const FEEDBACK =
  'Feedback to single answers is kept, but only one explanation is shown, whatever the answer was.';

/**
 * What is kept of answers that are typed: those of the right ones that have feedback, then the others. Of several for the
 * same text Moodle reaches the first alone.
 */
export function keptAnswers(
  right: readonly GiftAnswer[],
  others: readonly GiftAnswer[],
  textOf: (answer: GiftAnswer) => string,
  reading: Reading,
): ExtraAnswer[] {
  const seen = new Set(right.map(textOf));
  const fresh = others.filter((answer) => !seen.has(textOf(answer)) && seen.add(textOf(answer)));
  const kept = [...right, ...fresh].map((answer) => {
    const feedback = reading.remark(answer.feedback);
    return { text: textOf(answer), weight: answer.weight, ...(feedback === undefined ? {} : { feedback }) };
  });
  if (kept.some(({ feedback }) => feedback !== undefined)) reading.note(FEEDBACK);
  return kept.filter(({ feedback }, index) => feedback !== undefined || index >= right.length);
}
