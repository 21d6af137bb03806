import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { AppError } from '../domain/app-error.ts';
import { reasonOf } from './file-errors.ts';

/** Where a user's packs, reports and kept copies lie: --data, DESKREADY_HOME, or the platform's own place. */
export function dataDirectory(
  wish: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  workingDirectory: string,
): string {
  // An empty wish, as from an unset variable, is none.
  const chosen = wish === '' ? env['DESKREADY_HOME'] : (wish ?? env['DESKREADY_HOME']);
  return chosen === undefined || chosen === ''
    ? envPaths('deskready', { suffix: '' }).data
    : path.resolve(workingDirectory, chosen);
}

/** Makes a folder below the data directory. @throws AppError `not-writable` */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw new AppError('not-writable', `The folder ${folder} cannot be made: ${reasonOf(error)}.`, {
      hint: 'Choose another place with --data DIR.',
      cause: error,
    });
  }
  throw new AppError('not-writable', `${folder} is a file, but a folder is needed there.`, {
    hint: 'Choose another place with --data DIR.',
  });
}
