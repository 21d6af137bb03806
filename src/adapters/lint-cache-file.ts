import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { CacheFile, LinesText } from '../app/ports-lint.ts';
import { reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

const LINE_END = 10;

/** Text is made of the first lines alone: decoding megabytes takes longer than reading them. */
function linesText(bytes: Buffer, lines: number): LinesText {
  let end = 0;
  for (let line = 0; line < lines && end < bytes.length; line += 1) {
    const lineEnd = bytes.indexOf(LINE_END, end);
    end = lineEnd === -1 ? bytes.length : lineEnd + 1;
  }
  return { head: bytes.toString('utf8', 0, end), rest: () => bytes.toString('utf8', end) };
}

/** The file that lint keeps its cache in, seen from a working directory. */
export function makeCacheFile(directory: string): CacheFile {
  return {
    read(file, lines) {
      const target = path.resolve(directory, file);
      try {
        // A pipe or a device might never end.
        if (!statSync(target).isFile()) return { head: 'no file', rest: () => '' };
        return linesText(readFileSync(target), lines);
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
