import type { TextAnswer, TextQuestion } from '../../../domain/question/text.ts';
import { visible } from '../../../domain/visible.ts';
import { textAsked } from '../../../domain/question/asked.ts';
import type { PlainKind } from './kind.ts';

export const plainText: PlainKind<TextAnswer, TextQuestion> = {
  picksLetters: false,
  lines: ({ question }, style) => [style.dim(textAsked(question.caseSensitive))],
  accepts: ({ question }) => textAsked(question.caseSensitive),
  read(_item, line) {
    const answer = line.trim();
    return answer === '' ? { invalid: true } : { answer };
  },
  typed: (_item, answer) => visible(answer),
};
