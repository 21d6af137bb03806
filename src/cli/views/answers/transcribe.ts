import { NOT_MEASURED } from '../not-measured.ts';
import type { Effort } from '../../../domain/question/effort.ts';
import {
  fieldText,
  isFieldRight,
  transcribeMeasures,
  type TranscribeAnswer,
  type TranscribeQuestion,
} from '../../../domain/question/transcribe.ts';
import { charactersOf, differenceOf } from '../../../domain/question/typed-text.ts';
import { hanging, wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';
import type { AnswerView } from './answer-view.ts';
import { comparedRows, MARK_HELP } from './typed-line.ts';

export const PASTED = 'Some of it came faster than anyone types, so the report notes that it was pasted.';

function figures(
  question: TranscribeQuestion,
  answer: TranscribeAnswer,
  effort: Effort | null,
  style: Style,
  width: number,
): string[] {
  const { accuracy, keystrokesPerHour, pasted } = transcribeMeasures(question, answer, effort);
  const right = question.fields.filter((field, index) => isFieldRight(field, answer[index] ?? '')).length;
  const speed =
    keystrokesPerHour === null || keystrokesPerHour === undefined
      ? NOT_MEASURED
      : `${keystrokesPerHour.toLocaleString('en')} keystrokes an hour (not scored).`;
  return [
    ...wrap(`${right} of ${question.fields.length} fields exact, ${accuracy}% of characters right.`, width),
    ...wrap(speed, width),
    ...(pasted ? wrap(style.warn(PASTED), width) : []),
  ];
}

/** Every field with a sign; a wrong one with what was typed below it and the characters that differ marked. */
export const transcribeAnswerView: AnswerView<TranscribeQuestion, TranscribeAnswer> = {
  lines({ question }, answer, style, width, effort = null) {
    const { right, wrong } = style.glyphs;
    let hasMarks = false;
    const fields = question.fields.flatMap((field, index) => {
      const typed = answer?.[index] ?? '';
      if (answer === null) return hanging(`  ${style.bold(field.label)}: `, field.value, width);
      if (isFieldRight(field, typed))
        return hanging(`${style.good(right)} ${style.bold(field.label)}: `, field.value, width);
      const head = hanging(
        `${style.bad(wrong)} `,
        style.bold(field.label) + (fieldText(typed) === '' ? ': left empty' : ''),
        width,
      );
      const wanted = charactersOf(fieldText(field.value));
      if (fieldText(typed) === '') return [...head, ...hanging('    Should be: ', field.value, width)];
      hasMarks = true;
      const { steps } = differenceOf(wanted, charactersOf(fieldText(typed)), false);
      const rows = comparedRows(steps, ['Should be', 'You typed'], style, width - 4);
      return [...head, ...rows.map((row) => `    ${row}`)];
    });
    if (answer === null) return fields;
    return [
      ...fields,
      ...(hasMarks ? ['', ...wrap(style.dim(MARK_HELP), width)] : []),
      '',
      ...figures(question, answer, effort, style, width),
    ];
  },
};
