import { isBlank, type TableRow } from './table.ts';
import type { ColumnKey, Columns, ListKey } from './columns.ts';
import type { PlacedText } from './correct.ts';

/** The cells of a row by their columns. */
export interface RowCells {
  /** the cell as it is, '' where it is blank */
  readonly text: (key: ColumnKey) => string;
  /** without spaces at its ends, '' where it is blank */
  readonly word: (key: ColumnKey) => string;
  /** cells of a list that are not blank */
  readonly list: (key: ListKey) => readonly PlacedText[];
  readonly at: (key: ListKey, place: number) => string;
}

export function cellsOf({ cells }: TableRow, { once, lists }: Columns): RowCells {
  const cell = (index: number | undefined): string => {
    const text = cells[index ?? -1] ?? '';
    return isBlank(text) ? '' : text;
  };
  const text = (key: ColumnKey): string => cell(once.get(key));
  return {
    text,
    word: (key) => text(key).trim(),
    list: (key) =>
      [...(lists.get(key) ?? [])]
        .map(([place, index]) => ({ place, text: cell(index) }))
        .filter((placed) => placed.text !== '')
        .sort((a, b) => a.place - b.place),
    at: (key, place) => cell(lists.get(key)?.get(place)),
  };
}
