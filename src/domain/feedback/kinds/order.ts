import { type OrderAnswer, type OrderQuestion, pairsInOrder, pairsOf } from '../../question/order.ts';
import type { MarkedOption } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

function stepMark(place: number, given: number): Pick<MarkedOption, 'tone' | 'note'> {
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
export const orderFeedback: KindFeedback<OrderQuestion, OrderAnswer> = ({ question }, answer) => {
  const options = question.steps.map((text, place) => ({
    text,
    label: String(place + 1),
    ...(answer === null ? ({ tone: 'none', note: '' } as const) : stepMark(place, answer.indexOf(place))),
  }));
  const isOff = answer !== null && pairsInOrder(answer) < pairsOf(answer.length);
  return [
    [
      { type: 'heading', text: 'The right order' },
      { type: 'options', options },
    ],
    ...(isOff ? [[{ type: 'text', text: pairsText(answer), tone: 'plain' } as const]] : []),
  ];
};
