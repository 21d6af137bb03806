import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const program = path.resolve(import.meta.dirname, '../../bin/deskready.js');

/** A pack of twelve questions and an exam over all of them. */
export const TWELVE: Readonly<Record<string, string>> = {
  'content/twelve.yaml': [
    'format: 1',
    'id: twelve',
    'title: Twelve questions',
    'language: en',
    'topics: { letters: Letters }',
    'questions:',
    ...Array.from({ length: 12 }, (_, index) => [
      `  - { id: q${index + 1}, topic: letters, level: easy, prompt: "Prompt ${index + 1}",`,
      '      options: [{ text: alpha, correct: true }, { text: beta }, { text: gamma }, { text: delta }] }',
    ]).flat(),
    '',
  ].join('\n'),
  'content/exams/all-twelve.yaml':
    'format: 1\nid: all-twelve\ntitle: All twelve\nminutes: 60\npass: 50\ndraw: [{ pack: twelve, count: 12 }]\n',
};

export const SIT: readonly string[] = ['exam', 'all-twelve', '--packs', 'content', '--plain', '--seed', '5'];

export interface LiveReport {
  readonly id: string;
  readonly ended: string;
  readonly away: number;
  readonly items: readonly {
    readonly question: string;
    readonly shown: readonly number[];
    readonly answer: number | null;
    readonly seconds: number;
  }[];
}

/** The built program while it runs, as one who reads its lines sees it. */
export class LiveProgram {
  readonly #child: ChildProcess;
  readonly closed: Promise<number | null>;
  stdout = '';
  stderr = '';
  #waiting: (() => void)[] = [];

  constructor(folder: string, argv: readonly string[]) {
    this.#child = spawn(process.execPath, [program, ...argv], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', DESKREADY_HOME: path.join(folder, 'home') },
      stdio: 'pipe',
    });
    this.#child.stdout?.on('data', (data: Buffer) => {
      this.stdout += data.toString();
      this.#wakeAll();
    });
    this.#child.stderr?.on('data', (data: Buffer) => (this.stderr += data.toString()));
    // A killed program leaves a broken pipe behind.
    this.#child.stdin?.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      this.#child.on('close', (code) => {
        this.#wakeAll();
        resolve(code);
      });
    });
  }

  #wakeAll(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  type(...lines: readonly string[]): void {
    this.#child.stdin?.write(lines.map((line) => `${line}\n`).join(''));
  }

  endInput(): void {
    this.#child.stdin?.end();
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** The next match behind a place of the output; null when the program ended without one. */
  async match(pattern: RegExp, from = 0): Promise<RegExpExecArray | null> {
    const sticky = new RegExp(pattern.source, 'gu');
    while (true) {
      sticky.lastIndex = from;
      const found = sticky.exec(this.stdout);
      if (found !== null) return found;
      if (!this.isRunning) {
        await this.closed;
        sticky.lastIndex = from;
        return sticky.exec(this.stdout);
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async see(pattern: RegExp): Promise<void> {
    if ((await this.match(pattern)) === null) {
      throw new Error(`It ended without ${pattern}:\n${this.stdout}${this.stderr}`);
    }
  }

  /** Kills it without a chance to do anything. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.closed;
  }
}

const filesIn = (folder: string, part: string, ending: string): string[] => {
  const directory = path.join(folder, 'home', part);
  return existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(ending)) : [];
};

export const journalsIn = (folder: string): string[] => filesIn(folder, 'sessions', '.jsonl');

export function reportsIn(folder: string): LiveReport[] {
  return filesIn(folder, 'reports', '.json').map(
    (name) => JSON.parse(readFileSync(path.join(folder, 'home/reports', name), 'utf8')) as LiveReport,
  );
}
