import { letterAt } from '../../domain/letter-at.ts';
import { inline } from '../../formats/html/prose.ts';
import { make } from '../dom.ts';

export interface ChoiceList {
  readonly node: HTMLElement;
  /** indices of what is picked or ticked, ascending */
  picked(): number[];
}

/**
 * Choices with a letter each, large enough for a thumb.
 *
 * @param type radio: one of them; checkbox: any
 * @param shown indices in shown order
 */
export function choiceList(
  type: 'radio' | 'checkbox',
  tip: string,
  texts: readonly string[],
  shown: readonly number[],
  picked: readonly number[],
  changed: () => void,
): ChoiceList {
  const boxes = shown.map((index) => {
    const box = make('input', { type, name: 'answer', value: index, checked: picked.includes(index) });
    box.addEventListener('change', changed);
    return { index, box };
  });
  const rows = boxes.map(({ index, box }, place) =>
    make(
      'label',
      { class: 'choice' },
      box,
      make('span', { class: 'letter', 'aria-hidden': 'true' }, letterAt(place)),
      make('span', { class: 'choice-text', dir: 'auto' }, inline(texts[index] ?? '')),
    ),
  );
  return {
    node: make(
      'fieldset',
      { class: 'choices', 'aria-labelledby': 'prompt tip' },
      make('legend', { id: 'tip', class: 'tip' }, tip),
      rows,
    ),
    picked: () => boxes.flatMap(({ index, box }) => (box.checked ? [index] : [])).sort((a, b) => a - b),
  };
}

/** Indices that a stored draft names. */
export const draftIndices = (draft: unknown): number[] | null =>
  Array.isArray(draft) && draft.every((one) => Number.isInteger(one)) ? (draft as number[]) : null;
