import { expect, test } from 'vitest';
import { findingsJson } from '../../../src/formats/lint/json.ts';
import { lintText, OPTIONS, packWith } from '../lint-text.ts';

test('findings for machines are whole, with counts, and nothing else', async () => {
  const { findings } = await lintText(packWith(`${OPTIONS}    hint: 5\n`));
  const counts = { files: 1, questions: 1, errors: 1, warnings: 0, infos: 0 };
  const text = findingsJson({ findings, counts, sources: new Map() } as Parameters<typeof findingsJson>[0]);
  expect(JSON.parse(text)).toEqual({ findings, counts });
  expect(text.endsWith('\n')).toBe(true);
  expect(findings[0]).toMatchObject({
    rule: 'unquoted-text',
    file: 'demo.yaml',
    line: 17,
    fix: { text: '"5"' },
  });
});
