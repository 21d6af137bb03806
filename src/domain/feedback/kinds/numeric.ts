import { boundTexts, numberText } from '../../question/decimal.ts';
import {
  type NumericAnswer,
  type NumericQuestion,
  numericRules,
  toleranceText,
} from '../../question/numeric.ts';
import { withUnit } from '../../question/units.ts';
import { visible } from '../../visible.ts';
import type { FeedbackPart } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

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

export const numericFeedback: KindFeedback<NumericQuestion, NumericAnswer> = ({ question }, answer) => {
  const isRight = answer !== null && numericRules.score(question, answer, { multiple: 'net' }) === 1;
  const isExact = isRight && answer.value === question.answer;
  const mine: FeedbackPart[] =
    answer === null
      ? []
      : [
          {
            type: 'line',
            tone: isRight ? 'good' : 'bad',
            label: 'Your answer:',
            text: given(answer, question.unit),
          },
        ];
  const right: FeedbackPart[] = isExact
    ? []
    : [{ type: 'line', tone: 'good', label: 'The right answer:', text: rightAnswer(question) }];
  return [[...mine, ...right]];
};
