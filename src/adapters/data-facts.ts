import { accessSync, constants, statSync } from 'node:fs';
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

/** Looks at a data directory; makes and changes nothing. */
export function dataFacts(directory: string): DataFacts {
  return {
    exists: statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true,
    whyNotWritable: whyNotWritable(directory),
  };
}
