import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { ContentType, PackShelf, Sha256, UsedFiles } from '../app/ports.ts';
import { makeFolder } from './data-directory.ts';
import { reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

const HASH = /^[0-9a-f]{64}$/u;
const FOLDERS: Readonly<Record<ContentType, string>> = { pack: '.', exam: 'exams', track: 'tracks' };

function write(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch (error) {
    throw new AppError('not-writable', `The file ${file} cannot be written: ${reasonOf(error)}.`, {
      hint: 'Choose another place with --data DIR.',
      cause: error,
    });
  }
}

/** The packs, exams and tracks that a user added, below `<data>/packs`. */
export function makePackShelf(dataDirectory: string): PackShelf {
  const directory = path.join(dataDirectory, 'packs');
  return {
    directory,
    add(type, id, source) {
      const folder = path.join(directory, FOLDERS[type]);
      makeFolder(folder);
      const file = path.join(folder, `${id}.yaml`);
      write(file, source.text);
      return file;
    },
    remove(id) {
      const files = Object.values(FOLDERS).map((folder) => path.join(directory, folder, `${id}.yaml`));
      const there = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
      for (const file of there) rmSync(file);
      return there.length > 0;
    },
  };
}

/** Copies of what sessions used, `<data>/used/<sha256>.yaml`; a copy that is there is never written again. */
export function makeUsedFiles(dataDirectory: string, sha256: Sha256): UsedFiles {
  const directory = path.join(dataDirectory, 'used');
  return {
    keep(source) {
      const file = path.join(directory, `${source.sha256}.yaml`);
      makeFolder(directory);
      const there = statSync(file, { throwIfNoEntry: false });
      if (there === undefined) return write(file, source.text);
      if (there.isFile() && readFileSync(file, 'utf8') === source.text) return;
      throw new AppError('not-writable', `The kept copy ${file} was changed, so it is left alone.`, {
        hint: 'Move it away; until then reports that rest on it cannot be shown or verified.',
      });
    },
    find(hash) {
      const file = path.join(directory, `${hash}.yaml`);
      if (!HASH.test(hash) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
      const bytes = readFileSync(file);
      const text = bytes.toString('utf8');
      return sha256(text) === hash ? { path: file, source: { bytes, text, sha256: hash } } : null;
    },
  };
}
