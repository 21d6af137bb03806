import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { ReadFile, ReportFiles, ReportReading } from '../app/ports.ts';
import { errnoOf, reasonOf } from './file-errors.ts';

/** A report of ten thousand questions has some ten million characters. */
const MAX_BYTES = 32 * 1024 * 1024;

interface Found {
  readonly path: string;
  readonly isNamed: boolean;
}

function statsOf(file: string): Stats | string {
  try {
    return statSync(file);
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? 'there is no such file' : reasonOf(error);
  }
}

/** The files that a path stands for; itself, where it is no folder that can be listed. */
function expand(named: string, directory: string): Found[] {
  const stats = statsOf(path.resolve(directory, named));
  if (typeof stats === 'string' || !stats.isDirectory()) return [{ path: named, isNamed: true }];
  try {
    return readdirSync(path.resolve(directory, named))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ path: path.join(named, name), isNamed: false }));
  } catch {
    return [{ path: named, isNamed: true }];
  }
}

/** Reports on the disk, seen from a working directory. `parse` knows what a report is; it is loaded when one is read. */
export function makeReportFiles(
  directory: string,
  parse: () => Promise<(text: string) => ReportReading>,
): ReportFiles {
  async function readOne(file: string): Promise<ReadFile['reading']> {
    const stats = statsOf(file);
    if (typeof stats === 'string') return { type: 'unreadable', reason: stats };
    if (stats.isDirectory()) return { type: 'unreadable', reason: 'it is a folder' };
    // A pipe or a device might never end.
    if (!stats.isFile()) return { type: 'unreadable', reason: 'it is not a regular file' };
    if (stats.size > MAX_BYTES) return { type: 'unreadable', reason: 'it is too large for a report' };
    const read = await parse();
    try {
      return read(readFileSync(file, 'utf8'));
    } catch (error) {
      if (errnoOf(error) === '') throw error;
      return { type: 'unreadable', reason: reasonOf(error) };
    }
  }

  return {
    async *read(paths) {
      const seen = new Set<string>();
      for (const found of paths.flatMap((named) => expand(named, directory))) {
        const file = path.resolve(directory, found.path);
        if (seen.has(file)) continue;
        seen.add(file);
        yield { ...found, reading: await readOne(file) };
      }
    },
  };
}
