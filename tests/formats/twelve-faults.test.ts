import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

const text = readFileSync(new URL('../fixtures/lint/twelve-faults.yaml', import.meta.url), 'utf8');

test('a pack with twelve different faults shows all of them in one run, each at its line and column', async () => {
  const { findings, value } = await lintText(text, { path: 'twelve-faults.yaml', stem: 'twelve-faults' });
  expect(value).toBeNull();
  expect(findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual([
    '5:1 unknown-key',
    '9:9 bad-id',
    '14:15 unquoted-text',
    '19:12 unknown-value',
    '24:5 missing-key',
    '25:12 unknown-topic',
    '34:14 out-of-range',
    '35:5 key-count',
    '38:17 duplicate-option',
    '39:9 duplicate-id',
    '44:13 wrong-type',
    '45:5 duplicate-key',
  ]);
  expect(new Set(findings.map((finding) => finding.rule)).size).toBe(12);
});

test('a comment with wide characters above moves the faults down a line and no column', async () => {
  const plain = await lintText(text, { stem: 'twelve-faults' });
  const lower = await lintText(`# 日本 ñ\n${text}`, { stem: 'twelve-faults' });
  expect(lower.findings.map(({ rule, line, column }) => [rule, line - 1, column])).toEqual(
    plain.findings.map(({ rule, line, column }) => [rule, line, column]),
  );
});
