import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/layout.ts';
import { makeStyle } from '../../../src/cli/style.ts';
import { findingLines, findingsView } from '../../../src/cli/views/findings.ts';
import type { Finding } from '../../../src/domain/lint/finding.ts';

const style = await makeStyle({ color: false, ascii: false });

const finding = (column: number, endColumn: number, rest: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-value',
  severity: 'error',
  message: 'It is wrong.',
  file: 'demo.yaml',
  line: 2,
  column,
  endLine: 2,
  endColumn,
  ...rest,
});

const none = { files: 3, questions: 48, errors: 0, warnings: 0, infos: 0 };

test('a finding shows its line with carets, and the last line counts', () => {
  const sources = new Map([['demo.yaml', 'format: 1\nlevel: meduim\n']]);
  const counts = { files: 1, questions: 1, errors: 1, warnings: 2, infos: 0 };
  expect(findingsView({ findings: [finding(8, 14)], counts, sources }, style, 80)).toMatchInlineSnapshot(`
    "demo.yaml:2:8  error  It is wrong.  (unknown-value)
      2 | level: meduim
        |        ^^^^^^

    1 file, 1 question: 1 error, 2 warnings."
  `);
});

test('no findings is one line', () => {
  const view = findingsView({ findings: [], counts: none, sources: new Map() }, style, 80);
  expect(view).toBe('3 files, 48 questions: no problems found.');
});

test.each([
  ['wide characters', 'text: 日本 X', 10, 11],
  ['tabs', '\ttext: X', 8, 9],
  ['hidden characters', 'a\u202E: X', 5, 6],
])('carets stand below their place after %s', (_, line, column, endColumn) => {
  const [, source = '', carets = ''] = findingLines(finding(column, endColumn), line, style, 80);
  expect(columnsOf(carets.slice(0, carets.indexOf('^')))).toBe(
    columnsOf(source.slice(0, source.indexOf('X'))),
  );
  expect(source).not.toContain('\u202E');
});

test.each([30, 40, 80])('a long line is cut around the carets to %i columns', (width) => {
  const line = `${'日本 '.repeat(40)}WRONG${' and more'.repeat(30)}`;
  const column = line.indexOf('WRONG') + 1;
  const lines = findingLines(finding(column, column + 5), line, style, width);
  for (const shown of lines) expect(columnsOf(shown)).toBeLessThanOrEqual(width);
  const [source = '', carets = ''] = lines.slice(-2);
  expect(source).toContain('WRONG');
  expect(columnsOf(carets.slice(0, carets.indexOf('^')))).toBe(
    columnsOf(source.slice(0, source.indexOf('WRONG'))),
  );
});

test('a finding without a line to show is told in words alone', () => {
  expect(findingLines(finding(1, 1), undefined, style, 80)).toHaveLength(1);
  expect(findingLines(finding(1, 1), '', style, 80)).toHaveLength(1);
});
