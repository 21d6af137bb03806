import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { FileList, HistoryFiles, KeptHistory, PastFile } from '../app/ports-history.ts';
import { errnoOf, reasonOf } from './file-errors.ts';

/** How reports and the cache are read from their texts, and the cache written; `formats/history` does it. */
export interface HistoryText {
  readPast(text: string, id: string): PastFile;
  readKept(text: string): KeptHistory | null;
  /** whether a cache of this program may replace the text */
  isKept(text: string): boolean;
  writeKept(kept: KeptHistory): string;
}

/** A report of ten thousand questions has some ten million characters. */
const MAX_BYTES = 32 * 1024 * 1024;
const SUFFIX = '.json';

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith(SUFFIX))
      .sort();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw new AppError('not-readable', `The folder ${directory} cannot be read: ${reasonOf(error)}.`, {
      hint: 'Choose another place with --data DIR.',
      cause: error,
    });
  }
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Not synced, as a report is: after a power cut the file may be cut off, which is seen when it is read. */
function replace(file: string, content: string): void {
  const unfinished = `${file}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The reports below `<data>/reports`, and the cache of what they came to, `<data>/cache/history.json`. */
export function makeHistoryFiles(dataDirectory: string, text: HistoryText): HistoryFiles {
  const directory = path.join(dataDirectory, 'reports');
  const cache = path.join(dataDirectory, 'cache', 'history.json');

  /** Whether something else stands in the cache's place. What is empty was cut off by a power cut. */
  function isForeign(): boolean {
    const stats = statsOf(cache);
    if (stats === undefined || stats.size === 0) return false;
    return !stats.isFile() || !text.isKept(readFileSync(cache, 'utf8'));
  }

  return {
    list(): FileList {
      const names: string[] = [];
      const marks: number[] = [];
      for (const name of namesIn(directory)) {
        // Not `path.join`, which takes half as long again as asking for the file.
        const stats = statsOf(`${directory}${path.sep}${name}`);
        // A pipe or a device might never end.
        if (stats === undefined || !stats.isFile() || stats.size > MAX_BYTES) continue;
        names.push(name);
        marks.push(stats.size, stats.mtimeMs, stats.ctimeMs);
      }
      return { names, marks };
    },
    read(name) {
      let content: string;
      try {
        content = readFileSync(path.join(directory, name), 'utf8');
      } catch {
        return { type: 'unreadable' };
      }
      return text.readPast(content, name.slice(0, -SUFFIX.length));
    },
    kept() {
      try {
        return statsOf(cache)?.isFile() === true ? text.readKept(readFileSync(cache, 'utf8')) : null;
      } catch {
        // Not there, or made by hand with a hash that fits: either way the reports are read.
        return null;
      }
    },
    keep(kept) {
      try {
        if (isForeign()) return;
        mkdirSync(path.dirname(cache), { recursive: true });
        replace(cache, text.writeKept(kept));
      } catch {
        // A cache that cannot be kept, as in a read-only directory, only costs time.
      }
    },
    leftAlone(reports) {
      try {
        return { files: namesIn(directory).length - reports, cache: isForeign() ? cache : null };
      } catch {
        // What cannot be looked at was told of when it was needed.
        return { files: 0, cache: null };
      }
    },
  };
}
