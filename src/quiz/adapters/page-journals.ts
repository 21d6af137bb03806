import type { Journal, JournalStore } from '../../app/ports-journal.ts';
import { AppError } from '../../domain/app-error.ts';
import { writeEntry, writeHeader } from '../../formats/journal/write-journal.ts';
import { readKeptJournal } from './kept-journal.ts';
import type { Shelf } from './shelf.ts';

const FOLDER = 'sessions/';

/**
 * Journals on the shelf, a line a name, since a shelf cannot append. The tab that took a session over last goes on with
 * it; another one that still shows it is refused its next line.
 *
 * @param tab tells this tab from others
 */
export function pageJournals(shelf: Shelf, tab: string): JournalStore {
  const lineName = (id: string, seq: number): string => `${FOLDER}${id}/${seq}`;
  const lockName = (id: string): string => `${FOLDER}${id}/lock`;

  const namesOf = (id: string): string[] =>
    shelf.names().filter((name) => name.startsWith(`${FOLDER}${id}/`));

  const ids = (): string[] => {
    const names = shelf.names().filter((name) => name.startsWith(FOLDER));
    return [...new Set(names.map((name) => name.slice(FOLDER.length).split('/')[0] ?? ''))];
  };

  function linesOf(id: string): string[] {
    const lines: string[] = [];
    for (let line = shelf.get(lineName(id, 0)); line !== null; line = shelf.get(lineName(id, lines.length))) {
      lines.push(line);
    }
    return lines;
  }

  function remove(id: string): void {
    for (const name of namesOf(id)) shelf.remove(name);
  }

  function open(id: string, lines: number): Journal {
    let seq = lines;
    let isTick = false;
    shelf.set(lockName(id), tab);
    const isOurs = (): boolean => shelf.get(lockName(id)) === tab;
    return {
      append(entry) {
        if (!isOurs()) throw new AppError('in-use', 'This session goes on in another tab of your browser.');
        // Of ticks in a row the last one says all, and a page that is left open must not fill the shelf.
        const isTickAgain = isTick && entry.type === 'tick';
        const at = isTickAgain ? seq - 1 : seq;
        shelf.set(lineName(id, at), writeEntry(at, entry));
        seq = at + 1;
        isTick = entry.type === 'tick';
      },
      // The lock is a name, not a time: nothing goes stale.
      beat: () => undefined,
      release: () => undefined,
      finish() {
        if (isOurs()) remove(id);
      },
    };
  }

  return {
    start(header) {
      if (shelf.get(lineName(header.id, 0)) !== null)
        throw new AppError('in-use', 'There is such a session.');
      shelf.set(lineName(header.id, 0), writeHeader(header));
      return open(header.id, 1);
    },
    async list() {
      const newestFirst = ids().sort().reverse();
      return newestFirst.map((id) => ({
        id,
        path: '',
        isLive: false,
        reading: readKeptJournal(linesOf(id)),
      }));
    },
    async claim(id) {
      const lines = linesOf(id);
      if (lines.length === 0) return null;
      return { journal: open(id, lines.length), reading: readKeptJournal(lines) };
    },
    drop(id) {
      const isThere = linesOf(id).length > 0;
      remove(id);
      return isThere;
    },
  };
}
