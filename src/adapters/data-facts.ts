import { accessSync, constants, type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DataFacts } from '../app/ports.ts';
import { reasonOf } from './file-errors.ts';

/** Why nothing can be written to a folder, or, where it is not there yet, to the one that it would be made in. */
function whyNotWritable(folder: string): string | null {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) {
      const outer = path.dirname(folder);
      return outer === folder ? 'there is no such place' : whyNotWritable(outer);
    }
    if (!stats.isDirectory()) return `${folder} is a file, not a folder`;
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** What a folder holds, as far as it can be read; links are not followed. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function sizeOf(folder: string): number {
  let size = 0;
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) size += sizeOf(file);
    // A session that runs may take its files away meanwhile.
    else if (entry.isFile()) size += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return size;
}

/** Looks at a data directory; makes and changes nothing. */
export function dataFacts(directory: string): DataFacts {
  const reports = entriesOf(path.join(directory, 'reports'));
  return {
    exists: statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true,
    whyNotWritable: whyNotWritable(directory),
    size: sizeOf(directory),
    reports: reports.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).length,
  };
}
