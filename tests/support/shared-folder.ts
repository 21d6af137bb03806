import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A new folder for all tests of a group, gone when they are over. */
export function sharedFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'deskready-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
