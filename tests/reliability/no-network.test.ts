import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'bin/deskready.js');

const can = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const hasTrace = can('strace', '-o', '/dev/null', 'true');
const hasNamespace = can('unshare', '-rn', 'true');

/** One of each kind of command, in an order in which the later ones find what they need. */
const COMMANDS: readonly (readonly string[])[] = [
  ['--version'],
  ['packs', 'list'],
  ['practice', 'office-excel', '--plain', '--seed', '1'],
  ['exam', 'demo-exam', '--packs', 'content', '--plain', '--seed', '1'],
  ['lint', 'content'],
  ['rules'],
  ['packs', 'add', 'content/demo.yaml'],
  ['reports', 'list'],
  ['reports', 'html', '--out', 'report.html'],
  ['reports', 'export'],
  ['progress', 'html', '--out', 'progress.html'],
  ['review', '--json'],
  ['export', 'office-excel', '--as', 'moodle-xml', '--lenient', '--out', 'excel.xml'],
  ['import', 'excel.xml', '--out', 'imported.yaml'],
  ['export', 'office-excel', '--as', 'html', '--out', 'quiz.html'],
  ['new', 'my-pack'],
  ['data'],
  ['data', 'export', 'all.zip'],
  ['doctor'],
  ['complete', '--', 'practice', ''],
];

interface Traced {
  readonly status: number | null;
  readonly stderr: string;
  readonly stdout: string;
}

function place(): string {
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'work'));
  cpSync(path.join(root, 'tests/fixtures/cli'), path.join(folder, 'work/content'), { recursive: true });
  return folder;
}

function run(folder: string, around: readonly string[], argv: readonly string[]): Traced {
  const [command = process.execPath, ...args] = [...around, process.execPath, program, ...argv];
  return spawnSync(command, args, {
    cwd: path.join(folder, 'work'),
    encoding: 'utf8',
    input: 'a\nb\nc\n',
    env: { PATH: process.env['PATH'] ?? '', DESKREADY_HOME: path.join(folder, 'home') },
  });
}

describe('deskready and the network', () => {
  it.skipIf(!hasTrace)(
    'no command opens a socket, or writes outside of its folders (needs strace)',
    () => {
      const folder = place();
      const trace = path.join(folder, 'trace');
      for (const argv of COMMANDS) {
        const { status, stderr } = run(
          folder,
          [
            'strace',
            '-f',
            '-qq',
            '-e',
            'trace=socket,connect,sendto,openat,rename,unlink,mkdir',
            '-o',
            trace,
          ],
          argv,
        );
        expect([0, 1], `${argv.join(' ')}: ${stderr}`).toContain(status);
        const calls = readFileSync(trace, 'utf8').split('\n');
        expect(calls.some((call) => call.includes('openat('))).toBe(true);
        expect(
          calls.filter((call) => /\b(?:socket|connect|sendto)\(/u.test(call) && !call.includes('AF_UNIX')),
        ).toEqual([]);
        const writes = calls.filter(
          (call) =>
            (/\bopenat\(.*O_(?:WRONLY|RDWR|CREAT)/u.test(call) ||
              /\b(?:rename|unlink|mkdir)\(/u.test(call)) &&
            !call.includes(`"${folder}`) &&
            !call.includes('/dev/') &&
            !/= -1 E/u.test(call),
        );
        expect(writes, argv.join(' ')).toEqual([]);
      }
    },
    120_000,
  );

  it.skipIf(!hasNamespace)(
    'everything works where there is no network at all (needs unshare)',
    () => {
      const folder = place();
      for (const argv of COMMANDS.slice(1, 6)) {
        const { status, stdout, stderr } = run(folder, ['unshare', '-rn'], argv);
        expect([0, 1], `${argv.join(' ')}: ${stderr}`).toContain(status);
        expect(stdout).not.toBe('');
      }
    },
    60_000,
  );
});
