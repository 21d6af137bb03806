import { columnsOf, cutTo, keepingLatest } from '../../layout.ts';
import type { LineDraft } from '../../prompts/line-edit.ts';

/** A row of a text to type, and what was typed of it; null where typing has not got there. */
export interface TypedRow {
  readonly wanted: string;
  readonly typed: string | null;
  /** the caret's column in the typed row; null where the caret is elsewhere */
  readonly caret: number | null;
}

/** Rows of at most `width` columns that, joined, are the text again: words stay whole where they fit. */
export function breakRows(text: string, width: number): string[] {
  const rows: string[] = [''];
  const fits = (more: string): boolean => columnsOf((rows.at(-1) ?? '') + more.trimEnd()) < width;
  const add = (piece: string): void => {
    rows[rows.length - 1] = (rows.at(-1) ?? '') + piece;
  };
  for (const word of text.match(/\S+\s*|\s+/gu) ?? []) {
    if (!fits(word) && rows.at(-1) !== '') rows.push('');
    if (fits(word)) add(word);
    else {
      for (const character of word) {
        if (!fits(`${character}.`) && rows.at(-1) !== '') rows.push('');
        add(character);
      }
    }
  }
  return rows;
}

/** What has to be typed stays while it is typed. */
const wantedRows = keepingLatest(breakRows);

/**
 * A text with what was typed below it, row by row: each typed row takes as many characters as the row above it, so that
 * both can be compared at a glance. What goes beyond the text follows in rows of its own.
 */
export function typedRows(wanted: string, draft: LineDraft, isCurrent: boolean, width: number): TypedRow[] {
  const typed = Array.from(draft.text);
  const caretAt = isCurrent ? Array.from(draft.text.slice(0, draft.at)).length : -1;
  const rows: TypedRow[] = [];
  let from = 0;
  const take = (wantedRow: string, count: number): void => {
    const piece = typed.slice(from, from + count);
    const hasCaret = caretAt >= from && caretAt < from + count;
    rows.push({
      wanted: wantedRow.trimEnd(),
      typed: piece.length > 0 || hasCaret ? cutTo(piece.join(''), width, '') : null,
      caret: hasCaret ? Math.min(width - 1, columnsOf(piece.slice(0, caretAt - from).join(''))) : null,
    });
    from += count;
  };
  for (const row of wanted === '' ? [] : wantedRows(wanted, width)) take(row, Array.from(row).length);
  if (typed.length > from) {
    const rest = breakRows(typed.slice(from).join(''), width);
    // The last row has room for the caret behind its last character.
    for (const [index, row] of rest.entries()) {
      take('', Array.from(row).length + (index === rest.length - 1 ? 1 : 0));
    }
  } else if (caretAt === from) {
    const last = rows.pop() ?? { wanted: '', typed: '' };
    const text = last.typed ?? '';
    rows.push({ wanted: last.wanted, typed: text, caret: Math.min(width - 1, columnsOf(text)) });
  }
  return rows;
}
