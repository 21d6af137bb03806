import { guarded } from './guard.ts';
import type { Delimiter } from './table.ts';

/** Without this mark Excel takes a CSV file for the computer's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a reader could take for the end of a cell, or trim. */
const NEEDS_QUOTES = /^\s|\s$|[",;\t\n\r]/u;

function cellText(text: string): string {
  const harmless = guarded(text);
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows by RFC 4180, as Excel opens them. */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(delimiter)}\r\n`).join('');
}
