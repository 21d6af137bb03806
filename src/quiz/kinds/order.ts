import type { OrderAnswer, OrderQuestion } from '../../domain/question/order.ts';
import { orderRules } from '../../domain/question/order.ts';
import { inline } from '../../formats/html/prose.ts';
import { button, make, sign } from '../dom.ts';
import { dragOrder } from '../drag-order.ts';
import { plainText } from '../plain-text.ts';
import type { MakeInput } from './kind-input.ts';

const AS_SHOWN = 'Nothing is moved yet. Press the button again to answer in this order.';

export const orderInput: MakeInput<OrderQuestion, OrderAnswer> = ({
  item: { question, shown },
  earlier,
  draft,
  changed,
  say,
}) => {
  const drafted = orderRules.isAnswer(question, draft) ? draft : null;
  let isMeant = drafted !== null || earlier !== null;
  const list = make('ol', { class: 'steps' });
  const order = (): number[] => [...list.children].map((row) => Number((row as HTMLElement).dataset['step']));

  function moved(index: number): void {
    isMeant = true;
    const place = order().indexOf(index) + 1;
    say(`Place ${place} of ${shown.length}: ${plainText(question.steps[index] ?? '')}`);
    changed();
  }

  function rowOf(index: number): HTMLElement {
    const text = plainText(question.steps[index] ?? '');
    const step = (by: 'up' | 'down', glyph: string): HTMLButtonElement =>
      button(sign(glyph), { class: 'button square', 'aria-label': `Move ${by}: ${text}` }, () => {
        const neighbour = by === 'up' ? row.previousElementSibling : row.nextElementSibling;
        if (neighbour === null) {
          say(by === 'up' ? 'It is the first one already.' : 'It is the last one already.');
          return;
        }
        // The neighbour moves, so that the button that was pressed keeps the focus.
        if (by === 'up') row.after(neighbour);
        else row.before(neighbour);
        moved(index);
      });
    const handle = make('span', { class: 'handle', 'aria-hidden': 'true' }, '⠿');
    const row = make(
      'li',
      { class: 'step', 'data-step': index },
      handle,
      make('span', { class: 'step-text', dir: 'auto' }, inline(question.steps[index] ?? '')),
      step('up', '↑'),
      step('down', '↓'),
    );
    return row;
  }

  list.append(...(drafted ?? earlier ?? shown).map(rowOf));
  dragOrder(
    list,
    (row) => row.querySelector('.handle'),
    (row) => moved(Number((row as HTMLElement).dataset['step'])),
  );
  return {
    nodes: [
      make('p', { class: 'tip' }, 'Put the first step on top. Use the arrows, or drag a step by its dots.'),
      list,
    ],
    pick() {
      if (!isMeant) {
        isMeant = true;
        return { message: AS_SHOWN };
      }
      return { answer: order() };
    },
    draft: () => (isMeant ? order() : null),
  };
};
