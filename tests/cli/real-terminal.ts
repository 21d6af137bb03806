import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const socket = `deskready-test-${process.pid}`;
let directory = '';

/** The folder of the test that runs. */
export const folder = (): string => directory;

export function hasTmux(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const tmux = (...args: readonly string[]): string =>
  execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The screen as it is now; with `-e` its colours too, with `-S -` what scrolled away as well. */
export const screen = (...args: readonly string[]): string =>
  tmux('capture-pane', '-p', '-t', 'sitting', ...args);

export const press = (...keys: readonly string[]): string => tmux('send-keys', '-t', 'sitting', ...keys);

export function resize(columns: number, rows: number): void {
  tmux('resize-window', '-t', 'sitting', '-x', String(columns), '-y', String(rows));
}

export async function waitFor(part: string | RegExp): Promise<string> {
  return vi.waitFor(
    () => {
      const now = screen();
      expect(now).toMatch(part);
      return now;
    },
    { timeout: 10_000, interval: 30 },
  );
}

/** A shell in a terminal of this size, in a folder with the demo pack. */
export async function openShell(columns: number, rows: number): Promise<void> {
  const size = ['-x', String(columns), '-y', String(rows)];
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-s',
    'sitting',
    ...size,
    '-c',
    directory,
    'bash --norc --noprofile',
  );
  press("PS1='ready> '; clear", 'Enter');
  await waitFor(/^ready>\s*$/mu);
}

/** The program in a terminal of its own, with no shell that it was started from. */
export function startAlone(...args: readonly string[]): void {
  const home = `DESKREADY_HOME=${directory}/home`;
  const program = [process.execPath, path.join(root, 'bin/deskready.js'), ...args];
  tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'sitting', '-c', directory, 'env', home, ...program);
}

/** What tmux knows of the terminal, such as `#{alternate_on}`. */
export const terminalFacts = (format: string): string =>
  tmux('display-message', '-p', '-t', 'sitting', format).trim();

/** Sends a signal to the program that has the terminal. */
export function signalForeground(name: NodeJS.Signals): void {
  const shell = terminalFacts('#{pane_pid}');
  process.kill(Number(execFileSync('ps', ['-o', 'tpgid=', '-p', shell], { encoding: 'utf8' })), name);
}

export function start(args: string, env = ''): void {
  const home = `DESKREADY_HOME='${directory}/home'`;
  press(
    `env ${home} ${env} '${process.execPath}' '${root}/bin/deskready.js' ${args}; echo "exit $?"`,
    'Enter',
  );
}

export function reports(): { ended: string; items: { answer: unknown }[] }[] {
  const place = path.join(directory, 'home/reports');
  return readdirSync(place).map((file) => JSON.parse(readFileSync(path.join(place, file), 'utf8')));
}

/** Gives each test of a file a folder and ends its terminal. */
export function inTerminals(): void {
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'deskready-terminal-'));
    cpSync(path.join(root, 'tests/fixtures/cli'), path.join(directory, 'content'), { recursive: true });
  });

  afterEach(async () => {
    tmux('kill-server');
    // The program may still be writing when the server is killed.
    await vi.waitFor(() => rmSync(directory, { recursive: true, force: true }), { timeout: 10_000 });
  });
}
