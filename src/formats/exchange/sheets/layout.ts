import type { DraftQuestion, ExchangeNote, UnusableSource } from '../../../app/ports-exchange.ts';
import type { TableRow } from './table.ts';

/** What one row came to: a question, the sentence why it is none, or something to pass over. */
export type RowReading =
  | {
      readonly type: 'question';
      readonly question: Omit<DraftQuestion, 'line' | 'part'>;
      /** one sentence for each thing that was changed or left out */
      readonly simplified: readonly string[];
    }
  | { readonly type: 'refused'; readonly message: string; readonly name?: string }
  | { readonly type: 'passed-over'; readonly message: string };

/** How the rows below a header are read. */
export interface RowReader {
  /** whether a row says nothing at all, though a cell of it may be filled in, such as its number */
  readonly isEmpty: (row: TableRow) => boolean;
  /** @param index 0 for the first row below the header */
  readonly read: (row: TableRow, index: number) => RowReading;
  /** about the header itself */
  readonly notes: readonly ExchangeNote[];
}

/** One arrangement of columns. */
export interface Layout {
  readonly id: 'kahoot' | 'quizizz' | 'questions' | 'responses';
  /** null where the row is not its header */
  readonly readerOf: (header: TableRow) => RowReader | UnusableSource | null;
}

/** Instructions stand above a header, but not without end. */
const MAX_ROWS_ABOVE = 60;

export interface FoundLayout {
  readonly layout: Layout;
  readonly reader: RowReader | UnusableSource;
  /** the header's place among the table's rows */
  readonly index: number;
}

/** The first row that is a header of one of the layouts; of two that take the same row the earlier one counts. */
export function findLayout(rows: readonly TableRow[], layouts: readonly Layout[]): FoundLayout | null {
  for (const [index, row] of rows.slice(0, MAX_ROWS_ABOVE).entries()) {
    for (const layout of layouts) {
      const reader = layout.readerOf(row);
      if (reader !== null) return { layout, reader, index };
    }
  }
  return null;
}
