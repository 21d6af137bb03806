import {
  type OrderAnswer,
  type OrderQuestion,
  pairsInOrder,
  pairsOf,
} from '../../../domain/question/order.ts';
import { wrap } from '../../layout.ts';
import type { AnswerView } from './answer-view.ts';
import { type OptionMark, optionLines } from './option-lines.ts';

function stepMark(place: number, given: number): Pick<OptionMark, 'tone' | 'note'> {
  if (place === given) return { tone: 'good', note: 'your place, right' };
  return { tone: 'bad', note: `your place: ${given + 1}` };
}

/** How an order earned its credit, since a step out of place may still stand in order with most others. */
function pairsText(answer: OrderAnswer): string {
  const pairs = pairsOf(answer.length);
  const half = 'Half of them comes by chance and earns nothing.';
  return `In order: ${pairsInOrder(answer)} of ${pairs} pairs of steps. ${half}`;
}

/** The steps in the right order, each with the place that it was given. */
export const orderAnswerView: AnswerView<OrderQuestion, OrderAnswer> = {
  lines({ question }, answer, style, width) {
    const marks = question.steps.map((text, place) => ({
      text,
      label: String(place + 1),
      ...(answer === null ? ({ tone: 'none', note: '' } as const) : stepMark(place, answer.indexOf(place))),
    }));
    const isOff = answer !== null && pairsInOrder(answer) < pairsOf(answer.length);
    return [
      style.bold('The right order'),
      ...optionLines(marks, style, width),
      ...(isOff ? ['', ...wrap(pairsText(answer), width)] : []),
    ];
  },
};
