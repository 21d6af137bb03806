import { expect, test } from 'vitest';
import { isScalar, parse, parseDocument } from 'yaml';
import { replaceInScalar } from '../../../src/formats/yaml/replace-in-scalar.ts';

/** Replaces what stands between ⟦ and ⟧. */
function replaced(marked: string, text: string): string | null {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const source = marked.replace(/[⟦⟧]/gu, '');
  const node = parseDocument(source).get('key', true);
  if (!isScalar(node)) throw new Error('There is no text.');
  const edit = replaceInScalar(source, node, { start, end, text });
  return edit === null ? null : source.slice(0, edit.start) + edit.text + source.slice(edit.end);
}

test.each([
  ['key: a⟦  ⟧b # c\n', ' ', 'key: a b # c\n'],
  ['key: "a⟦  ⟧b"\n', '"\\', 'key: "a\\"\\\\b"\n'],
  ["key: 'a⟦''⟧b'\n", "'s", "key: 'a''sb'\n"],
  ['key: "a⟦\\u200b⟧b"\n', '', 'key: "ab"\n'],
  ['key: |\n  a⟦  ⟧b\n  c\n', ' ', 'key: |\n  a b\n  c\n'],
  ['key: |2-\n    a⟦  ⟧b\n  c\n', ' ', 'key: |2-\n    a b\n  c\n'],
  ['key: >-\n  a\n  b⟦  ⟧c\n', ' ', 'key: >-\n  a\n  b c\n'],
])('a part of a text is replaced as the text is written: %j', (before, text, after) => {
  expect(replaced(before, text)).toBe(after);
});

test.each([
  ['key: Note:⟦\u200b⟧ this\n', '', 'key: "Note: this"\n', 'Note: this'],
  ['key: ⟦\u200b⟧50\n', '', 'key: "50"\n', '50'],
  ['key: ⟦\u200b⟧#N/A\n', '', 'key: "#N/A"\n', '#N/A'],
  ['key: ⟦\u200b⟧2026-01-01\n', '', 'key: "2026-01-01"\n', '2026-01-01'],
  ['key: ⟦ａ⟧, b\n', '[', 'key: "[, b"\n', '[, b'],
])('a text that could not stand without quotes gets them: %j', (before, text, after, value) => {
  expect(replaced(before, text)).toBe(after);
  expect((parse(after) as { key: unknown }).key).toBe(value);
});

test('nothing is replaced where the text would become another one than is wanted', () => {
  expect(replaced('key: |\n  ⟦a⟧\n  b\n', ' ')).toBeNull();
  expect(replaced('key: a⟦b⟧\n', 'c\nd')).toBeNull();
});
