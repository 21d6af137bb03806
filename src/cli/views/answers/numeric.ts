import { boundTexts, numberText } from '../../../domain/question/decimal.ts';
import {
  type NumericAnswer,
  type NumericQuestion,
  numericRules,
  toleranceText,
} from '../../../domain/question/numeric.ts';
import { withUnit } from '../../../domain/question/units.ts';
import { visible } from '../../../domain/visible.ts';
import type { Style } from '../../style.ts';
import type { AnswerView } from './answer-view.ts';
import { typedLine } from './typed-lines.ts';

/** "PHP 1,234.5", and what was typed where that looks otherwise. */
function given({ typed, value }: NumericAnswer, unit: string | undefined): string {
  const shown = withUnit(numberText(value), unit);
  const isPlain = [shown, numberText(value), numberText(value, '')].includes(typed);
  return isPlain ? typed : `${shown} (typed: ${visible(typed)})`;
}

function rightAnswer({ answer, tolerance, unit }: NumericQuestion): string {
  const shown = withUnit(numberText(answer), unit);
  if (tolerance.amount === 0) return shown;
  const [least, most] = boundTexts(answer, tolerance);
  return `${shown}; from ${least} to ${most} is near enough (${toleranceText(tolerance)} either way)`;
}

export const numericAnswerView: AnswerView<NumericQuestion, NumericAnswer> = {
  lines({ question }, answer, style: Style, width) {
    const isRight = answer !== null && numericRules.score(question, answer, { multiple: 'net' }) === 1;
    const mine =
      answer === null
        ? []
        : typedLine(isRight ? 'good' : 'bad', 'Your answer:', given(answer, question.unit), style, width);
    const isExact = isRight && answer.value === question.answer;
    const right = isExact ? [] : typedLine('good', 'The right answer:', rightAnswer(question), style, width);
    return [...mine, ...right];
  },
};
