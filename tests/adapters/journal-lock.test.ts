import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/adapters/journal-lock.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Reads a lock so many times while it comes and goes; ends with 1 if it was ever there without its content. */
const WATCHER = `
const { readFileSync } = require('node:fs');
let seen = 0;
while (seen < 3000) {
  try {
    if (!readFileSync(process.argv[1], 'utf8').endsWith('}\\n')) process.exit(1);
    seen += 1;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}`;

test('a lock is never there without its content', { skip: process.platform === 'win32' }, async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'x.lock');
  const watcher = spawn(process.execPath, ['-e', WATCHER, file]);
  let code: number | null = null;
  const closed = new Promise<void>((resolve) => {
    watcher.on('close', (ended) => {
      code = ended;
      resolve();
    });
  });
  while (watcher.exitCode === null) {
    for (let turn = 0; turn < 50; turn += 1) takeLock(file, 'x').release();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  await closed;
  expect(code).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
