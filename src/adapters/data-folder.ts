import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import type { DataFolder, FoundFile } from '../app/ports-data.ts';
import { AppError } from '../domain/app-error.ts';
import { compareTexts } from '../domain/compare-texts.ts';
import { DATA_FOLDERS, isKept, MOST_BYTES, storedFile } from '../domain/data/stored-file.ts';
import { makeFolder } from './data-directory.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { isLocked } from './journal-lock.ts';
import { writeWhole } from './write-whole.ts';

/** What lies at a path itself: a link is not followed. */
const statsOf = (file: string): Stats | undefined => {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (errnoOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
};

function mostBytes(name: string): number {
  const file = storedFile(name);
  return isKept(file) ? MOST_BYTES[file.part] : 0;
}

function typeOf(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FoundFile['type'] {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

function fault(code: 'not-readable' | 'not-writable', message: string, error: unknown): AppError {
  return new AppError(code, `${message}: ${reasonOf(error)}.`, {
    hint: 'Check its permissions, or choose another place with --data DIR.',
    cause: error,
  });
}

/** The files below a data directory. */
export function makeDataFolder(directory: string): DataFolder {
  const fileOf = (name: string): string => path.join(directory, ...name.split('/'));

  /** Why a stored file's folder is not one that is read or written: a link might lead anywhere. */
  function folderFault(name: string): string | null {
    const folders = name.split('/').slice(0, -1);
    for (const [index] of folders.entries()) {
      const folder = folders.slice(0, index + 1).join('/');
      const stats = statsOf(fileOf(folder));
      if (stats === undefined) return null;
      if (stats.isSymbolicLink()) return `the folder ${folder} is a link, which is not followed`;
      if (!stats.isDirectory()) return `${folder} is a file, not a folder`;
    }
    return null;
  }

  function listIn(folder: string): FoundFile[] {
    const entries = readdirSync(fileOf(folder), { withFileTypes: true });
    return entries.flatMap((entry): FoundFile[] => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && DATA_FOLDERS.includes(name)) return listIn(name);
      // A session that runs may take its files away meanwhile.
      const stats = statsOf(fileOf(name));
      if (stats === undefined) return [];
      const type = typeOf(stats);
      return [{ path: name, type, size: type === 'file' ? stats.size : 0 }];
    });
  }

  return {
    directory,
    list() {
      try {
        return listIn('').sort((a, b) => compareTexts(a.path, b.path));
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return [];
        throw fault('not-readable', `The data directory ${directory} cannot be read`, error);
      }
    },
    read(name) {
      try {
        const reason = folderFault(name);
        if (reason !== null) return { reason };
        const stats = statsOf(fileOf(name));
        if (stats === undefined) return null;
        if (!stats.isFile()) return { reason: 'it is not a regular file' };
        if (stats.size > mostBytes(name)) {
          return { reason: `it is larger than ${mostBytes(name) / 1024 / 1024} MiB` };
        }
        return readFileSync(fileOf(name));
      } catch (error) {
        return { reason: reasonOf(error) };
      }
    },
    prepare(names) {
      const folders = new Set(names.map((name) => path.dirname(fileOf(name))));
      for (const folder of folders) {
        makeFolder(folder);
        try {
          accessSync(folder, constants.W_OK | constants.X_OK);
        } catch (error) {
          throw fault('not-writable', `Nothing can be written to ${folder}`, error);
        }
      }
    },
    write(name, bytes) {
      makeFolder(path.dirname(fileOf(name)));
      try {
        writeWhole(fileOf(name), bytes);
      } catch (error) {
        throw fault('not-writable', `The file ${fileOf(name)} cannot be written`, error);
      }
    },
    remove(name) {
      try {
        rmSync(fileOf(name), { force: true });
      } catch (error) {
        throw fault('not-writable', `The file ${fileOf(name)} cannot be deleted`, error);
      }
    },
    removeEmptyFolders() {
      for (const folder of DATA_FOLDERS.toReversed()) {
        // `packs` comes behind the folders in it.
        if (statsOf(fileOf(folder))?.isDirectory() !== true) continue;
        try {
          rmdirSync(fileOf(folder));
        } catch {
          // Something lies in it that stays.
        }
      }
    },
    isLive: (name) => isLocked(fileOf(name)),
  };
}
