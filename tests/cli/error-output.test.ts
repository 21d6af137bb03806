import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { errorOutput } from '../../src/cli/error-output.ts';

function written(text: string, terminal: { isTTY?: boolean; columns?: number }): string {
  let output = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      output += chunk.toString();
      done();
    },
  });
  errorOutput(Object.assign(stream, terminal)).write(text);
  return output;
}

const SENTENCE = 'There is no pack or file nothing-such. Perhaps you mean office-excel.\n';

test('a sentence wraps between words on a terminal, below its last column', () => {
  expect(written(SENTENCE, { isTTY: true, columns: 30 })).toBe(
    'There is no pack or file\nnothing-such. Perhaps you\nmean office-excel.\n',
  );
  expect(written('x'.repeat(9) + ' y\n', { isTTY: true, columns: 21 })).toBe(`${'x'.repeat(9)} y\n`);
});

test('what is piped stays as it is', () => {
  expect(written(SENTENCE, { columns: 30 })).toBe(SENTENCE);
  expect(written(SENTENCE, {})).toBe(SENTENCE);
});

test('on a wide terminal sentences are as wide as product, and on the narrowest some words long', () => {
  const long = 'word '.repeat(60).trim();
  expect(
    Math.max(
      ...written(long, { isTTY: true, columns: 300 })
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBe(99);
  expect(written('one two three four five six', { isTTY: true, columns: 5 })).toBe(
    'one two three four\nfive six',
  );
});

test('a command and a path stay whole, so that they can be copied', () => {
  const hint = 'See them all with: deskready lint a-pack-with-a-long-name.yaml --format json\n';
  expect(written(hint, { isTTY: true, columns: 40 })).toBe(
    'See them all with:\ndeskready lint a-pack-with-a-long-name.yaml --format json\n',
  );
  expect(written('Try: deskready resume\n', { isTTY: true, columns: 40 })).toBe('Try: deskready resume\n');
  const path = `/home/${'long/'.repeat(12)}report.json`;
  expect(written(`The file ${path} is there already.`, { isTTY: true, columns: 40 })).toBe(
    `The file\n${path}\nis there already.`,
  );
});

test('a path in quotes stays whole, with the spaces in it, and words behind a command wrap', () => {
  const file = '"/home/my documents/pack one final.yaml"';
  expect(written(`The pack ${file} is there already.`, { isTTY: true, columns: 40 })).toBe(
    `The pack\n${file}\nis there already.`,
  );
  const hint = 'Mend it first: deskready lint FILE; or choose another file with --out.';
  expect(written(hint, { isTTY: true, columns: 40 })).toBe(
    'Mend it first: deskready lint FILE; or\nchoose another file with --out.',
  );
});

test('lines that are set in and wide letters are left to the terminal', () => {
  const stack = `Error: broken\n    at run (${'a/'.repeat(30)}main.js:1:2) and more words\n`;
  expect(written(stack, { isTTY: true, columns: 40 })).toBe(stack);
  const wide = `${'字'.repeat(30)} ${'字'.repeat(30)}\n`;
  expect(written(wide, { isTTY: true, columns: 40 })).toBe(wide);
});
