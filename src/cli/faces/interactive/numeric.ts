import { type NumericAnswer, type NumericQuestion, readNumeric } from '../../../domain/question/numeric.ts';
import type { LineDraft } from '../../prompts/line-edit.ts';
import { numberAsked, understood } from '../../../domain/question/asked.ts';
import type { KindScreen } from './kind-screen.ts';
import { typedLineScreen } from './typed-line.ts';

export const numericScreen: KindScreen<NumericQuestion, NumericAnswer, LineDraft> = typedLineScreen({
  read: ({ question }, typed) => readNumeric(question, typed),
  typedOf: ({ typed }) => typed,
  asked: ({ question }) => numberAsked(question.unit),
  comment({ question }, typed, style) {
    if (typed.trim() === '') return '';
    const reading = understood(typed, question.unit);
    return reading === null ? style.warn('no number yet') : `= ${reading}`;
  },
  whenEmpty: 'Type a number first, such as 1,234.50. Esc, then s skips the question.',
});
