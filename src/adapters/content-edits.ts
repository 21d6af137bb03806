import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentEdits } from '../app/ports-lint.ts';
import type { HashOf } from './sha256.ts';
import { AppError } from '../domain/app-error.ts';
import { sourceText } from './content-files.ts';
import { reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** Changes files of content in place, seen from a working directory. */
export function makeContentEdits(directory: string, sha256: HashOf): ContentEdits {
  const absolute = (file: string): string => path.resolve(directory, file);
  return {
    read: (file) => readFileSync(absolute(file), 'utf8'),
    sourceOf: (text) => sourceText(text, sha256),
    write(file, before, after) {
      try {
        // A link stays one; the file behind it is written.
        const real = realpathSync(absolute(file));
        if (readFileSync(real, 'utf8') !== before) {
          throw new AppError('in-use', `${file} was changed while it was checked, so it was left as it is.`, {
            hint: 'Run the command again.',
          });
        }
        writeWhole(real, after, statSync(real).mode & 0o7777);
      } catch (error) {
        if (error instanceof AppError) throw error;
        throw new AppError('not-writable', `${file} cannot be written: ${reasonOf(error)}.`, {
          hint: 'Check its permissions.',
          cause: error,
        });
      }
    },
  };
}
