import type { ExchangeNote } from '../../../app/ports-exchange.ts';

/** Beyond these a sheet is no question bank, but a mistake or an attack. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 400;
/** What a cell of Excel holds. */
export const MAX_CELL = 32_767;
/** Characters of all cells together: a text that many cells share counts each time. */
export const MAX_CHARACTERS: number = 32 * 1024 * 1024;

export interface TableRow {
  /** of a text the line in which the row starts, of a sheet the row's number */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What parts the cells of a row in a text. */
export type Delimiter = ',' | ';' | '\t';

/** One sheet: rows of texts. */
export interface Table {
  /** of a workbook: its places are rows, not lines of a text */
  readonly isRow?: true;
  /** the sheet's name, where a workbook has several */
  readonly part?: string;
  readonly rows: readonly TableRow[];
  /** of a text */
  readonly delimiter?: Delimiter;
  /** what a cell held that its text does not say, such as an error */
  readonly remarks: readonly ExchangeNote[];
}

export const isBlank = (text: string): boolean => !/\S/u.test(text);

/** A column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
