import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../src/app/ports.ts';
import { lintText } from './lint-text.ts';

const sound = readFileSync(new URL('../../questions/packs/office-excel.yaml', import.meta.url), 'utf8').slice(
  0,
  6000,
);
const faulty = readFileSync(new URL('../fixtures/lint/twelve-faults.yaml', import.meta.url), 'utf8');

function expectPlacesInside({ findings }: Content, text: string): void {
  const lines = text.split('\n');
  for (const { line, column, endLine, endColumn, message } of findings) {
    const length = lines[line - 1]?.length ?? -1;
    const endLength = lines[endLine - 1]?.length ?? -1;
    expect(length, message).toBeGreaterThanOrEqual(column - 1);
    expect(endLength, message).toBeGreaterThanOrEqual(endColumn - 1);
    expect(column).toBeGreaterThan(0);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    expect(message.trim()).not.toBe('');
  }
}

/** Pieces on which YAML parsers stumble. */
const PIECES = `" ' { } [ ] # % @ , ~ 1e9 | > ? 日本 kind: options: __proto__: --- \n \t \u0000 \u202E`
  .split(' ')
  .concat('`', ': ', '- ', '&a ', '*a', '!t ', '|\n', '>-\n', '---\n', '<<: ', '\n');
const piece = fc.constantFrom(...PIECES);

test('random text never throws and has its findings inside the text', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => expectPlacesInside(await lintText(text), text)),
    { numRuns: 500 },
  );
});

test('a pack with pieces put in or cut out never throws and has its findings inside the text', async () => {
  const edit = fc.record({ at: fc.nat(6000), cut: fc.nat(40), put: fc.oneof(piece, fc.string()) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(sound, faulty),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (pack, edits) => {
        let text = pack;
        for (const { at, cut, put } of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + put + text.slice(start + cut);
        }
        expectPlacesInside(await lintText(text), text);
      },
    ),
    { numRuns: 250 },
  );
});

test.each([
  [
    'nested aliases',
    `a: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at] ?? ''},`.repeat(8)}]`).join('\n')}`,
  ],
  ['brackets without end', '['.repeat(50_000)],
  ['keys below keys', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s are refused with a finding', async (_, text) => {
  const { findings, value } = await lintText(text);
  expect(value).toBeNull();
  expect(findings.some(({ rule }) => rule === 'too-many-aliases' || rule === 'too-deep')).toBe(true);
});

test('a file made of faults stops after a thousand and says so', async () => {
  const text = Array.from({ length: 3000 }, (_, at) => `key${at}: x`).join('\n');
  const { findings } = await lintText(text);
  expect(findings).toHaveLength(1001);
  expect(findings.map(({ rule }) => rule)).toContain('too-many-faults');
});

test('a key that reaches the prototype changes no object', async () => {
  await lintText('format: 1\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a long name is not cut through a character', async () => {
  const { findings } = await lintText(`format: 1\n${'k'.repeat(58)}🎉${'k'.repeat(9)}: x\n`);
  const unknown = findings.find(({ rule }) => rule === 'unknown-key');
  expect(unknown?.message).toMatch(/^"k{58}…"/u);
});
