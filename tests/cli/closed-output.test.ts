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
