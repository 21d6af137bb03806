import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SIT, TWELVE } from '../cli/live-program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../bin/deskready.js');

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a system call is to us, as a letter; others are left out. */
const CALLS: readonly (readonly [letter: string, call: RegExp])[] = [
  ['w', /write\(\d+, "\{\\"seq\\":\d+,.*\\"answer\\"/u],
  ['s', /f(data)?sync\(\d+\) += 0$/u],
  ['k', /write\(1, "Answer [A-D] is kept/u],
  ['J', /rename.*sessions.*jsonl/u],
  ['R', /rename.*reports.*json/u],
];

test.skipIf(!canTrace())(
  'an answer is on the disk before the program says so, as are files and their folders (skipped without strace)',
  () => {
    const folder = tempFolder(TWELVE);
    const trace = path.join(folder, 'trace');
    const filter = 'trace=write,fsync,fdatasync,rename,renameat,renameat2';
    const ran = spawnSync(
      'strace',
      ['-f', '-s', '200', '-o', trace, '-e', filter, process.execPath, PROGRAM, ...SIT],
      {
        cwd: folder,
        input: 'a\n'.repeat(12),
        env: { PATH: process.env['PATH'] ?? '', DESKREADY_HOME: path.join(folder, 'home') },
      },
    );
    expect(ran.status).toBe(0);
    const letters = readFileSync(trace, 'utf8')
      .split('\n')
      .map((line) => CALLS.find(([, call]) => call.test(line))?.[0] ?? '')
      .join('');
    // The journal with its folder, then each answer, then the report with its folder.
    expect(letters).toMatch(/sJs(wsk){12}s*sRs+$/u);
  },
);
