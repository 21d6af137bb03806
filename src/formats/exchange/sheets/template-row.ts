import { markupRuns } from '../../../domain/markup.ts';
import { foldHeader } from './columns.ts';
import type { PlacedText } from './correct.ts';
import { isBlank, type TableRow } from './table.ts';

/** The place of the first header that starts with a text, once both are folded; undefined where none does. */
export function headerAt({ cells }: TableRow, start: string): number | undefined {
  const index = cells.findIndex((cell) => {
    const folded = foldHeader(cell);
    return folded === start || folded.startsWith(`${start} `);
  });
  return index === -1 ? undefined : index;
}

/** A cell of a template without spaces at its ends; '' where there is none. */
export const wordAt = ({ cells }: TableRow, index: number | undefined): string =>
  (cells[index ?? -1] ?? '').trim();

export function optionsAt(row: TableRow, columns: readonly (number | undefined)[]): readonly PlacedText[] {
  return columns
    .map((index, place) => ({ place, text: wordAt(row, index) }))
    .filter(({ text }) => !isBlank(text));
}

/** Plain texts may hold signs that a pack takes for its markup. */
export function markupNotes(texts: readonly string[]): readonly string[] {
  const hasMarkup = texts.some((text) => markupRuns(text).some((run) => run.type !== 'plain'));
  return hasMarkup
    ? ['What stands between ` or ** is shown as code or bold here; the template shows the signs themselves.']
    : [];
}
