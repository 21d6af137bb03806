import type { MultipleAnswer, MultipleQuestion } from '../../../domain/question/multiple.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import { wrap } from '../../layout.ts';
import type { KindScreen } from './kind-screen.ts';
import { AMBIGUOUS_DIGIT, movedPlace, optionList, pickedPlace, withTip } from './option-list.ts';

export interface TickDraft {
  /** the pointer, in shown order */
  readonly at: number;
  /** ticked options, as indices of the file */
  readonly ticked: readonly number[];
}

const textsOf = ({ question, shown }: ItemOf<MultipleQuestion>): string[] =>
  shown.map((index) => question.options[index]?.text ?? '');

function toggled(draft: TickDraft, place: number, shown: readonly number[]): TickDraft {
  const index = shown[place];
  if (index === undefined) return draft;
  const isTicked = draft.ticked.includes(index);
  const ticked = isTicked ? draft.ticked.filter((other) => other !== index) : [...draft.ticked, index];
  return { at: place, ticked: ticked.toSorted((a, b) => a - b) };
}

export const multipleScreen: KindScreen<MultipleQuestion, MultipleAnswer, TickDraft> = {
  typesText: false,
  start: (_item, earlier) => ({ at: 0, ticked: earlier ?? [] }),
  key(draft, key, item) {
    if (key.name === 'space') return { draft: toggled(draft, draft.at, item.shown) };
    const moved = movedPlace(draft.at, key, item.shown.length);
    if (moved !== null) return { draft: { ...draft, at: moved } };
    const place = pickedPlace(key, textsOf(item));
    if (place === null) return null;
    if (place === 'ambiguous') return { draft, message: AMBIGUOUS_DIGIT };
    return { draft: toggled(draft, place, item.shown) };
  },
  picked: ({ ticked }) => (ticked.length === 0 ? null : ticked),
  whenEmpty: 'Tick at least one option first, with its letter or Space. s skips the question.',
  body(draft, item, style, width) {
    const { boxOn, boxOff } = style.glyphs;
    const options = textsOf(item).map((text, place) => {
      const isPicked = draft.ticked.includes(item.shown[place] ?? -1);
      return { text, isPicked, sign: isPicked ? boxOn : boxOff };
    });
    const list = optionList(options, draft.at, style, width);
    return withTip(wrap(style.dim('Tick all that are right.'), width), list);
  },
  keys: ({ glyphs: { up, down } }) => [
    { key: `${up} ${down}`, does: 'move to the option above or below' },
    { key: 'Space', does: 'tick the option or take the tick off', brief: 'tick' },
    { key: 'A B C', does: 'tick an option by its letter' },
  ],
};
