import { columnsOf } from '../layout.ts';
import type { Key } from './key.ts';

/** A line of text being typed. */
export interface LineDraft {
  readonly text: string;
  /** place of the caret, in UTF-16 units, never inside a character */
  readonly at: number;
}

export const lineDraft = (text: string): LineDraft => ({ text, at: text.length });

const segmenter = new Intl.Segmenter();

/** Lengths of the whole characters (as people see them) of a text. */
const charactersOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const stepBack = (draft: LineDraft): number =>
  draft.at - (charactersOf(draft.text.slice(0, draft.at)).at(-1)?.length ?? 0);
const stepOn = (draft: LineDraft): number =>
  draft.at + (charactersOf(draft.text.slice(draft.at))[0]?.length ?? 0);

function cut(draft: LineDraft, from: number, to: number): LineDraft {
  return { text: draft.text.slice(0, from) + draft.text.slice(to), at: from };
}

/** The line after a key, or null where the key does not edit. */
export function editLine(draft: LineDraft, key: Key): LineDraft | null {
  if (key.isCtrl) return null;
  switch (key.name) {
    case 'left':
      return { ...draft, at: stepBack(draft) };
    case 'right':
      return { ...draft, at: stepOn(draft) };
    case 'home':
      return { ...draft, at: 0 };
    case 'end':
      return { ...draft, at: draft.text.length };
    case 'backspace':
      return cut(draft, stepBack(draft), draft.at);
    case 'delete':
      return cut(draft, draft.at, stepOn(draft));
    default:
      if (key.text === '') return null;
      return {
        text: draft.text.slice(0, draft.at) + key.text + draft.text.slice(draft.at),
        at: draft.at + key.text.length,
      };
  }
}

/** The part of a line around the caret that fits, and the caret's column in it. */
export function lineView(
  draft: LineDraft,
  width: number,
): { readonly text: string; readonly column: number } {
  let before = draft.text.slice(0, draft.at);
  while (columnsOf(before) > width - 2) before = before.slice(charactersOf(before)[0]?.length ?? 1);
  let shown = before;
  for (const character of charactersOf(draft.text.slice(draft.at))) {
    if (columnsOf(shown + character) > width) break;
    shown += character;
  }
  return { text: shown, column: columnsOf(before) };
}
