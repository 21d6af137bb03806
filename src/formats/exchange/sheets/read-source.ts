import type {
  DraftQuestion,
  ExchangeNote,
  Source,
  SourcePlace,
  SourceQuestions,
  SourceReading,
  UnusableSource,
} from '../../../app/ports-exchange.ts';
import { foldSpaces } from '../../../domain/question/options.ts';
import { isZip } from '../zip.ts';
import { kahootLayout } from './kahoot-layout.ts';
import { findLayout, type FoundLayout, type Layout, type RowReader } from './layout.ts';
import { questionsLayout } from './questions-layout.ts';
import { quizizzLayout } from './quizizz-layout.ts';
import { readDelimited } from './read-delimited.ts';
import { readXlsx } from './read-xlsx.ts';
import { responsesLayout } from './responses-layout.ts';
import { isBlank, type Table } from './table.ts';

/** Narrow ones first: their headers would also do for our own columns. */
const LAYOUTS: readonly Layout[] = [kahootLayout, quizizzLayout, questionsLayout, responsesLayout];

/** What old Excel files (.xls) and password-protected new ones start with. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
export const isOldWorkbook = (bytes: Uint8Array): boolean =>
  OLE.every((byte, index) => bytes[index] === byte);

const NEEDED =
  'A sheet of questions needs a header row with "prompt", "option a", "option b" and "correct", or the header of the Kahoot or Quizizz template.';

export function readTables(bytes: Uint8Array, mostRows?: number): readonly Table[] | UnusableSource {
  if (isOldWorkbook(bytes)) {
    return {
      type: 'unusable',
      message: 'This is a file of an old Office program (.xls, .doc), or a workbook with a password.',
      hint: 'If it is a sheet, open it in Excel and save it as an Excel workbook (.xlsx) without a password.',
    };
  }
  if (isZip(bytes)) return readXlsx(bytes, mostRows);
  const table = readDelimited(bytes, (rows) => findLayout(rows, LAYOUTS) !== null, mostRows);
  return 'type' in table ? table : [table];
}

/** The layouts of the tables, in their order; tables in nobody's layout have none. */
export const layoutsOf = (tables: readonly Table[]): readonly (FoundLayout | null)[] =>
  tables.map(({ rows }) => findLayout(rows, LAYOUTS));

const MAX_HEADERS_NAMED = 12;

type TablePlace = Pick<SourcePlace, 'isRow' | 'part'>;

const placeOf = ({ isRow, part }: Table): TablePlace => ({
  ...(isRow === undefined ? {} : { isRow }),
  ...(part === undefined ? {} : { part }),
});

function inNoLayout(tables: readonly Table[]): UnusableSource {
  const table = tables.find(({ rows }) => rows.some(({ cells }) => !cells.every(isBlank)));
  const first = table?.rows.find(({ cells }) => !cells.every(isBlank));
  if (table === undefined || first === undefined) {
    return { type: 'unusable', message: 'There is nothing in the file.', hint: NEEDED };
  }
  const found = first.cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => `"${foldSpaces(cell).slice(0, 40)}"`);
  const more = found.length > MAX_HEADERS_NAMED ? ` and ${found.length - MAX_HEADERS_NAMED} more` : '';
  return {
    type: 'unusable',
    ...placeOf(table),
    line: first.line,
    message: `No header row of questions was found; the first row has ${found.slice(0, MAX_HEADERS_NAMED).join(', ')}${more}.`,
    hint: NEEDED,
  };
}

interface Collected {
  readonly questions: DraftQuestion[];
  readonly refused: ExchangeNote[];
  readonly simplified: ExchangeNote[];
  readonly passedOver: ExchangeNote[];
}

function rowsAbove(table: Table, index: number): readonly ExchangeNote[] {
  const first = table.rows[0];
  if (index === 0 || first === undefined) return [];
  const what = index === 1 ? 'A row stands' : `${index} rows stand`;
  return [{ ...placeOf(table), line: first.line, message: `${what} above the header row, such as a title.` }];
}

function collect(table: Table, reader: RowReader, headerIndex: number, into: Collected): void {
  const place = placeOf(table);
  into.passedOver.push(...rowsAbove(table, headerIndex));
  into.simplified.push(...reader.notes.map((note) => ({ ...place, ...note })), ...table.remarks);
  const below = table.rows.slice(headerIndex + 1).filter((row) => !reader.isEmpty(row));
  for (const [index, row] of below.entries()) {
    const at: SourcePlace = { ...place, line: row.line };
    const reading = reader.read(row, index);
    if (reading.type === 'question') {
      into.questions.push({ ...at, ...reading.question });
      into.simplified.push(...reading.simplified.map((message) => ({ ...at, message })));
    } else if (reading.type === 'refused') {
      const { type: _, ...note } = reading;
      into.refused.push({ ...at, ...note });
    } else into.passedOver.push({ ...at, message: reading.message });
  }
}

function readAll(tables: readonly Table[]): SourceReading {
  const layouts = layoutsOf(tables);
  const into: Collected = { questions: [], refused: [], simplified: [], passedOver: [] };
  let unusable: UnusableSource | null = null;
  for (const [index, table] of tables.entries()) {
    const found = layouts[index] ?? null;
    if (found === null) {
      const message = 'The sheet has no header row of questions.';
      if (table.rows.length > 0) into.passedOver.push({ ...placeOf(table), message });
    } else if ('type' in found.reader) {
      const told = { ...placeOf(table), ...found.reader };
      unusable ??= told;
      into.passedOver.push(told);
    } else collect(table, found.reader, found.index, into);
  }
  if (layouts.some((found) => found !== null && !('type' in found.reader))) {
    return { type: 'questions', about: {}, ...into } satisfies SourceQuestions;
  }
  return unusable ?? inNoLayout(tables);
}

/** Reads a sheet in whatever known layout it is: a text of rows, or a workbook. */
export function readSource({ bytes }: Source): SourceReading {
  const tables = readTables(bytes);
  return 'type' in tables ? tables : readAll(tables);
}
