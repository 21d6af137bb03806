import {
  fieldText,
  type TranscribeAnswer,
  type TranscribeQuestion,
} from '../../../domain/question/transcribe.ts';
import { MAX_TYPED } from '../../../domain/question/typed-text.ts';
import { columnsOf, hanging, padTo, wrap } from '../../layout.ts';
import { NOT_MEASURED } from '../../../domain/question/not-measured.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import type { PlainKind } from './kind.ts';

const labelOf = ({ question }: ItemOf<TranscribeQuestion>, index: number): string =>
  question.fields[index]?.label ?? '';

/** A line a field: the record is printed once, then each label asks for its value. */
export const plainTranscribe: PlainKind<TranscribeAnswer, TranscribeQuestion> = {
  picksLetters: false,
  lines(item, style, width) {
    const { fields } = item.question;
    const columns = Math.min(24, Math.max(...fields.map(({ label }) => columnsOf(label))));
    return [
      ...fields.flatMap(({ label, value }) =>
        hanging(`  ${style.bold(padTo(label, columns))}  `, value, width),
      ),
      ...wrap(`Type one line for each field, exactly as it stands. ${NOT_MEASURED}`, width),
      `${labelOf(item, 0)}:`,
    ];
  },
  accepts: (item, before = []) => `"${labelOf(item, before.length)}" takes one line of text.`,
  read(item, line, before) {
    if (fieldText(line) === '' || line.length > 2 * MAX_TYPED) return { invalid: true };
    const typed = [...before, fieldText(line)];
    if (typed.length === item.question.fields.length) return { answer: typed };
    return { more: `${labelOf(item, typed.length)}:` };
  },
  typed: (_item, answer) => answer.join(' | '),
};
