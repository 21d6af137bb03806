import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeContentEdits } from '../../src/adapters/content-edits.ts';
import { applyFixes } from '../../src/domain/lint/apply-fixes.ts';
import type { Fix } from '../../src/domain/lint/finding.ts';
import { fixFolder, HEAD, readDemo } from '../support/fix-folder.ts';
import { sha256 } from '../support/sha256.ts';
import { hasPermissions, tempFolder } from '../support/temp-folder.ts';

const FAULTY = `${HEAD}  # the first
  - id: first  # once
    topic: sums
    level: easy
    shuffle: false
    prompt: >- # folded
      How much is in\u200bvoice 12
      w\u043erth?
    options:
      # most
      - { text: 30,   correct: true }  # thirty
      - { text: 10.50 }  # ten
      - text: "20 "
        why: #N/A
    # end of the options
    hint: 5  # five
`;

const MENDED = `${HEAD.replace('Demo  pack', 'Demo pack')}  # the first
  - id: first  # once
    topic: sums
    level: easy
    shuffle: false
    prompt: >- # folded
      How much is invoice 12
      worth?
    options:
      - { text: "10.50" }  # ten
      - text: "20"
        why: "#N/A"
      # most
      - { text: "30",   correct: true }  # thirty
    # end of the options
    hint: "5"  # five
`;

describe('fixing', () => {
  it('mends all it can, keeps every comment and all formatting, and does nothing the second time', async () => {
    const folder = tempFolder({ 'demo.yaml': FAULTY });
    const { result } = await fixFolder(folder);
    expect(readDemo(folder)).toBe(MENDED);
    expect(result.counts.fixed).toBe(9);
    expect(result.findings.filter((finding) => finding.fix !== undefined)).toEqual([]);
    expect((await fixFolder(folder)).changed).toEqual([]);
    expect(readDemo(folder)).toBe(MENDED);
  });

  it('keeps a byte order mark and each line end', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = tempFolder({ 'demo.yaml': windows(FAULTY) });
    await fixFolder(folder);
    expect(readDemo(folder)).toBe(windows(MENDED));
  });

  it('leaves other files alone, and those in which nothing can be mended', async () => {
    const folder = tempFolder({
      'demo.yaml': FAULTY,
      'other.yaml': 'format: 1\nid: other\n',
      'a.yaml': 'text: 5 \n',
    });
    const { changed } = await fixFolder(folder);
    expect(changed.map((file) => file.path)).toEqual(['demo.yaml']);
  });

  it('refuses standard input, also where it is named like a file', async () => {
    await expect(fixFolder(tempFolder(), ['-'])).rejects.toThrow('What comes from stdin cannot be fixed');
  });

  it('writes the file behind a link and keeps its permissions', async (context) => {
    if (process.platform === 'win32') context.skip('Windows keeps no such permissions');
    const folder = tempFolder({ 'real/demo.yaml': FAULTY });
    const real = path.join(folder, 'real/demo.yaml');
    chmodSync(real, 0o640);
    symlinkSync('real/demo.yaml', path.join(folder, 'demo.yaml'));
    await fixFolder(folder, ['demo.yaml']);
    expect(lstatSync(path.join(folder, 'demo.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe(MENDED);
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  it('leaves a file that somebody changed meanwhile', () => {
    const folder = tempFolder({ 'demo.yaml': 'new' });
    expect(() => makeContentEdits(folder, sha256).write('demo.yaml', 'old', 'fixed')).toThrow('was changed');
    expect(readDemo(folder)).toBe('new');
  });

  it.skipIf(!hasPermissions)('says what cannot be written', async () => {
    const folder = tempFolder({ 'demo.yaml': FAULTY });
    chmodSync(folder, 0o555);
    await expect(fixFolder(folder, ['demo.yaml'])).rejects.toThrow('demo.yaml cannot be written');
    chmodSync(folder, 0o755);
  });
});

test('of two fixes that overlap the first is made; all others are made at once', () => {
  const at = (column: number, endColumn: number, text: string): Fix => ({
    line: 2,
    column,
    endLine: 2,
    endColumn,
    text,
  });
  const fixes = [at(5, 6, 'E'), at(1, 3, 'AB'), at(2, 4, 'x'), at(1, 3, 'AB')];
  expect(applyFixes('\uFEFF-\r\nabcdef', fixes)).toEqual({ text: '\uFEFF-\r\nABcdEf', count: 2 });
});

test('a fix in the first line is made behind the byte order mark', () => {
  const fix = { line: 1, column: 1, endLine: 1, endColumn: 2, text: 'A' };
  expect(applyFixes('\uFEFFab', [fix])).toEqual({ text: '\uFEFFAb', count: 1 });
});
