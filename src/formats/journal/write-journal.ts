import type { JournalEntry, JournalHeader } from '../../app/ports-journal.ts';

export const JOURNAL_FORMAT = 1;

/** The journal's first line. */
export function writeHeader(header: JournalHeader): string {
  return `${JSON.stringify({ format: JOURNAL_FORMAT, ...header })}\n`;
}

/** One line of the journal. @param seq the line's number; the header is 0 */
export function writeEntry(seq: number, { elapsedMs, at, type, ...rest }: JournalEntry): string {
  return `${JSON.stringify({ seq, elapsedMs, at, type, ...rest })}\n`;
}
