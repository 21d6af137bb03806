import type { ExchangeNote, UnusableSource } from '../../../app/ports-exchange.ts';
import { numberCell } from './cell-text.ts';
import { unguarded } from './guard.ts';
import {
  columnName,
  isBlank,
  MAX_CELL,
  MAX_CHARACTERS,
  MAX_COLUMNS,
  MAX_ROWS,
  type Table,
  type TableRow,
} from './table.ts';
import type { Workbook } from './xlsx-workbook.ts';
import { readXml, unescapeText } from './xlsx-xml.ts';

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string | null;
  inline: string;
  hasFormula: boolean;
}

interface CellText {
  readonly text: string;
  readonly remark?: string;
}

/** 0 for A, 26 for AA; null where a cell does not say its column. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(address ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(cell: Cell, { texts, is1904 }: Workbook): CellText {
  const { type, value, inline } = cell;
  if (type === 'inlineStr') return { text: unescapeText(inline) };
  if (value === null || value === '') {
    return cell.hasFormula && value === null
      ? { text: '', remark: 'holds a formula without a result: open the file in Excel and save it again.' }
      : { text: '' };
  }
  switch (type) {
    case 's': {
      const shared = texts[Number(value)];
      if (shared === undefined) return { text: '', remark: 'names a text that the file does not have.' };
      const { text, isStyled } = shared;
      return isStyled
        ? { text, remark: 'has bold, italic, raised or lowered characters; they came in as plain ones.' }
        : { text };
    }
    case 'str':
    case 'd':
      return { text: unescapeText(value) };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: value, remark: `holds the error ${value}; it came in as that text.` };
    default: {
      const { text, isDate } = numberCell(value, cell.format, is1904);
      return isDate ? { text, remark: `holds a date; it came in as ${text}.` } : { text };
    }
  }
}

/** The rows of one sheet that hold something. `mostRows` is where reading may stop. */
export function readSheet(
  bytes: Uint8Array,
  workbook: Workbook,
  part: string | undefined,
  mostRows: number,
): Table | UnusableSource {
  const rows: TableRow[] = [];
  const remarks: ExchangeNote[] = [];
  const place = { isRow: true, ...(part === undefined ? {} : { part }) } as const;
  let fault: UnusableSource | null = null;
  let line = 0;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let reading: 'value' | 'inline' | null = null;
  let nextColumn = 0;
  let characters = 0;

  const stop = (message: string): void => {
    fault ??= { type: 'unusable', message, hint: 'Is it a table of questions?', line, ...place };
  };
  const take = (done: Cell): void => {
    const { text: found, remark } = textOf(done, workbook);
    // A CSV file that was opened in a spreadsheet and saved as a workbook keeps the apostrophes of its formulas.
    const text = unguarded(found);
    const name = `Cell ${columnName(done.column)}${line}`;
    if (done.column >= MAX_COLUMNS) {
      if (!isBlank(text))
        stop(`${name} lies beyond column ${columnName(MAX_COLUMNS - 1)}, the last that is read.`);
      return;
    }
    characters += text.length;
    if (text.length > MAX_CELL) stop(`${name} has more than ${MAX_CELL} characters.`);
    if (characters > MAX_CHARACTERS) stop('The texts of the sheet are too many.');
    if (remark !== undefined) remarks.push({ ...place, line, message: `${name} ${remark}` });
    if (text === '') return;
    while (cells.length < done.column) cells.push('');
    cells[done.column] = text;
  };

  readXml(bytes, {
    isDone: () => fault !== null || rows.length >= mostRows,
    open(name, { r, t = 'n', s = '0' }) {
      if (name === 'row') {
        line = Number.isSafeInteger(Number(r)) && Number(r) > 0 ? Number(r) : line + 1;
        [cells, nextColumn] = [[], 0];
      } else if (name === 'c') {
        const column = columnOf(r) ?? nextColumn;
        nextColumn = column + 1;
        const format = workbook.formats[Number(s)] ?? 'General';
        cell = { column, type: t, format, value: null, inline: '', hasFormula: false };
      } else if (name === 'v' && cell !== null) {
        cell.value = '';
        reading = 'value';
      } else if (name === 't') reading = 'inline';
      else if (name === 'f' && cell !== null) cell.hasFormula = true;
      else if (name === 'drawing') {
        remarks.push({ ...place, message: 'Pictures in the sheet are left out.' });
      }
    },
    close(name) {
      if (name === 'v' || name === 't') reading = null;
      else if (name === 'c' && cell !== null) {
        if (fault === null) take(cell);
        cell = null;
      } else if (name === 'row' && !cells.every(isBlank)) {
        if (rows.length >= MAX_ROWS) stop(`The sheet has more than ${MAX_ROWS} rows with something in them.`);
        else rows.push({ line, cells });
        cells = [];
      }
    },
    text(text) {
      if (cell === null) return;
      if (reading === 'value') cell.value += text;
      else if (reading === 'inline') cell.inline += text;
    },
  });
  return fault ?? { rows, remarks, ...place };
}
