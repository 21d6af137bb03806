import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, createReadStream, openSync, readdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const program = path.resolve(import.meta.dirname, '../../bin/deskready.js');
const hook = path.resolve(import.meta.dirname, '../support/tell-full-pipe.cjs');
/** Sets standard output not to block, which another program that shares it may have done, and becomes the program. */
const NOT_BLOCKING = 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV';
const lacks = (...tools: readonly string[]): boolean =>
  tools.some((tool) => spawnSync(tool, ['--version']).error !== undefined);

/** A pipe that nobody reads yet. `both` keeps it open. */
function makePipe(folder: string): { pipe: string; both: number } {
  const pipe = path.join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  return { pipe, both: openSync(pipe, constants.O_RDWR) };
}

/** Writes until a pipe takes nothing more, and returns what it took. */
function fill(pipe: string): string {
  const writing = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
  let filled = '';
  try {
    while (true) {
      writeSync(writing, '.');
      filled += '.';
    }
  } catch {
    closeSync(writing);
    return filled;
  }
}

const until = (isSo: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 15_000, interval: 30 });

it.skipIf(lacks('perl', 'mkfifo'))(
  'what a full pipe does not take at once, a slow reader gets later (skipped where perl or mkfifo is missing)',
  async () => {
    const folder = tempFolder();
    const env = { ...process.env, DESKREADY_HOME: folder };
    const whole = spawnSync(process.execPath, [program, '--help'], { env, encoding: 'utf8' }).stdout;
    expect(whole).toContain('Usage: deskready');

    const { pipe, both } = makePipe(folder);
    const filled = fill(pipe);
    const writing = openSync(pipe, constants.O_WRONLY);
    const command = ['-MFcntl', '-e', NOT_BLOCKING, process.execPath, '--require', hook, program, '--help'];
    const child = spawn('perl', command, { env, stdio: ['ignore', writing, 'ignore', 'ipc'] });
    closeSync(writing);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    expect(await new Promise((resolve) => child.once('message', resolve))).toBe('EAGAIN');
    const reading = openSync(pipe, constants.O_RDONLY);
    closeSync(both);
    let read = '';
    for await (const piece of createReadStream(pipe, { fd: reading, encoding: 'utf8' })) read += piece;
    expect(await ended).toBe(0);
    expect(read).toBe(filled + whole);
  },
);

it.skipIf(lacks('mkfifo'))(
  'a session whose output nobody reads goes on, and its report is written (skipped where mkfifo is missing)',
  async () => {
    const home = tempFolder();
    const env = { ...process.env, DESKREADY_HOME: home };
    const { pipe, both } = makePipe(home);
    const writing = openSync(pipe, constants.O_WRONLY);
    // Far more than a pipe holds.
    const args = [program, 'practice', '--plain', '--seed', '1', '--count', '200'];
    const child = spawn(process.execPath, args, { env, stdio: ['pipe', writing, 'ignore'] });
    closeSync(writing);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin?.end(':s\n'.repeat(400));
    const reports = path.join(home, 'reports');
    await until(() => readdirSync(home).includes('reports') && readdirSync(reports).length === 1);
    closeSync(both);
    expect(await ended).toBe(0);
  },
);
