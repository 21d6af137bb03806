import type { Effort } from '../../question/effort.ts';
import { NOT_MEASURED } from '../../question/not-measured.ts';
import {
  fieldText,
  isFieldRight,
  type TranscribeAnswer,
  type TranscribeField,
  transcribeMeasures,
  type TranscribeQuestion,
} from '../../question/transcribe.ts';
import { charactersOf, differenceOf } from '../../question/typed-text.ts';
import type { CopiedField, FeedbackBlock } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';
import { pastedPart } from '../pasted-part.ts';

function figures(
  question: TranscribeQuestion,
  answer: TranscribeAnswer,
  effort: Effort | null,
): FeedbackBlock {
  const { accuracy, keystrokesPerHour, pasted } = transcribeMeasures(question, answer, effort);
  const right = question.fields.filter((field, index) => isFieldRight(field, answer[index] ?? '')).length;
  const exact = `${right} of ${question.fields.length} fields exact, ${accuracy}% of characters right.`;
  const speed =
    keystrokesPerHour === null || keystrokesPerHour === undefined
      ? NOT_MEASURED
      : `${keystrokesPerHour.toLocaleString('en')} keystrokes an hour (not scored).`;
  return [
    { type: 'text', text: exact, tone: 'plain' },
    { type: 'text', text: speed, tone: 'plain' },
    ...pastedPart(pasted),
  ];
}

function copied(field: TranscribeField, typed: string): CopiedField {
  const { label, value } = field;
  if (isFieldRight(field, typed)) return { label, value, tone: 'good' };
  if (fieldText(typed) === '') return { label, value, tone: 'bad' };
  const { steps } = differenceOf(charactersOf(fieldText(value)), charactersOf(fieldText(typed)), false);
  return { label, value, tone: 'bad', steps };
}

/** Every field; a wrong one with what was typed and the characters that differ. */
export const transcribeFeedback: KindFeedback<TranscribeQuestion, TranscribeAnswer> = (
  { question },
  answer,
  effort,
) => {
  const fields = question.fields.map((field, index) =>
    answer === null ? { ...field, tone: 'none' as const } : copied(field, answer[index] ?? ''),
  );
  return [[{ type: 'fields', fields }], ...(answer === null ? [] : [figures(question, answer, effort)])];
};
