import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export type Face = 'plain' | 'terminal';

/** Ways in which a session is cut off, in each face. */
export const CUTS = {
  plain: ['SIGKILL', 'SIGTERM', 'SIGHUP', 'closed input', 'closed output', 'closed pipes'],
  terminal: ['SIGKILL', 'SIGTERM', 'SIGHUP', 'closed terminal'],
} as const;
export type Cut = (typeof CUTS)[Face][number];

/** Whether there is a `script` that gives a command a terminal of its own, as that of util-linux does. */
export function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/** What is on the screen: a question's number, the review of an exam, or "Hand in?". */
export type Turn = number | 'review' | 'hand-in';

const TURN = /Question (\d+) of \d+|(Review of \d+ questions)|Hand in\?/gu;

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Without a parent that waits for it, it stays as a zombie.
    return /\) [ZX] /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** The built program, sat by pipes or in a terminal of its own. */
export class SatProgram {
  readonly face: Face;
  readonly ended: Promise<number | null>;
  stderr = '';
  readonly #child: ChildProcess;
  readonly #pidFile: string;
  #output = '';
  #at = 0;
  #wake: (() => void) | null = null;
  #hasEnded = false;

  constructor(root: string, folder: string, argv: readonly string[], face: Face) {
    this.face = face;
    this.#pidFile = path.join(folder, 'pid');
    rmSync(this.#pidFile, { force: true });
    const program = [process.execPath, path.join(root, 'bin/deskready.js'), ...argv];
    const shell = `stty rows 30 cols 100; echo $$ > pid; exec ${program.map((word) => `'${word}'`).join(' ')}`;
    const command = face === 'plain' ? [...program, '--plain'] : ['script', '-qefc', shell, '/dev/null'];
    this.#child = spawn(command[0] ?? '', command.slice(1), {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        SHELL: '/bin/sh',
        TERM: 'xterm',
        DESKREADY_HOME: path.join(folder, 'home'),
      },
      stdio: 'pipe',
    });
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) {
      // A program that was killed leaves broken pipes behind.
      stream?.on('error', () => undefined);
    }
    this.#child.stdout?.on('data', (data: Buffer) => {
      this.#output += data.toString();
      this.#wake?.();
    });
    this.#child.stderr?.on('data', (data: Buffer) => (this.stderr += data.toString()));
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code) => {
        this.#hasEnded = true;
        this.#wake?.();
        resolve(code);
      });
    });
  }

  get output(): string {
    return this.#output;
  }

  get isRunning(): boolean {
    return !this.#hasEnded;
  }

  /** What comes to the screen next; null when the program ended. */
  async turn(): Promise<Turn | null> {
    while (true) {
      TURN.lastIndex = this.#at;
      const found = TURN.exec(this.#output);
      if (found !== null) {
        this.#at = TURN.lastIndex;
        if (found[1] !== undefined) return Number(found[1]);
        return found[2] === undefined ? 'hand-in' : 'review';
      }
      if (this.#hasEnded) return null;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  type(keys: string): void {
    this.#child.stdin?.write(keys + (this.face === 'plain' ? '\n' : '\r'));
  }

  press(key: string): void {
    this.#child.stdin?.write(key);
  }

  /** Cuts the session off and waits until the program is gone. */
  async cut(how: Cut): Promise<void> {
    const { stdin, stdout, stderr } = this.#child;
    switch (how) {
      case 'closed input':
        stdin?.end();
        break;
      case 'closed output':
        stdout?.destroy();
        stdin?.end();
        break;
      case 'closed pipes':
        for (const stream of [stdin, stdout, stderr]) stream?.destroy();
        break;
      case 'closed terminal':
        // Before its process is known it could not be waited for.
        while (this.isRunning && this.#pid() === null) await pause(1);
        this.#child.kill('SIGKILL');
        break;
      default:
        this.#signal(how);
    }
    await this.ended;
    const pid = this.#pid();
    while (pid !== null && !isGone(pid)) await pause(2);
  }

  /** The program's own process, where it runs in a shell in a terminal. */
  #pid(): number | null {
    const written = existsSync(this.#pidFile) ? readFileSync(this.#pidFile, 'utf8').trim() : '';
    return written === '' ? null : Number(written);
  }

  #signal(name: NodeJS.Signals): void {
    const pid = this.face === 'plain' ? this.#child.pid : this.#pid();
    if (pid === undefined || pid === null || !this.isRunning) this.#child.kill(name);
    else if (!isGone(pid)) process.kill(pid, name);
  }
}
