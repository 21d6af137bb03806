import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Archive, Archives } from '../app/ports-data.ts';
import { AppError } from '../domain/app-error.ts';
import { MARK_PATH } from '../domain/data/archive-mark.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** How archives become bytes and back; `formats/archive` does it. A fault is what is wrong with the file, as a sentence's end. */
export interface ArchiveFormat {
  readonly maxBytes: number;
  read(bytes: Uint8Array): Archive | string;
  write(files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>): readonly Uint8Array[];
}

/** Where the name of a zip's first file starts. */
const FIRST_NAME_AT = 30;
const START_OF_FILE = 'PK\u0003\u0004';

/** Whether a file starts as every export does. */
function looksLikeExport(file: string): boolean {
  const head = Buffer.alloc(FIRST_NAME_AT + MARK_PATH.length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  const text = head.toString('latin1');
  return text.startsWith(START_OF_FILE) && text.slice(FIRST_NAME_AT) === MARK_PATH;
}

const unusable = (file: string, what: string): AppError =>
  new AppError('broken-content', `${file} ${what}, so nothing was imported.`, {
    hint: 'Name a file that was written by: deskready data export FILE.zip',
  });

/** Archives on the disk, seen from a working directory. */
export function makeArchives(directory: string, format: ArchiveFormat): Archives {
  function readBytes(name: string): Uint8Array {
    const file = path.resolve(directory, name);
    try {
      const stats = statSync(file);
      if (stats.isFile() && stats.size > format.maxBytes) {
        throw unusable(name, `is larger than ${format.maxBytes / 1024 / 1024} MiB`);
      }
      // A pipe or a device might never end.
      if (!stats.isFile()) throw unusable(name, stats.isDirectory() ? 'is a folder' : 'is no regular file');
      return readFileSync(file);
    } catch (error) {
      if (error instanceof AppError) throw error;
      if (errnoOf(error) === 'ENOENT') {
        throw new AppError('not-found', `There is no file ${name}.`, { hint: 'Check the path.' });
      }
      const message = `${name} cannot be read: ${reasonOf(error)}.`;
      throw new AppError('not-readable', message, { hint: 'Check its permissions.', cause: error });
    }
  }

  const notWritable = (name: string, error: unknown): AppError =>
    new AppError('not-writable', `The file ${name} cannot be written: ${reasonOf(error)}.`, {
      hint: 'Choose another file.',
      cause: error,
    });

  function checkTarget(name: string): void {
    const file = path.resolve(directory, name);
    let isExport: boolean;
    try {
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats === undefined) return;
      isExport = stats.isFile() && looksLikeExport(file);
    } catch (error) {
      throw notWritable(name, error);
    }
    if (isExport) return;
    throw new AppError(
      'not-writable',
      `${name} exists and is no export of deskready, so it stays as it is.`,
      { hint: 'Choose another file.' },
    );
  }

  return {
    open(name) {
      const archive = format.read(readBytes(name));
      if (typeof archive === 'string') throw unusable(name, archive);
      return archive;
    },
    checkTarget,
    write(name, files) {
      checkTarget(name);
      const bytes = Buffer.concat(format.write(files));
      // What could not be imported again would be no export.
      if (bytes.length > format.maxBytes || typeof format.read(bytes) === 'string') {
        throw new AppError('unfillable', 'Your data is too much for one file, so nothing was exported.', {
          hint: 'Copy the data directory itself; deskready data says where it lies.',
        });
      }
      try {
        writeWhole(path.resolve(directory, name), bytes);
      } catch (error) {
        throw notWritable(name, error);
      }
      return bytes.length;
    },
  };
}
