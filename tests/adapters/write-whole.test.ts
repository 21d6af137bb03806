import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { retryBusy, writeWhole } from '../../src/adapters/write-whole.ts';
import { tempFolder } from '../support/temp-folder.ts';

const failing = (code: string): Error => Object.assign(new Error(code), { code });

/** A step that fails so many times. */
function stepThatFails(
  times: number,
  code: string,
): { readonly step: () => void; readonly calls: () => number } {
  let calls = 0;
  return {
    step: () => {
      calls += 1;
      if (calls <= times) throw failing(code);
    },
    calls: () => calls,
  };
}

describe('writing a file whole', () => {
  test.each(['x'.repeat(250), `${'ä'.repeat(120)}.json`, 'short'])(
    'leaves nothing but the file %s',
    (name) => {
      const folder = tempFolder();
      writeWhole(path.join(folder, name), 'text');
      expect(readdirSync(folder)).toEqual([name]);
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe('text');
    },
  );

  test('leaves the old file and nothing else where it fails', () => {
    const folder = tempFolder({ 'folder/x': 'old' });
    expect(() => writeWhole(path.join(folder, 'folder'), 'new')).toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/u);
    expect(readdirSync(folder)).toEqual(['folder']);
  });
});

describe('a file that another program has open', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again on Windows after %s', (code) => {
    const { step, calls } = stepThatFails(2, code);
    retryBusy(step, 'win32');
    expect(calls()).toBe(3);
  });

  test('is given up on after some tries', () => {
    const { step, calls } = stepThatFails(100, 'EBUSY');
    expect(() => retryBusy(step, 'win32')).toThrow('EBUSY');
    expect(calls()).toBe(8);
  });

  test.each([
    ['elsewhere, where it means something else', 'EACCES', 'linux'],
    ['after another fault', 'ENOSPC', 'win32'],
  ])('is not tried again %s', (_what, code, platform) => {
    const { step, calls } = stepThatFails(1, code);
    expect(() => retryBusy(step, platform)).toThrow(code);
    expect(calls()).toBe(1);
  });
});
