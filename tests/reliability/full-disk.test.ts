import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { LiveProgram, reportsIn, SIT, TWELVE } from '../cli/live-program.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Makes a folder a disk of its own with room for a session; false where that is not allowed. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'deskready-test', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-mount-'));
  const isMounted = mountSmall(folder);
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return isMounted;
}

/** Leaves no byte free. */
function fill(home: string): void {
  const descriptor = openSync(path.join(home, 'fill'), 'w');
  try {
    while (true) writeSync(descriptor, Buffer.alloc(4096));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(descriptor);
  }
}

describe.skipIf(!canMount())('on a full disk (skipped where none can be mounted)', () => {
  let folder = '';
  let home = '';

  beforeEach(() => {
    folder = tempFolder(TWELVE);
    home = path.join(folder, 'home');
    mountSmall(home);
    onTestFinished(() => void execFileSync('umount', ['-l', home]));
  });

  test('one sentence comes instead of the first question', async () => {
    mkdirSync(path.join(home, 'reports'));
    fill(home);
    const program = new LiveProgram(folder, SIT);
    expect([await program.closed, program.stdout]).toEqual([2, '']);
    expect(program.stderr).toContain('the disk is full');
  });

  test('that fills up meanwhile no answer is lost: the report is printed, and verifies', async () => {
    const program = new LiveProgram(folder, SIT);
    await program.see(/Question 1 of 12/u);
    program.type('a');
    await program.see(/Question 2 of 12/u);
    fill(home);
    program.type(...Array.from({ length: 11 }, () => 'b'));
    expect(await program.closed).toBe(2);
    expect(program.stderr).toMatch(/the disk is full. The report is printed above instead\.$/mu);
    expect(reportsIn(folder)).toEqual([]);
    rmSync(path.join(home, 'fill'));
    const saved = path.join(folder, 'saved.json');
    writeFileSync(saved, program.stdout.slice(program.stdout.search(/^\{$/mu)));
    const add = new LiveProgram(folder, ['reports', 'add', 'saved.json']);
    expect([await add.closed, add.stderr]).toEqual([0, '']);
    const verify = new LiveProgram(folder, ['reports', 'verify', 'home/reports']);
    expect([await verify.closed, verify.stdout]).toEqual([0, expect.stringContaining(': agrees')]);
    expect(reportsIn(folder)[0]?.items.map(({ answer }) => answer)).not.toContain(null);
  });
});
