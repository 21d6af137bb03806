import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = path.resolve(import.meta.dirname, '../../bin/deskready.js');
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'deskready-pipe-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

test('a reader that goes away after the first lines causes no error, and the report is written', async () => {
  const args = [program, 'practice', 'office-excel', '--plain', '--seed', '1'];
  const child = spawn(process.execPath, args, { cwd: directory, env: { DESKREADY_HOME: directory } });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.end('a\nb\nc\nd\na\nb\nc\nd\n');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(readdirSync(path.join(directory, 'reports'))).toHaveLength(1);
});

test.each([
  ['input', ['ignore', 'pipe', 'pipe']],
  ['output', ['pipe', 'ignore', 'pipe']],
] as const)('a session with closed %s ends by itself, and its report is written', async (_, stdio) => {
  const args = [program, 'practice', 'office-excel', '--plain', '--seed', '1'];
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { DESKREADY_HOME: directory },
    stdio: [...stdio],
  });
  child.stdin?.end('a\n');
  child.stdout?.resume();
  let stderr = '';
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).not.toContain('This is a bug');
  expect(code).toBe(0);
  expect(readdirSync(path.join(directory, 'reports'))).toHaveLength(1);
});

// Its worker threads open the streams before it writes anything.
test('a reader that goes away from what worker threads found causes no error', async () => {
  const questions = path.resolve(import.meta.dirname, '../../questions');
  const child = spawn(process.execPath, [program, 'lint', questions, '--format', 'sarif'], {
    cwd: directory,
    env: { DESKREADY_HOME: directory },
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test.skipIf(process.platform === 'win32').each([
  ['--help', '1'],
  ['export office-excel --as moodle-xml', '8'],
])('%s into a file that may grow no further says so in one sentence', async (command, blocks) => {
  const script = `ulimit -f ${blocks}; exec "$0" "$1" ${command} > "$2"`;
  const child = spawn('sh', ['-c', script, process.execPath, program, path.join(directory, 'out')], {
    env: { DESKREADY_HOME: directory },
  });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toMatch(/^The output cannot be written: EFBIG: [^\n]*Check the disk that it goes to\.$/mu);
  expect(stderr).not.toMatch(/^ +at /mu);
  expect(code).toBe(2);
});
