import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { CacheFile, LinesText } from '../app/ports-lint.ts';
import { reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

const LINE_END = 10;
const PIECE = 64 * 1024;

/** Where the first lines end; null where there are fewer. */
function endOf(bytes: Buffer, lines: number): number | null {
  let end = 0;
  for (let line = 0; line < lines; line += 1) {
    const lineEnd = bytes.indexOf(LINE_END, end);
    if (lineEnd === -1) return null;
    end = lineEnd + 1;
  }
  return end;
}

/** The first lines of a file, or all of it where there are fewer. */
function firstLines(file: string, lines: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    let bytes = Buffer.alloc(0);
    while (true) {
      const piece = Buffer.alloc(Math.max(PIECE, bytes.length));
      const length = readSync(descriptor, piece);
      bytes = Buffer.concat([bytes, piece.subarray(0, length)]);
      const end = endOf(bytes, lines);
      if (end !== null || length === 0) return bytes.subarray(0, end ?? bytes.length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The first lines alone are read at first: all of a large cache takes longer than all else where nothing changed. */
function linesText(file: string, lines: number): LinesText {
  const head = firstLines(file, lines);
  return {
    head: head.toString('utf8'),
    rest() {
      try {
        const whole = readFileSync(file);
        // Another run may have written it meanwhile, with other settings.
        return whole.subarray(0, head.length).equals(head) ? whole.toString('utf8', head.length) : '';
      } catch {
        return '';
      }
    },
  };
}

/** The file that lint keeps its cache in, seen from a working directory. */
export function makeCacheFile(directory: string): CacheFile {
  return {
    read(file, lines) {
      const target = path.resolve(directory, file);
      try {
        // A pipe or a device might never end.
        if (!statSync(target).isFile()) return { head: 'no file', rest: () => '' };
        return linesText(target, lines);
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
