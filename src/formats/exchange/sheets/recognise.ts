import type { Source } from '../../../app/ports-exchange.ts';
import { isZip } from '../zip.ts';
import type { Layout } from './layout.ts';
import { isOldWorkbook, layoutsOf, readTables } from './read-source.ts';
import type { Delimiter } from './table.ts';

/** Rows that are read to see what a sheet is. */
const SAMPLE_ROWS = 60;

export interface SheetSigns {
  readonly isWorkbook: boolean;
  /** of the first sheet in a known one */
  readonly layout: Layout['id'] | null;
  readonly delimiter?: Delimiter;
}

/** Several formats ask the same of the same source. */
const known = new WeakMap<Uint8Array, { readonly signs: SheetSigns | null }>();

function readSigns(bytes: Uint8Array): SheetSigns | null {
  const isWorkbook = isZip(bytes) || isOldWorkbook(bytes);
  const tables = readTables(bytes, SAMPLE_ROWS);
  if ('type' in tables) return null;
  const layout = layoutsOf(tables).find((found) => found !== null)?.layout.id ?? null;
  const delimiter = tables[0]?.delimiter;
  return { isWorkbook, layout, ...(delimiter === undefined ? {} : { delimiter }) };
}

/** What the beginning of a source shows; null where it is no sheet, or cannot be read. */
export function signsOf({ bytes }: Source): SheetSigns | null {
  const found = known.get(bytes) ?? { signs: readSigns(bytes) };
  known.set(bytes, found);
  return found.signs;
}

/** A name says something, content more: a source that nobody else recognises is worth a word what is wrong with it. */
export const byName = ({ name }: Source, pattern: RegExp): number => (pattern.test(name) ? 0.4 : 0);
