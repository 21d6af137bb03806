import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../app/ports-exchange.ts';
import { AppError } from '../domain/app-error.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** Far above any bank of questions; a larger file would only cost time and memory. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Files of other systems, seen from a working directory. */
export interface ExchangeFiles {
  /** a file's bytes. @throws AppError `not-found`, `not-readable`, `broken-content` */
  readBytes(file: string): Source;
  /** Writes a file whole or not at all. @throws AppError `not-writable`, also where one is there that must stay */
  write(file: string, content: string | Uint8Array, isReplacing: boolean): void;
}

export function makeExchangeFiles(directory: string): ExchangeFiles {
  return {
    readBytes(file) {
      const target = path.resolve(directory, file);
      try {
        const stats = statSync(target);
        // A pipe or a device might never end.
        if (!stats.isFile()) {
          const what = stats.isDirectory() ? 'a folder' : 'no regular file';
          throw new AppError('not-readable', `${file} is ${what}, so it was not read.`, {
            hint: 'Name one file of questions.',
          });
        }
        if (stats.size > MAX_BYTES) {
          throw new AppError('broken-content', `${file} is larger than ${MAX_BYTES / 1024 / 1024} MiB.`, {
            hint: 'Split it into several files.',
          });
        }
        return { name: path.basename(target), bytes: readFileSync(target) };
      } catch (error) {
        if (error instanceof AppError) throw error;
        if (errnoOf(error) === 'ENOENT') {
          throw new AppError('not-found', `There is no file ${file}.`, { hint: 'Check the path.' });
        }
        throw new AppError('not-readable', `${file} cannot be read: ${reasonOf(error)}.`, {
          hint: 'Check the path and its permissions.',
          cause: error,
        });
      }
    },
    write(file, content, isReplacing) {
      const target = path.resolve(directory, file);
      if (!isReplacing && statSync(target, { throwIfNoEntry: false }) !== undefined) {
        throw new AppError('not-writable', `${file} exists already, so it stays as it is.`, {
          hint: 'Choose another file with --out, or replace it with --overwrite.',
        });
      }
      try {
        writeWhole(target, content);
      } catch (error) {
        throw new AppError('not-writable', `${file} cannot be written: ${reasonOf(error)}.`, {
          hint: 'Choose another file with --out.',
          cause: error,
        });
      }
    },
  };
}
