import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS } from './hosts.ts';

const PACK = `format: 1
id: demo
title: Demo
language: en
topics: { sums: Sums }
questions:
  - id: one
    kind: true-false
    topic: sums
    level: easy
    prompt: Is the in\u200bvoice due? # soon
    answer: true
    explanation: It is due.
    source: { title: 5 }
    hint: 5
`;
const MENDED = PACK.replace('\u200b', '').replace('title: 5', 'title: "5"').replace('hint: 5', 'hint: "5"');
const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

describe.each(Object.entries(HOSTS))('%s', (_host, run) => {
  test('lint --fix mends the file and counts what it mended', async () => {
    const directory = tempFolder({ 'demo.yaml': PACK });
    const ran = await run({ argv: ['lint', 'demo.yaml', '--fix'], directory });
    expect(readFileSync(path.join(directory, 'demo.yaml'), 'utf8')).toBe(MENDED);
    expect(ran.stdout).toMatch(/\n?1 file, 1 question: [^\n]*3 fixed\.\n$/u);
    expect(ran.code).toBe(0);
    const again = await run({ argv: ['lint', 'demo.yaml', '--fix'], directory });
    expect(again.stdout).not.toContain('fixed');
  });

  test('lint --fix-dry-run shows the changes as a diff and writes nothing', async () => {
    const directory = tempFolder({ 'demo.yaml': PACK });
    const ran = await run({ argv: ['lint', 'demo.yaml', '--fix-dry-run'], directory });
    expect(ran.stdout).toMatch(/^--- a\/demo\.yaml\n\+\+\+ b\/demo\.yaml\n@@ -8,8 \+8,8 @@\n/u);
    expect(ran.stdout).toContain(
      '\n-    prompt: Is the in\u200bvoice due? # soon\n+    prompt: Is the invoice due? # soon\n',
    );
    expect(ran.stdout).toContain('\n-    hint: 5\n');
    expect(ran.stderr).toContain('--fix would mend 3 problems in 1 file; nothing was written.');
    expect(readFileSync(path.join(directory, 'demo.yaml'), 'utf8')).toBe(PACK);
  });

  test.each([
    ['plain', PACK, MENDED],
    ['with a byte order mark and line ends of Windows', windows(PACK), windows(MENDED)],
    ['without a line end at the end', PACK.trimEnd(), MENDED.trimEnd()],
  ])('patch applies what --fix-dry-run prints: %s', async (_name, before, after) => {
    const directory = tempFolder({ 'demo.yaml': before });
    const { stdout } = await run({ argv: ['lint', 'demo.yaml', '--fix-dry-run'], directory });
    execFileSync('git', ['apply'], { cwd: directory, input: stdout });
    expect(readFileSync(path.join(directory, 'demo.yaml'), 'utf8')).toBe(after);
  });

  test('outputs for code hosts name files from the root of the repository', async () => {
    const directory = tempFolder({ 'banks/sales/demo.yaml': PACK });
    mkdirSync(path.join(directory, '.git'));
    const inside = path.join(directory, 'banks');
    const env = { DESKREADY_HOME: path.join(directory, 'home') };
    const github = await run({ argv: ['lint', 'sales', '--format', 'github'], directory: inside, env });
    expect(github.stdout).toContain('file=banks/sales/demo.yaml,line=11,');
    const sarif = await run({ argv: ['lint', 'sales', '--format', 'sarif'], directory: inside, env });
    expect(sarif.stdout).toContain('"uri": "banks/sales/demo.yaml"');
    expect(sarif.stdout).not.toContain(directory);
  });
});
