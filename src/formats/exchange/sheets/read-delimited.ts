import { CsvError, parse } from 'csv-parse/sync';
import type { UnusableSource } from '../../../app/ports-exchange.ts';
import { decodeText } from '../decode.ts';
import { unguarded } from './guard.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, type Delimiter, type Table, type TableRow } from './table.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** Enough of a file to see which sign parts its cells. */
const SAMPLE_CHARACTERS = 20_000;
const SAMPLE_ROWS = 60;
/** Characters of a row; more is no row, but takes the parser ever longer. */
const MAX_ROW = 1_000_000;

/** Whether a header of questions is among the rows. */
type HasHeader = (rows: readonly TableRow[]) => boolean;

/** Excel's first line may name the sign: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/iu;

const unusable = (message: string, hint: string, line: number): UnusableSource => ({
  type: 'unusable',
  message,
  hint,
  line,
});

interface ParsedRows {
  readonly rows: readonly TableRow[];
  /** what stopped the parser before the end */
  readonly fault: unknown;
  /** the line behind the last row */
  readonly nextLine: number;
}

/** Stops the parser at a row that says nothing but signs, since rows like it could follow without end. */
class WideRow extends Error {}

/**
 * White space around a cell counts for nothing; inside its quotes it belongs to the text. A row starts behind the last line
 * of the row before.
 */
function parseRows(text: string, delimiter: Delimiter, most: number, firstLine: number): ParsedRows {
  const rows: TableRow[] = [];
  let nextLine = firstLine;
  let fault: unknown = null;
  try {
    parse(text, {
      delimiter,
      to: most,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: '\n',
      max_record_size: MAX_ROW,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ line: nextLine, cells: cells.map(unguarded) });
        nextLine = firstLine + lines;
        if (cells.length > MAX_COLUMNS) throw new WideRow();
        return null;
      },
    });
  } catch (error) {
    fault = error;
  }
  return { rows, fault, nextLine };
}

/** How many of a sign stand outside quotes in each record of a text. */
function countsOf(sample: string, delimiter: Delimiter): readonly number[] {
  const counts = [0];
  let isQuoted = false;
  for (const character of sample) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && !isQuoted) counts.push(0);
    else if (character === delimiter && !isQuoted) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts;
}

/**
 * The sign with which a header is found. Where none is, the sign that most records have the most of: texts hold commas
 * too, but not all of them equally many.
 */
function delimiterOf(text: string, firstLine: number, hasHeader: HasHeader): Delimiter {
  const known = DELIMITERS.find((delimiter) =>
    hasHeader(parseRows(text, delimiter, SAMPLE_ROWS, firstLine).rows),
  );
  if (known !== undefined) return known;
  const sample = text.slice(0, SAMPLE_CHARACTERS).trimEnd();
  const usual = (delimiter: Delimiter): number => {
    const counts = [...countsOf(sample, delimiter)].sort((a, b) => a - b);
    return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  };
  return DELIMITERS.reduce((best, each) => (usual(each) > usual(best) ? each : best));
}

const longRow = (line: number): UnusableSource =>
  unusable(
    `The row that starts here has more than ${MAX_ROW} characters.`,
    'A quote that is opened and never closed looks like this, and so does a file without line ends.',
    line,
  );

/** What stopped the parser. Of a quote that is never closed it names the last line; what helps is where the row starts. */
function broken({ fault, nextLine }: ParsedRows, firstLine: number): UnusableSource {
  if (!(fault instanceof CsvError)) throw fault;
  if (fault.code === 'CSV_MAX_RECORD_SIZE') return longRow(nextLine);
  if (fault.code === 'CSV_QUOTE_NOT_CLOSED') {
    return unusable(
      'A quote opens in the row that starts here, and is closed nowhere.',
      'Close it, or double each quote that belongs to a text; half a file looks like this too.',
      nextLine,
    );
  }
  const { lines } = fault as CsvError & { readonly lines: number };
  return unusable(
    'Behind the quote that closes a cell stands more text.',
    'Put the whole cell in quotes and double each quote inside it.',
    firstLine - 1 + lines,
  );
}

/** The first line that is longer than any row. */
function longLine(text: string, firstLine: number): UnusableSource | null {
  let line = firstLine;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > MAX_ROW) return longRow(line);
    start = end + 1;
  }
  return null;
}

function tooMuch(rows: readonly TableRow[]): UnusableSource | null {
  if (rows.length > MAX_ROWS) {
    const line = rows.at(-1)?.line ?? 1;
    return unusable(`The file has more than ${MAX_ROWS} rows.`, 'Split it into several files.', line);
  }
  for (const { line, cells } of rows) {
    if (cells.length > MAX_COLUMNS) {
      return unusable(`This row has more than ${MAX_COLUMNS} cells.`, 'Is it a table of questions?', line);
    }
    if (cells.some((cell) => cell.length > MAX_CELL)) {
      return unusable(
        `A cell of this row has more than ${MAX_CELL} characters, the most that spreadsheets hold.`,
        'Shorten it; a quote that is opened and never closed looks like this too.',
        line,
      );
    }
  }
  return null;
}

/** A file of rows with commas, semicolons or tabs between the cells: which sign it is, is found out. */
export function readDelimited(
  bytes: Uint8Array,
  hasHeader: HasHeader,
  mostRows: number = MAX_ROWS + 1,
): Table | UnusableSource {
  const decoded = decodeText(bytes);
  if (decoded.type === 'unusable') return decoded;
  const named = SEPARATOR_LINE.exec(decoded.text);
  const text = decoded.text.slice(named?.[0].length ?? 0);
  const firstLine = named === null ? 1 : 2;
  const tooLong = longLine(text, firstLine);
  if (tooLong !== null) return tooLong;
  const delimiter = DELIMITERS.find((each) => each === named?.[1]) ?? delimiterOf(text, firstLine, hasHeader);
  const parsed = parseRows(text, delimiter, mostRows, firstLine);
  const refused = tooMuch(parsed.rows) ?? (parsed.fault === null ? null : broken(parsed, firstLine));
  return refused ?? { rows: parsed.rows, remarks: [], delimiter };
}
