import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errnoOf } from './file-errors.ts';

/** A folder's entry for a renamed file is on the disk only once the folder is synced; Windows cannot and need not. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  let descriptor: number | null = null;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    // Some file systems know no sync of a folder; the file itself is whole all the same.
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EIO'].includes(errnoOf(error))) throw error;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/**
 * Writes a whole file or leaves the old one: to a temporary file beside it, synced, then renamed.
 *
 * @param mode permissions of the file; those of a new one where nothing is said
 */
export function writeWhole(file: string, text: string, mode?: number): void {
  // Chance besides the process id: in containers every program may have the same one.
  const unfinished = `${file}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  try {
    writeFileSync(unfinished, text, { flush: true });
    if (mode !== undefined) chmodSync(unfinished, mode);
    renameSync(unfinished, file);
    syncFolder(path.dirname(file));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
