import {
  type KeyCheck,
  LEVELS,
  type QuestionCommon,
  type Source,
} from '../../../domain/question/question.ts';
import { isId } from '../../../domain/id.ts';
import { type ColumnKey, columnTitle } from './columns.ts';
import { jsonCell, readList } from './list-cell.ts';
import { flagOf } from './read-body.ts';
import type { RowCells } from './row.ts';

type Common = Partial<Omit<QuestionCommon, 'prompt' | 'topic' | 'scenario'>>;

/** Tags are short, so that commas may part them too. */
export const TAG_SIGNS: RegExp = /[|,;]/u;

const METHODS = ['formula', 'arithmetic', 'source', 'rubric'] as const;

const isTextOrNothing = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { title, publisher, url } = value as Partial<Record<keyof Source, unknown>>;
  return typeof title === 'string' && isTextOrNothing(publisher) && isTextOrNothing(url);
}

function sourcesOf(row: RowCells): readonly Source[] | undefined {
  const title = row.text('source') || row.text('url') || row.text('publisher');
  if (title === '') return undefined;
  const json = jsonCell(title);
  if (Array.isArray(json) && json.every((each: unknown) => isSource(each))) {
    return json as unknown as readonly Source[];
  }
  const [publisher, url] = [row.text('publisher'), row.word('url')];
  return [{ title, ...(publisher === '' ? {} : { publisher }), ...(url === '' ? {} : { url }) }];
}

function checkOf(cell: string): KeyCheck | undefined {
  const json = jsonCell(cell) as unknown;
  if (typeof json !== 'object' || json === null) return undefined;
  const { cells, formula } = json as { cells?: unknown; formula?: unknown };
  if (typeof formula !== 'string' || typeof cells !== 'object' || cells === null) return undefined;
  const isCell = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
  return Object.values(cells).every(isCell) ? { cells: cells as KeyCheck['cells'], formula } : undefined;
}

function verifiedOf(cell: string): Common['verified'] {
  const [on = '', method = ''] = cell.split(/[\s,;]+/u);
  const by = METHODS.find((each) => each === method.toLowerCase());
  return by === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(on) ? undefined : { on, by };
}

function numberOf(cell: string): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)(?:\s*(?:s|secs?|seconds))?$/iu.exec(cell)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

interface Reader<Value> {
  readonly column: ColumnKey;
  /** what the column may hold, for the note about one that holds something else */
  readonly wanted?: string;
  readonly read: (row: RowCells) => Value | undefined;
}

const said = (text: string): string | undefined => (text === '' ? undefined : text);

const READERS: { readonly [Key in Exclude<keyof Common, 'retired'>]-?: Reader<Common[Key]> } = {
  id: { column: 'id', read: (row) => (isId(row.word('id')) ? row.word('id') : undefined) },
  level: {
    column: 'level',
    wanted: 'easy, medium or hard',
    read: (row) => LEVELS.find((level) => level === row.word('level').toLowerCase()),
  },
  explanation: { column: 'explanation', read: (row) => said(row.text('explanation')) },
  hint: { column: 'hint', read: (row) => said(row.text('hint')) },
  sources: { column: 'source', read: sourcesOf },
  verified: {
    column: 'verified',
    wanted: 'a date and a method, such as "2026-11-22 source"',
    read: (row) => verifiedOf(row.word('verified')),
  },
  check: {
    column: 'check',
    wanted: 'JSON with "cells" and "formula"',
    read: (row) => checkOf(row.text('check')),
  },
  seconds: {
    column: 'seconds',
    wanted: 'a number of seconds above 0',
    read: (row) => numberOf(row.word('seconds')) || undefined,
  },
  shuffle: { column: 'shuffle', wanted: 'yes or no', read: (row) => flagOf(row.text('shuffle')) },
  tags: {
    column: 'tags',
    read: (row) => (row.text('tags') === '' ? undefined : readList(row.text('tags'), TAG_SIGNS)),
  },
  appVersion: { column: 'appVersion', read: (row) => said(row.text('appVersion')) },
  borderline: {
    column: 'borderline',
    wanted: 'a share from 0 to 1',
    read: (row) => numberOf(row.word('borderline')),
  },
  use: {
    column: 'use',
    wanted: 'any or exam',
    read: (row) => (['any', 'exam'] as const).find((use) => use === row.word('use').toLowerCase()),
  },
};

export interface CommonRead {
  readonly common: Common;
  /** one sentence for each cell that could not be read */
  readonly leftOut: readonly string[];
}

/** What a row says of a question besides its kind's own. A cell that says nothing leaves its key out. */
export function readCommon(row: RowCells): CommonRead {
  const read = Object.entries(READERS).map(([key, { column, wanted, read }]) => {
    const [value, cell] = [read(row), row.word(column)];
    const isLost = value === undefined && cell !== '' && wanted !== undefined;
    const note = `"${cell}" in the column "${columnTitle(column)}" is not ${wanted}: it was left out.`;
    return { key, value, notes: isLost ? [note] : [] };
  });
  const common = Object.fromEntries(
    read.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value]),
  );
  return { common, leftOut: read.flatMap(({ notes }) => notes) };
}
