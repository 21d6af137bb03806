import { expect, test } from 'vitest';
import { changesView } from '../../../src/cli/views/changes.ts';

test('changes are shown as a diff with three lines around each, file by file', () => {
  const text = 'a\nb\nc\nd\ne\u200b\nf\ng\nh\n';
  const changed = [
    { path: 'x.yaml', before: text, after: text.replace('\u200b', '') },
    { path: 'odd\u001b[31m\n.yaml', before: 'a', after: 'b' },
  ];
  expect(changesView(changed, 'people', (raw) => raw)).toMatchInlineSnapshot(`
    "--- a/x.yaml
    +++ b/x.yaml
    @@ -2,7 +2,7 @@
     b
     c
     d
    -e<U+200B>
    +e
     f
     g
     h
    --- a/odd<U+001B>[31m<U+000A>.yaml
    +++ b/odd<U+001B>[31m<U+000A>.yaml
    @@ -1,1 +1,1 @@
    -a
    \\ No newline at end of file
    +b
    \\ No newline at end of file"
  `);
});

test('programs get every byte, so that the diff applies', () => {
  const changed = [{ path: 'x.yaml', before: '\ufeffa\u200b\r\n', after: '\ufeffa\r\n' }];
  expect(changesView(changed, 'programs', () => 'other')).toBe(
    '--- a/x.yaml\n+++ b/x.yaml\n@@ -1,1 +1,1 @@\n-\ufeffa\u200b\r\n+\ufeffa\r',
  );
});
