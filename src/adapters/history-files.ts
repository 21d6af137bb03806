import { lstatSync, mkdirSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { History, SittingRow } from '../domain/history/history.ts';
import type { CacheFault } from '../domain/left-cache-words.ts';
import { type FileList, type HistoryFiles, type KeptHistory, MARKS } from '../app/ports-history.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { makeReadFile, type ReadPast, REPORT_SUFFIX } from './past-files.ts';
import { pastWorkerCount, readMany } from './read-many.ts';
import { writeWhole } from './write-whole.ts';

/** How reports and the cache are read from their files' content, and the cache written; `formats/history` does it. */
export interface HistoryText {
  readonly readPast: ReadPast;
  /** a word where the content is not as this program wrote it; null where another build did */
  readKept(content: Buffer): KeptHistory | CacheFault | null;
  writeKept(kept: KeptHistory): Buffer;
}

/** A report of ten thousand questions has some ten million characters. */
const MAX_BYTES = 32 * 1024 * 1024;
/** A hundred times what ten thousand reports come to. */
const MAX_CACHE_BYTES = 256 * 1024 * 1024;

function namesIn(directory: string): string[] {
  try {
    const names = readdirSync(directory).filter((name) => name.endsWith(REPORT_SUFFIX));
    // The system nearly always lists them so; sorting ten thousand takes much longer than to see that.
    return names.every((name, place) => place === 0 || (names[place - 1] ?? '') < name)
      ? names
      : names.sort();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw new AppError('not-readable', `The folder ${directory} cannot be read: ${reasonOf(error)}.`, {
      hint: 'Choose another place with --data DIR.',
      cause: error,
    });
  }
}

/** Made once: it is asked ten thousand times. */
const MAY_BE_GONE = { throwIfNoEntry: false } as const;

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, MAY_BE_GONE);
  } catch {
    return undefined;
  }
}

/**
 * The reports below `<data>/reports`, and the cache of what they came to, `<data>/cache/history.json`.
 *
 * @param worker the built program that reads reports in another thread; without it all are read in this one
 */
export function makeHistoryFiles(
  dataDirectory: string,
  { readPast, readKept, writeKept }: HistoryText,
  worker?: string,
): HistoryFiles {
  const directory = path.join(dataDirectory, 'reports');
  const file = path.join(dataDirectory, 'cache', 'history.json');
  const read = makeReadFile(directory, readPast);
  const crew = worker === undefined ? undefined : { worker, directory, count: pastWorkerCount() };
  /** names in the folder when it was listed last */
  let found = 0;
  /** what is wrong with the cache, which may be that it cannot be read; undefined before anybody looked */
  let fault: CacheFault | 'unreadable' | null | undefined;

  function look(): KeptHistory | null {
    fault = 'unreadable';
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // A pipe or a device might never end, and a link was made by somebody else.
    const isOther = stats !== undefined && (!stats.isFile() || stats.size > MAX_CACHE_BYTES);
    const known = isOther ? 'foreign' : stats === undefined ? null : readKept(readFileSync(file));
    fault = typeof known === 'string' ? known : null;
    return typeof known === 'string' || known === null ? null : { ...known, history: guarded(known.history) };
  }

  /** Rows are looked at only once somebody asks for them: too late to do without what was made by hand with a sum that fits. */
  function guarded(history: History): History {
    const earlier = (): readonly SittingRow[] => {
      try {
        return history.earlier();
      } catch (error) {
        fault = 'damaged';
        throw new AppError(
          'not-readable',
          `The sessions in ${file} cannot be read; it was changed by hand.`,
          {
            hint: 'Delete the file, which only costs time, and try again.',
            cause: error,
          },
        );
      }
    };
    return { ...history, earlier };
  }

  return {
    list(): FileList {
      const all = namesIn(directory);
      found = all.length;
      const names: string[] = [];
      const marks = new Float64Array(all.length * MARKS);
      // Not `path.join`, which takes half as long again as asking for the file.
      const prefix = directory + path.sep;
      for (const name of all) {
        const stats = statsOf(prefix + name);
        // A pipe or a device might never end.
        if (stats === undefined || !stats.isFile() || stats.size > MAX_BYTES) continue;
        const place = names.length * MARKS;
        marks[place] = stats.size;
        marks[place + 1] = stats.mtimeMs;
        marks[place + 2] = stats.ctimeMs;
        names.push(name);
      }
      return { names, marks: marks.subarray(0, names.length * MARKS) };
    },
    read,
    readAll: (names) => readMany(names, read, crew),
    kept() {
      try {
        return look();
      } catch {
        // What cannot be read is no cache: the reports are.
        return null;
      }
    },
    keep(kept) {
      try {
        if (fault === undefined) look();
        if (fault !== null) return;
        mkdirSync(path.dirname(file), { recursive: true });
        writeWhole(file, writeKept(kept));
      } catch {
        // A cache that cannot be kept, as in a read-only directory, only costs time.
      }
    },
    leftFiles: (reports) => found - reports,
    leftCache() {
      try {
        if (fault === undefined) look();
      } catch {
        // What cannot be read here may be sound.
      }
      return fault === undefined || fault === null || fault === 'unreadable' ? null : { file, fault };
    },
  };
}
