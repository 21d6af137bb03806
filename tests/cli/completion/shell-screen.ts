import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, vi } from 'vitest';

const program = path.resolve(import.meta.dirname, '../../../bin/deskready.js');

export function hasCommand(name: string): boolean {
  try {
    execFileSync(name, [name === 'tmux' ? '-V' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Puts `deskready` into a folder, as installing it does, and returns the environment of a shell that finds it. */
export function installedIn(folder: string): NodeJS.ProcessEnv {
  const bin = path.join(folder, 'bin');
  const file = path.join(bin, 'deskready');
  mkdirSync(bin);
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(file, 0o755);
  return {
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    HOME: folder,
    DESKREADY_HOME: path.join(folder, 'home'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
  };
}

/** A shell in a terminal of its own, with somebody at its keys. */
export class ShellScreen {
  readonly #socket: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(name: string, command: string, folder: string, env: NodeJS.ProcessEnv) {
    this.#socket = `deskready-${name}-${process.pid}`;
    this.#env = env;
    const size = ['-x', '110', '-y', '40'];
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'shell', ...size, '-c', folder, command);
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], {
      encoding: 'utf8',
      env: this.#env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  press(...keys: readonly string[]): void {
    this.#tmux('send-keys', '-t', 'shell', ...keys);
  }

  /** Types as it stands, without meaning keys. */
  type(text: string): void {
    this.#tmux('send-keys', '-t', 'shell', '-l', text);
  }

  async see(part: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.#tmux('capture-pane', '-p', '-J', '-t', 'shell')).toMatch(part), {
      timeout: 15_000,
      interval: 40,
    });
  }

  /** Runs a line and waits for the next prompt on an empty screen. */
  async run(line: string): Promise<void> {
    this.type(` ${line}; clear`);
    this.press('Enter');
    await this.see(/^ready>\s*$/u);
  }

  close(): void {
    this.#tmux('kill-server');
  }
}
