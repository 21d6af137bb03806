import { cutText } from '../../domain/cut-text.ts';
import { columnsOf } from '../layout.ts';
import type { Key } from './key.ts';

/** A line of text being typed. */
export interface LineDraft {
  readonly text: string;
  /** place of the caret, in UTF-16 units, never inside a character */
  readonly at: number;
}

/** Longer than anything that is asked for: what is typed or pasted beyond is left out. */
export const MOST_TYPED = 10_000;

export const lineDraft = (text: string): LineDraft => ({ text, at: text.length });

let segmenter: Intl.Segmenter | null = null;

/** The parts of a text that people see as one character. Made when it is needed: that takes a fifth of the menu's start. */
const segmentsOf = (text: string): Intl.Segments => (segmenter ??= new Intl.Segmenter()).segment(text);

/** Of plain letters it is known without looking closely, which takes long for a line of thousands. */
const isPlain = (text: string): boolean => /^[ -~]*$/u.test(text);

/** The whole characters (as people see them) of a text. */
const charactersOf = (text: string): string[] =>
  isPlain(text) ? text.split('') : [...segmentsOf(text)].map(({ segment }) => segment);

function stepBack({ text, at }: LineDraft): number {
  const before = text.slice(0, at);
  if (isPlain(before)) return Math.max(0, at - 1);
  return segmentsOf(before).containing(at - 1)?.index ?? 0;
}

function stepOn({ text, at }: LineDraft): number {
  const behind = text.slice(at);
  if (isPlain(behind)) return Math.min(text.length, at + 1);
  return at + (segmentsOf(behind).containing(0)?.segment.length ?? 0);
}

function cut(draft: LineDraft, from: number, to: number): LineDraft {
  return { text: draft.text.slice(0, from) + draft.text.slice(to), at: from };
}

const insert = ({ text, at }: LineDraft, added: string): LineDraft => ({
  text: text.slice(0, at) + added + text.slice(at),
  at: at + added.length,
});

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
      return insert(draft, cutText(key.text, MOST_TYPED - draft.text.length));
  }
}

/** No character is wider in UTF-16 for the columns that it takes, but for those that are made to be. */
const UNITS_A_COLUMN = 8;

/** The part of a line around the caret that fits, and the caret's column in it. */
export function lineView(
  draft: LineDraft,
  width: number,
): { readonly text: string; readonly column: number } {
  // A line may be a paste of thousands of characters; only what can be seen is looked at.
  const reach = width * UNITS_A_COLUMN;
  let before = '';
  for (const character of charactersOf(
    draft.text.slice(Math.max(0, draft.at - reach), draft.at),
  ).toReversed()) {
    if (columnsOf(character + before) > width - 2) break;
    before = character + before;
  }
  let shown = before;
  for (const character of charactersOf(draft.text.slice(draft.at, draft.at + reach))) {
    if (columnsOf(shown + character) > width) break;
    shown += character;
  }
  return { text: shown, column: columnsOf(before) };
}
