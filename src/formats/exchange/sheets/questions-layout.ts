import type { Draft, Extras, ExchangeNote } from '../../../app/ports-exchange.ts';
import { isId } from '../../../domain/id.ts';
import { foldSpaces } from '../../../domain/question/options.ts';
import { type Columns, columnsOf, isQuestionHeader } from './columns.ts';
import type { Layout, RowReading } from './layout.ts';
import { readBody } from './read-body.ts';
import { readCommon } from './read-common.ts';
import { cellsOf, type RowCells } from './row.ts';
import { isBlank, type TableRow } from './table.ts';

/** Under this key a question keeps the columns of its sheet that a pack has no key for. */
export const SHEET_KEY = 'x-sheet';

function unknownCells({ cells }: TableRow, { unknown }: Columns): Extras {
  const filled = unknown
    .map(({ index, header }) => [header, cells[index] ?? ''] as const)
    .filter(([, text]) => !isBlank(text));
  return filled.length === 0 ? {} : { [SHEET_KEY]: Object.fromEntries(filled) };
}

function labelsOf(row: RowCells): {
  readonly name?: string;
  readonly topic?: string;
  readonly topicId?: string;
} {
  const [id, topic, topicId] = [row.word('id'), foldSpaces(row.text('topic')), row.word('topicId')];
  return {
    ...(id === '' ? {} : { name: id }),
    ...(topic === '' ? {} : { topic }),
    ...(isId(topicId) ? { topicId } : {}),
  };
}

function readRow(row: TableRow, columns: Columns): RowReading {
  const cells = cellsOf(row, columns);
  const labels = labelsOf(cells);
  const body = readBody(cells);
  if (typeof body === 'string') {
    return { type: 'refused', message: body, ...(labels.name === undefined ? {} : { name: labels.name }) };
  }
  const { common, leftOut } = readCommon(cells);
  const extras = unknownCells(row, columns);
  return {
    type: 'question',
    question: {
      draft: { ...body, ...common } as Draft,
      ...labels,
      ...(Object.keys(extras).length === 0 ? {} : { extras }),
    },
    simplified: leftOut,
  };
}

function headerNotes({ line }: TableRow, { unknown }: Columns): readonly ExchangeNote[] {
  if (unknown.length === 0) return [];
  const names = unknown.map(({ header }) => `"${header}"`).join(', ');
  const message =
    unknown.length === 1
      ? `The column ${names} is not known, or stands twice: its texts are kept under "${SHEET_KEY}", and nothing uses them.`
      : `The columns ${names} are not known, or stand twice: their texts are kept under "${SHEET_KEY}", and nothing uses them.`;
  return [{ line, message }];
}

/** Our own columns, found by their headers in any order, under these or other usual names. */
export const questionsLayout: Layout = {
  id: 'questions',
  readerOf(header) {
    const columns = columnsOf(header.cells);
    if (!isQuestionHeader(columns)) return null;
    const known = [
      ...columns.once.values(),
      ...[...columns.lists.values()].flatMap((list) => [...list.values()]),
    ];
    const isNamed = new Set([...known, ...columns.unknown.map(({ index }) => index)]);
    return {
      notes: headerNotes(header, columns),
      isEmpty: ({ cells }) => cells.every((cell, index) => !isNamed.has(index) || isBlank(cell)),
      read(row) {
        if (known.every((index) => isBlank(row.cells[index] ?? ''))) {
          return { type: 'passed-over', message: 'The row fills in none of the known columns.' };
        }
        return readRow(row, columns);
      },
    };
  },
};
