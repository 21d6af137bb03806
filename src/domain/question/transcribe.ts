import type { KindFault, KindRules } from './kind-rules.ts';
import { type Effort, typedSeconds, type TypingMeasures } from './effort.ts';
import { repeats } from './options.ts';
import type { QuestionCommon } from './question.ts';
import { accuracyOf, charactersOf, differenceOf, MAX_TYPED } from './typed-text.ts';
import { twoDecimals } from '../two-decimals.ts';

export interface TranscribeField {
  readonly label: string;
  readonly value: string;
}

/** The data-entry round: a record is shown, and each field of it typed. */
export interface TranscribeQuestion extends QuestionCommon {
  readonly kind: 'transcribe';
  readonly fields: readonly TranscribeField[];
}

/** what was typed for each field, in the file's order; '' for one left empty */
export type TranscribeAnswer = readonly string[];

/** A value as it is compared: NFC, outer spaces ignored. Case, signs and inner spaces count. */
export const fieldText = (text: string): string => text.normalize('NFC').trim();

export const isFieldRight = (field: TranscribeField, typed: string): boolean =>
  fieldText(field.value) === fieldText(typed);

/**
 * Keystrokes an hour and accuracy, as 10-key and data-entry hiring tests state them.
 *
 * Keystrokes are the characters of the entered values, without the keys that moved between fields:
 * keystrokes an hour = keystrokes ÷ (seconds ÷ 3600) ("Gross KPH = gross keys ÷ (seconds ÷ 3600)", CodingAce, 10 Key
 * Calculator Test for Interview). Accuracy is one less the error rate of Soukoreff and MacKenzie (2001) over all fields:
 * 100 × (1 − Σ Levenshtein distances ÷ Σ the longer of value and entry).
 */
export function transcribeMeasures(
  question: TranscribeQuestion,
  answer: TranscribeAnswer,
  effort: Effort | null,
): TypingMeasures {
  let [errors, keystrokes, longest] = [0, 0, 0];
  for (const [index, field] of question.fields.entries()) {
    const wanted = charactersOf(fieldText(field.value));
    const typed = charactersOf(fieldText(answer[index] ?? ''));
    errors += differenceOf(wanted, typed, false).errors;
    keystrokes += typed.length;
    longest += Math.max(wanted.length, typed.length);
  }
  const seconds = effort === null ? null : typedSeconds(effort);
  return {
    seconds,
    pasted: effort?.isPasted ?? false,
    keystrokes,
    errors,
    accuracy: twoDecimals(accuracyOf(errors, longest, longest)),
    keystrokesPerHour: seconds === null ? null : Math.round((keystrokes * 3600) / seconds),
  };
}

function check({ fields }: TranscribeQuestion): KindFault[] {
  const labels = repeats(fields.map(({ label }) => label));
  const faults: KindFault[] = labels.map((repeat) => ({ code: 'duplicate-label', ...repeat }));
  for (const [field, { value }] of fields.entries()) {
    if (/[\t\n]/u.test(fieldText(value))) faults.push({ code: 'not-typable', reason: 'line', field });
    if (charactersOf(value).length > MAX_TYPED) faults.push({ code: 'not-typable', reason: 'long', field });
  }
  return faults;
}

export const transcribeRules: KindRules<TranscribeQuestion, TranscribeAnswer> = {
  check,
  showOrder: () => [],
  score: ({ fields }, answer) =>
    fields.filter((field, index) => isFieldRight(field, answer[index] ?? '')).length / fields.length,
  // The values are on the screen: who types anything else at random earns nothing.
  guessing: () => ({ credit: 0, wrong: 1 }),
  isAnswer: ({ fields }, value): value is TranscribeAnswer =>
    Array.isArray(value) &&
    value.length === fields.length &&
    value.every((entry) => typeof entry === 'string' && entry.length <= 2 * MAX_TYPED) &&
    value.some((entry: string) => fieldText(entry) !== ''),
  shownTexts: ({ fields }) => fields.map(({ label, value }) => `${label}: ${value}`),
  keyTexts: ({ fields }) => fields.map(({ value }, index) => `${index + 1}=${fieldText(value)}`),
  bestAnswer: ({ fields }) => fields.map(({ value }) => fieldText(value)),
  options: () => [],
  measures: transcribeMeasures,
};
