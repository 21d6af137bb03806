import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errnoOf } from './file-errors.ts';

/** Bytes that leave room for the ending in a name of 255. */
const MOST_NAME_BYTES = 220;
const TRIES = 8;

/** The entry of a new or renamed file or folder is on the disk only once its folder is synced; Windows cannot and need not. */
export function syncFolder(folder: string): void {
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
 * Takes a step again that Windows refuses while another program, such as a virus scanner, has the file open: a few times,
 * for a third of a second at most.
 */
export function retryBusy(step: () => void, platform: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      return step();
    } catch (error) {
      const isBusy = ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error));
      if (platform !== 'win32' || !isBusy || tries === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 12 * tries);
    }
  }
}

/** A name beside a file. Chance besides the process id: in containers every program may have the same one. */
function unfinishedName(file: string): string {
  const { dir, base } = path.parse(file);
  const start = Buffer.byteLength(base) > MOST_NAME_BYTES ? base.slice(0, 60) : base;
  const ending = `${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  return path.join(dir, `${start}.${ending}`);
}

/**
 * Writes a whole file or leaves the old one: to a temporary file beside it, synced, then renamed.
 *
 * @param mode permissions of the file; those of a new one where nothing is said
 */
export function writeWhole(file: string, content: string | Uint8Array, mode?: number): void {
  const unfinished = unfinishedName(file);
  try {
    writeFileSync(unfinished, content, { flush: true });
    if (mode !== undefined) chmodSync(unfinished, mode);
    retryBusy(() => renameSync(unfinished, file), process.platform);
    syncFolder(path.dirname(file));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
