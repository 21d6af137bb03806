import { expect, test } from 'vitest';
import { makeStyle } from '../../../src/cli/style.ts';
import { findingLines } from '../../../src/cli/views/findings.ts';

test('a line of two million characters is shown around its finding, at once', async () => {
  const line = `${'a'.repeat(1_000_000)}!${'b'.repeat(1_000_000)}`;
  const at = { line: 1, column: 1_000_001, endLine: 1, endColumn: 1_000_002 };
  const finding = { rule: 'wrong-form', severity: 'error', message: 'No.', file: 'x.yaml', ...at } as const;
  const [, source = '', carets = ''] = findingLines(
    finding,
    line,
    await makeStyle({ color: false, ascii: true }),
    60,
  );
  expect(source.length).toBeLessThanOrEqual(60);
  expect(source.indexOf('!')).toBe(carets.indexOf('^'));
});
