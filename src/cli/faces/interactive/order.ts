import type { OrderAnswer, OrderQuestion } from '../../../domain/question/order.ts';
import { wrap } from '../../layout.ts';
import { letterOf } from '../../prompts/key.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { KindScreen } from './kind-screen.ts';
import { movedPlace, optionList, withTip } from './option-list.ts';

export interface OrderDraft {
  /** steps from first to last, as indices of the file */
  readonly order: readonly number[];
  /** the pointer, in that order */
  readonly at: number;
  /** the step at the pointer is picked up and moves with it */
  readonly isHeld: boolean;
  /** the user moved a step, or confirmed the order shown at first */
  readonly isMeant: boolean;
}

const AS_SHOWN = 'Nothing is moved yet. Enter again answers the order as it stands; Space picks a step up.';

/** Moves the pointer, with the step that is held; the others close up. */
function movedTo(draft: OrderDraft, place: number): OrderDraft {
  const held = draft.order[draft.at];
  if (!draft.isHeld || held === undefined) return { ...draft, at: place };
  const others = draft.order.filter((index) => index !== held);
  return { ...draft, order: others.toSpliced(place, 0, held), at: place, isMeant: true };
}

/** A letter stays with its step: it names the place where the step stands now. */
function placeOfLetter(letter: string, { order }: OrderDraft, { shown }: ItemOf<OrderQuestion>): number {
  const index = letter.length === 1 ? shown[letter.charCodeAt(0) - 'a'.charCodeAt(0)] : undefined;
  return index === undefined ? -1 : order.indexOf(index);
}

export const orderScreen: KindScreen<OrderQuestion, OrderAnswer, OrderDraft> = {
  typesText: false,
  start: ({ shown }, earlier) => ({
    order: earlier ?? shown,
    at: 0,
    isHeld: false,
    isMeant: earlier !== null,
  }),
  key(draft, key, item) {
    if (key.name === 'space') return { draft: { ...draft, isHeld: !draft.isHeld } };
    if (key.name === 'enter') {
      return draft.isMeant ? null : { draft: { ...draft, isMeant: true }, message: AS_SHOWN };
    }
    const moved = movedPlace(draft.at, key, draft.order.length);
    if (moved !== null) {
      // A step that is held stops at the ends: thrown round, it would push every other one.
      const isRound = Math.abs(moved - draft.at) > 1;
      return { draft: draft.isHeld && isRound ? draft : movedTo(draft, moved) };
    }
    const place = placeOfLetter(letterOf(key), draft, item);
    return place === -1 ? null : { draft: movedTo(draft, place) };
  },
  picked: ({ order, isMeant }) => (isMeant ? order : null),
  whenEmpty: AS_SHOWN,
  body({ order, at, isHeld }, { question, shown }, style, width) {
    const { up, down } = style.glyphs;
    const grip = `${up}${down}`;
    const rows = order.map((index, place) => {
      const isPicked = isHeld && place === at;
      return {
        text: question.steps[index] ?? '',
        sign: isPicked ? grip : ' '.repeat(grip.length),
        label: `${place + 1}  ${letterAt(shown.indexOf(index))}`,
        isPicked,
      };
    });
    const tip = isHeld ? 'Arrows move it, Space puts it down.' : 'First step on top. Space picks one up.';
    return withTip(wrap(style.dim(tip), width), optionList(rows, at, style, width));
  },
  keys: ({ glyphs: { up, down } }) => [
    {
      key: `${up} ${down}`,
      does: 'move to the step above or below, or move the step picked up',
      brief: 'move',
    },
    { key: 'Space', does: 'pick the step up, or put it down' },
    { key: 'A B C', does: 'jump to a step by its letter; a step picked up goes there' },
  ],
};
