import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, createReadStream, openSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const program = path.resolve(import.meta.dirname, '../../bin/deskready.js');
const hook = path.resolve(import.meta.dirname, '../support/tell-full-pipe.cjs');
/** More than a pipe holds. */
const PACKS = ['office-excel', 'office-mail-docs', 'data-entry'];
const args = [program, 'export', ...PACKS, '--as', 'moodle-xml'];

/** Sets standard output not to block, which another program that shares it may have done, and becomes the program. */
const NOT_BLOCKING = 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV';
const needs = ['perl', 'mkfifo'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

// A pipe that does not block takes a part of what is written, and then nothing more for a while.
it.skipIf(needs.length > 0)('a slow reader gets all of it, also where the pipe does not block', async () => {
  const folder = tempFolder();
  const env = { ...process.env, DESKREADY_HOME: folder };
  const whole = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 24 });
  expect(whole.stdout.length).toBeGreaterThan(150_000);

  const pipe = path.join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  // Opening one end waits for the other.
  const both = openSync(pipe, constants.O_RDWR);
  const writing = openSync(pipe, constants.O_WRONLY);
  const command = ['-MFcntl', '-e', NOT_BLOCKING, process.execPath, '--require', hook, ...args];
  const child = spawn('perl', command, { env, stdio: ['ignore', writing, 'ignore', 'ipc'] });
  closeSync(writing);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  expect(await new Promise((resolve) => child.once('message', resolve))).toBe('EAGAIN');
  const reading = openSync(pipe, constants.O_RDONLY);
  closeSync(both);
  let read = '';
  for await (const piece of createReadStream(pipe, { fd: reading, encoding: 'utf8' })) read += piece;
  expect(await ended).toBe(whole.status);
  expect(read === whole.stdout).toBe(true);
});
