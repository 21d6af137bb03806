import type { Answer, Question } from '../../../domain/question/question.ts';
import { letterOf } from '../../prompts/key.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import type { KindScreen } from './kind-screen.ts';
import { AMBIGUOUS_DIGIT, movedPlace, optionList, pickedPlace } from './option-list.ts';

/** The place picked, in shown order; nothing is picked at first, so that a stray Enter answers nothing. */
export interface PickDraft {
  readonly at: number | null;
}

interface Choice<A extends Answer> {
  readonly text: string;
  readonly answer: A;
}

/**
 * The screen of kinds where one of some choices is picked: arrows and letters move to a choice and pick it.
 *
 * @param letters further letters that name a place, such as t and f
 */
export function pickOne<Q extends Question, A extends Answer>(
  choicesOf: (item: ItemOf<Q>) => readonly Choice<A>[],
  letters: Readonly<Record<string, number>> = {},
): KindScreen<Q, A, PickDraft> {
  return {
    typesText: false,
    start(item, earlier) {
      const at = choicesOf(item).findIndex(({ answer }) => answer === earlier);
      return { at: at === -1 ? null : at };
    },
    key(draft, key, item) {
      const texts = choicesOf(item).map(({ text }) => text);
      const place =
        movedPlace(draft.at, key, texts.length) ?? letters[letterOf(key)] ?? pickedPlace(key, texts);
      if (place === null) return null;
      return place === 'ambiguous' ? { draft, message: AMBIGUOUS_DIGIT } : { draft: { at: place } };
    },
    picked: (draft, item) => (draft.at === null ? null : (choicesOf(item)[draft.at]?.answer ?? null)),
    whenEmpty: 'Pick an option first, with its letter or the arrow keys. s skips the question.',
    body(draft, item, style, width) {
      const { radioOn, radioOff } = style.glyphs;
      const options = choicesOf(item).map(({ text }, place) => {
        const isPicked = place === draft.at;
        return { text, isPicked, sign: isPicked ? radioOn : radioOff };
      });
      return optionList(options, draft.at, style, width);
    },
    keys: ({ glyphs: { up, down } }) => [
      { key: `${up} ${down}`, does: 'pick the option above or below', brief: 'pick' },
      { key: 'A B C', does: 'pick an option by its letter' },
      ...Object.entries(letters).map(([letter, place]) => ({
        key: letter,
        does: `pick ${'ABC'.charAt(place)} as well`,
      })),
    ],
  };
}
