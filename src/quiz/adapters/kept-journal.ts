import type { JournalEntry, JournalHeader, JournalReading } from '../../app/ports-journal.ts';
import type { SessionEvent } from '../../domain/session/machine.ts';
import { JOURNAL_FORMAT } from '../../formats/journal/write-journal.ts';

type Wire = Partial<JournalHeader> & { readonly format?: unknown };

function parseLines(lines: readonly string[]): unknown[] | null {
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}

/**
 * Reads a journal that this page wrote. The browser keeps a line whole or not at all, so that the schema by which the
 * program reads files, a fifth of the page's size, has nothing to find here.
 */
export function readKeptJournal(lines: readonly string[]): JournalReading {
  const [header, ...entries] = (parseLines(lines) ?? []) as [Wire?, ...JournalEntry[]];
  const isOurs = header?.format === JOURNAL_FORMAT && header.plan !== undefined && header.items !== undefined;
  if (!isOurs) return { type: 'unreadable' };
  const { format: _, ...known } = header;
  const resumes = entries.flatMap((entry) => (entry.type === 'resume' ? [entry.away] : []));
  return {
    type: 'whole',
    header: known as JournalHeader,
    events: entries.filter((entry): entry is SessionEvent & JournalEntry => entry.type !== 'resume'),
    away: resumes.reduce((sum, away) => sum + away, 0),
    lastAt: entries.at(-1)?.at ?? header.startedAt ?? '',
    isTorn: false,
    text: lines.join(''),
  };
}
