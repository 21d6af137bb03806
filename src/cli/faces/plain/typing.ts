import { passageText, type TypingAnswer, type TypingQuestion } from '../../../domain/question/typing.ts';
import { MAX_TYPED } from '../../../domain/question/typed-text.ts';
import { plural } from '../../../domain/plural.ts';
import { wrap } from '../../layout.ts';
import { NOT_MEASURED } from '../../../domain/question/not-measured.ts';
import type { PlainKind } from './kind.ts';

const linesOf = (passage: string): string[] => passage.trim().split('\n');

/** One line for each line of the passage as its file has it. */
export const plainTyping: PlainKind<TypingAnswer, TypingQuestion> = {
  picksLetters: false,
  lines({ question }, style, width) {
    const { target } = question;
    const lines = linesOf(question.passage);
    const how =
      lines.length === 1
        ? 'Type it as one line; where the screen breaks it does not count.'
        : `Type it in ${plural(lines.length, 'line')}, with Enter behind each.`;
    return [
      '',
      ...lines.flatMap((line) => wrap(line, width - 2).map((row) => style.bold(`  ${row}`))),
      '',
      ...wrap(
        `${how} ${NOT_MEASURED} Credit rests on accuracy, at least ${target.accuracy}%, and on how far you got.`,
        width,
      ),
    ];
  },
  accepts: (item, before = []) =>
    linesOf(item.question.passage).length === 1
      ? 'Type the text and press Enter.'
      : `Type line ${before.length + 1} of the text and press Enter.`,
  read(item, line, before) {
    const typed = [...before, line];
    if (passageText(line) === '' || typed.join('\n').length > 2 * MAX_TYPED) return { invalid: true };
    return typed.length < linesOf(item.question.passage).length
      ? { more: null }
      : { answer: typed.join('\n') };
  },
  typed: (_item, answer) => passageText(answer),
};
