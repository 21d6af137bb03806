import {
  closeSync,
  fdatasyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type {
  Journal,
  JournalEntry,
  JournalHeader,
  JournalReading,
  JournalStore,
} from '../app/ports-journal.ts';
import { AppError } from '../domain/app-error.ts';
import { isId } from '../domain/id.ts';
import { makeFolder } from './data-directory.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { inUse, isLocked, type Lock, takeLock } from './journal-lock.ts';
import { writeWhole } from './write-whole.ts';

/** How journals become text and back; `formats/journal` does it. */
export interface JournalText {
  header(header: JournalHeader): string;
  entry(seq: number, entry: JournalEntry): string;
  read(text: string): Promise<JournalReading>;
}

const ENDING = '.jsonl';

/** What to throw for an error met while writing a file; a bug stays what it is. */
function writeFault(file: string, error: unknown): unknown {
  if (error instanceof AppError || errnoOf(error) === '') return error;
  return new AppError('not-writable', `The file ${file} cannot be written: ${reasonOf(error)}.`, {
    hint: 'Choose another place with --data DIR.',
    cause: error,
  });
}

/** A regular file's text; '' for what cannot be read, which is then unreadable like any damaged journal. */
function readText(file: string): string {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** A journal whose lock this process holds. @param lines how many lines the file has */
function openJournal(file: string, id: string, lock: Lock, lines: number, text: JournalText): Journal {
  const descriptor = openSync(file, 'a');
  let seq = lines;
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    append(entry) {
      // One that slept through its lock must not write between the lines of whoever went on.
      if (!lock.isOurs()) throw inUse(id);
      try {
        writeFileSync(descriptor, text.entry(seq, entry));
        fdatasyncSync(descriptor);
      } catch (error) {
        throw writeFault(file, error);
      }
      seq += 1;
    },
    beat() {
      try {
        lock.touch();
      } catch (error) {
        throw writeFault(file, error);
      }
    },
    release() {
      close();
      lock.release();
    },
    finish() {
      close();
      const isOurs = lock.isOurs();
      try {
        if (isOurs) rmSync(file, { force: true });
      } catch {
        // It records the end of the sitting, so resuming it would only write the same report again.
      }
      lock.release();
    },
  };
}

/** The journals below `<data>/sessions`: `<id>.jsonl`, and `<id>.lock` while a process holds it. */
export function makeJournalStore(dataDirectory: string, text: JournalText): JournalStore {
  const directory = path.join(dataDirectory, 'sessions');
  const fileOf = (id: string): string => path.join(directory, id + ENDING);
  const lockOf = (id: string): string => path.join(directory, `${id}.lock`);

  const exists = (id: string): boolean =>
    isId(id) && statSync(fileOf(id), { throwIfNoEntry: false })?.isFile() === true;

  /** Does something to a session under its lock, which is given back when that fails. */
  function locked<Result>(id: string, work: (lock: Lock) => Result): Result {
    const lock = takeLock(lockOf(id), id);
    try {
      return work(lock);
    } catch (error) {
      lock.release();
      throw writeFault(fileOf(id), error);
    }
  }

  function ids(): string[] {
    try {
      const names = readdirSync(directory).filter((name) => name.endsWith(ENDING));
      return names.map((name) => name.slice(0, -ENDING.length)).filter(isId);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error))) return [];
      throw new AppError('not-readable', `The folder ${directory} cannot be read: ${reasonOf(error)}.`, {
        hint: 'Check its permissions.',
        cause: error,
      });
    }
  }

  return {
    start(header) {
      makeFolder(directory);
      return locked(header.id, (lock) => {
        // One that was cut off in this very second.
        if (exists(header.id)) throw inUse(header.id);
        // Whole or not at all: a journal with half a header could neither be resumed nor be told from a damaged one.
        writeWhole(fileOf(header.id), text.header(header));
        return openJournal(fileOf(header.id), header.id, lock, 1, text);
      });
    },
    async list() {
      const newestFirst = ids().sort().toReversed();
      return Promise.all(
        newestFirst.map(async (id) => ({
          id,
          path: fileOf(id),
          isLive: isLocked(lockOf(id)),
          reading: await text.read(readText(fileOf(id))),
        })),
      );
    },
    async claim(id) {
      if (!exists(id)) return null;
      const lock = takeLock(lockOf(id), id);
      // Whoever held the lock until now may have come to the end.
      if (!exists(id)) {
        lock.release();
        return null;
      }
      try {
        const reading = await text.read(readText(fileOf(id)));
        if (reading.type === 'whole' && reading.isTorn) writeWhole(fileOf(id), reading.text);
        const lines = reading.type === 'whole' ? reading.text.split('\n').length - 1 : 0;
        return { journal: openJournal(fileOf(id), id, lock, lines, text), reading };
      } catch (error) {
        lock.release();
        throw writeFault(fileOf(id), error);
      }
    },
    drop(id) {
      if (!exists(id)) return false;
      locked(id, (lock) => {
        rmSync(fileOf(id));
        lock.release();
      });
      return true;
    },
  };
}
