import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';

test('ids and options stand as they are', () => {
  expect(commandLine(['practice', 'office-excel', '--topic', 'lookup'])).toBe(
    'deskready practice office-excel --topic lookup',
  );
});

test('spaces and backslashes are quoted, so that both kinds of shells take them', () => {
  expect(commandLine(['practice', '--packs', 'C:\\My packs'])).toBe(
    'deskready practice --packs "C:\\My packs"',
  );
});

test('what a terminal would obey is shown instead', () => {
  expect(commandLine(['practice', 'a\u001B[31m.yaml'])).toBe('deskready practice "a<U+001B>[31m.yaml"');
});

test.skipIf(process.platform === 'win32')('a shell reads the words that went in', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'aZ09 -_./\'"$`!*?[]{}()<>|&;#~=:,+%@é'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const line = commandLine(words).replace(/^deskready/u, `printf '%s\\n'`);
      const read = execFileSync('sh', ['-c', words.length === 0 ? 'true' : line], { encoding: 'utf8' });
      expect(read.split('\n').slice(0, -1)).toEqual(words);
    }),
    { examples: [[['a b\\', '\\\\c d']]] },
  );
});
