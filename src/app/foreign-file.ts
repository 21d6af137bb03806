import { AppError } from '../domain/app-error.ts';
import type { Source } from './ports-exchange.ts';

interface Sort {
  /** as in "bank.pdf is …" */
  readonly what: string;
  readonly hint: string;
  readonly is: (text: string) => boolean;
}

/** Bytes at either end: archives have their list of contents at the end. */
const LOOK_AT = 64 * 1024;
const COPY = 'Copy its questions into a spreadsheet with the columns of docs/exchange.md, and import that.';
const FROM_MOODLE = 'In Moodle, export the question bank as Moodle XML, and import that.';
const LATER = 'Export its questions as CSV, GIFT or Moodle XML where you have them, and import that.';

const starts =
  (...signs: readonly string[]) =>
  (text: string): boolean =>
    signs.some((sign) => text.startsWith(sign));

const archiveWith =
  (name: string) =>
  (text: string): boolean =>
    text.startsWith('PK\u0003\u0004') && text.includes(name);

/** Files that show by their first bytes that they hold no text, whatever they are called. */
const NEVER: readonly Sort[] = [
  { what: 'empty', hint: 'Name a file that has questions in it.', is: (text) => !/\S/u.test(text) },
  { what: 'a PDF document', hint: COPY, is: starts('%PDF-') },
  {
    what: 'a picture',
    hint: 'Name the file that has the questions as text.',
    is: starts('\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8'),
  },
  { what: 'a packed archive, such as a Moodle backup', hint: FROM_MOODLE, is: starts('\u001f\u008b') },
  { what: 'a Moodle backup', hint: FROM_MOODLE, is: archiveWith('moodle_backup.xml') },
  { what: 'a Word document', hint: COPY, is: archiveWith('word/document.xml') },
  { what: 'an Anki deck', hint: LATER, is: archiveWith('collection.anki') },
  { what: 'an H5P package', hint: LATER, is: archiveWith('h5p.json') },
  { what: 'a QTI package', hint: LATER, is: archiveWith('imsmanifest.xml') },
];

/** What a text is that no format takes for its own. */
const OTHERWISE: readonly Sort[] = [
  {
    what: 'a deskready pack already',
    hint: 'Practise with it, or put it into your library with: deskready packs add FILE',
    is: (text) => /^format:/mu.test(text) && /^questions:/mu.test(text),
  },
  { what: 'a QTI file', hint: LATER, is: (text) => /<(?:questestinterop|(?:\w+:)?assessment)/u.test(text) },
  { what: 'a web page', hint: COPY, is: (text) => /^\s*<(?:!doctype html|html)/iu.test(text) },
  { what: 'a JSON file', hint: COPY, is: (text) => /^\s*(?:\{\s*"|\[\s*[{"])/u.test(text) },
];

function named({ name, bytes }: Source, sorts: readonly Sort[]): AppError | null {
  const ends = [bytes.subarray(0, LOOK_AT), bytes.subarray(Math.max(LOOK_AT, bytes.length - LOOK_AT))];
  const text = ends.map((part) => [...part].map((byte) => String.fromCharCode(byte)).join('')).join('');
  const sort = sorts.find(({ is }) => is(text));
  if (sort === undefined) return null;
  return new AppError('broken-content', `${name} is ${sort.what}, so there is nothing to import.`, {
    hint: sort.hint,
  });
}

/** Why a file can hold no questions, whatever format it is said to have; null where it can. */
export const foreignFile = (source: Source): AppError | null => named(source, NEVER);

/** What a file is that no format takes for its own; null where nobody knows. */
export const unknownText = (source: Source): AppError | null => named(source, OTHERWISE);
