import { type NumericAnswer, type NumericQuestion, readNumeric } from '../../../domain/question/numeric.ts';
import { visible } from '../../../domain/visible.ts';
import { numberAsked, numberWanted, understood } from '../../../domain/question/asked.ts';
import type { PlainKind } from './kind.ts';

export const plainNumeric: PlainKind<NumericAnswer, NumericQuestion> = {
  picksLetters: false,
  lines: ({ question }, style) => [style.dim(numberAsked(question.unit))],
  accepts: ({ question }) => numberWanted(question.unit),
  read({ question }, line) {
    const answer = readNumeric(question, line);
    if (answer === null) return { invalid: true };
    return { answer, note: `Understood: ${understood(line, question.unit) ?? ''}` };
  },
  typed: (_item, { typed }) => visible(typed),
};
