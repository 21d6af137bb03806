import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from './temp-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const hook = path.join(root, 'tests/support/report-usage.cjs');

export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** of processors, by all threads */
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Runs the built program in a folder and measures it. It fails where the program had to be stopped. */
export function measuredRun(folder: string, argv: readonly string[]): Measured {
  const usageFile = path.join(tempFolder(), 'usage.json');
  const program = path.join(root, 'bin/deskready.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', hook, program, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: {
      PATH: process.env['PATH'] ?? '',
      DESKREADY_HOME: path.join(folder, 'home'),
      USAGE_FILE: usageFile,
    },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<Measured, 'seconds' | 'mebibytes'>;
  return { code: status, stdout, stderr, ...usage };
}
