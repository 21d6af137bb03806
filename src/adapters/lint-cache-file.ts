import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { CacheFile } from '../app/ports-lint.ts';
import { reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** The file that lint keeps its cache in, seen from a working directory. */
export function makeCacheFile(directory: string): CacheFile {
  return {
    read(file) {
      const target = path.resolve(directory, file);
      try {
        // A pipe or a device might never end.
        return statSync(target).isFile() ? readFileSync(target, 'utf8') : 'no file';
      } catch {
        // What cannot be read is no cache; writing tells where that matters.
        return null;
      }
    },
    write(file, text) {
      try {
        writeWhole(path.resolve(directory, file), text);
      } catch (error) {
        throw new AppError('not-writable', `The cache ${file} cannot be written: ${reasonOf(error)}.`, {
          hint: 'Name another file with --cache-location, or leave --cache out.',
          cause: error,
        });
      }
    },
  };
}
