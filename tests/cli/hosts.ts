import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { runCli } from '../../src/cli/run-cli.ts';
import { makeDeps } from '../../src/composition.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface Call {
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly directory: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function collect(): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream, text: () => text };
}

function environment(call: Call): Record<string, string> {
  return { DESKREADY_HOME: path.join(call.directory, 'home'), PATH: process.env['PATH'] ?? '', ...call.env };
}

async function inProcess(call: Call): Promise<Ran> {
  const [stdout, stderr, stdin] = [collect(), collect(), new PassThrough()];
  stdin.end(call.stdin ?? '');
  const host = {
    version: '0.0.0-test',
    directory: call.directory,
    env: environment(call),
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
  };
  const code = await runCli(call.argv, host, async (limits) => makeDeps(root, host, limits));
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function spawned(call: Call): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const program = path.join(root, 'bin/deskready.js');
    const child = spawn(process.execPath, [program, ...call.argv], {
      cwd: call.directory,
      env: environment(call),
    });
    const [stdout, stderr] = [collect(), collect()];
    child.stdout.pipe(stdout.stream);
    child.stderr.pipe(stderr.stream);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.text(), stderr: stderr.text() }));
    child.stdin.end(call.stdin ?? '');
  });
}

/** The two ways in which every case is run: in this process, and as the built program. */
export const HOSTS: Readonly<Record<'in the process' | 'spawned', (call: Call) => Promise<Ran>>> = {
  'in the process': inProcess,
  spawned,
};
