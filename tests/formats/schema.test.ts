import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIND_NAMES } from '../../src/domain/question/question.ts';
import { lintText, OPTIONS, packWith } from './lint-text.ts';

const root = new URL('../../', import.meta.url);

function validator(name: string): ValidateFunction {
  const schema: object = JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  // What editors show; a validator has nothing to do with it.
  return ajv.addVocabulary(['enumDescriptions', 'errorMessage', 'patternErrorMessage']).compile(schema);
}

const shipped = (folder: string): string[] =>
  readdirSync(new URL(`questions/${folder}/`, root)).filter((name) => name.endsWith('.yaml'));

describe('the JSON Schemas', () => {
  test.each([
    ['pack', 'packs'],
    ['exam', 'exams'],
    ['track', 'tracks'],
  ])('take every shipped %s', (type, folder) => {
    const validate = validator(type);
    for (const name of shipped(folder)) {
      validate(parse(readFileSync(new URL(`questions/${folder}/${name}`, root), 'utf8')));
      expect(validate.errors ?? [], name).toEqual([]);
    }
  });

  const pack = validator('pack');

  test.each([
    ['an unknown key', `${OPTIONS}    hnit: x\n`],
    ['a key of another kind', `${OPTIONS}    answer: true\n`],
    ['a number where text is wanted', `${OPTIONS}    appVersion: 2016\n`],
    ['an unknown kind', `    kind: singel\n${OPTIONS}`],
    ['a kind without its own key', '    kind: true-false\n'],
    ['nine options', `    options: [${'{ text: a },'.repeat(9)}]\n`],
    ['an option with a mistyped key', '    options: [{ txt: a }, { text: b }]\n'],
  ])('refuse %s', (_, lines) => {
    expect(pack(parse(packWith(lines)))).toBe(false);
  });

  test.each(KIND_NAMES)('refuse an unknown key in a question of kind %s', (kind) => {
    pack(parse(packWith(`    kind: ${kind}\n    hnit: x\n`)));
    expect(pack.errors).toContainEqual(expect.objectContaining({ params: { additionalProperty: 'hnit' } }));
  });

  test('take foreign keys, and a question without kind as single', () => {
    expect(pack(parse(packWith(`${OPTIONS}    x-moodle: 1\n`)))).toBe(true);
  });

  test('agree with the code on a question with a fault of each sort', async () => {
    for (const lines of [
      '    kind: numeric\n    answer: 5\n    tolerance: 5%\n',
      '    kind: numeric\n    answer: 5\n    tolerance: -1\n',
      '    kind: numeric\n    answer: 5\n    tolerance: some\n',
      '    kind: numeric\n    answer: 5\n    tolerance: true\n',
      `${OPTIONS}    check: { cells: { A1: [1] }, formula: "=A1" }\n`,
      `${OPTIONS}    check: { cells: { A1: true, A2: 5, A3: text }, formula: "=A1" }\n`,
      `${OPTIONS}    use: never\n`,
      `${OPTIONS}    source: [{ title: T }, 5]\n`,
      '    kind: rehearse\n    rubric: [a]\n    sample: b\n',
      '    kind: order\n    steps: [a, b]\n',
    ]) {
      const { findings } = await lintText(packWith(lines));
      expect(pack(parse(packWith(lines))), lines).toBe(findings.length === 0);
    }
  });
});

interface Json {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** Every key of a schema by its path, how deep it may stand. */
function keysOf(value: unknown, path: string): [path: string, key: Json][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    // A condition asks for values; it is no place where keys are explained.
    if (name === 'if' || name === 'examples' || name === 'default') return [];
    const own = name === 'properties' ? Object.entries(inner as Record<string, Json>) : [];
    return [
      ...own.map(([key, schema]): [string, Json] => [`${path}/${key}`, schema]),
      ...keysOf(inner, name === 'properties' ? path : `${path}/${name}`),
    ];
  });
}

describe.each(['pack', 'exam', 'track', 'config'])('the schema of a %s', (name) => {
  const schema: Json = JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8'));
  const keys = keysOf(schema, '');

  test('explains every key to editors, with an example or its default', () => {
    expect(keys.length).toBeGreaterThan(5);
    for (const [path, key] of keys) {
      expect(key, path).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      expect(key.examples ?? key.default, path).toBeDefined();
    }
  });

  test('says of every name of a list what it means', () => {
    for (const [path, key] of keys) {
      if (key.enum === undefined || path.endsWith('/items')) continue;
      expect(key.enumDescriptions, path).toHaveLength(key.enum.length);
    }
  });
});

test('the schemas name the defaults that the code fills in', () => {
  const defaults = (name: string): Record<string, unknown> => {
    const schema: unknown = JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8'));
    return Object.fromEntries(
      keysOf(schema, '').flatMap(([path, key]) =>
        key.default === undefined ? [] : [[path.slice(path.lastIndexOf('/') + 1), key.default]],
      ),
    );
  };
  const ofQuestions = { kind: 'single', shuffle: true, use: 'any', retired: false, tags: [], cells: {} };
  const ofKinds = { correct: false, tolerance: 0, caseSensitive: false, extra: [] };
  expect(defaults('pack')).toEqual({ scenarios: {}, ...ofQuestions, ...ofKinds });
  expect(defaults('exam')).toEqual({ penalty: 0, multiple: 'net', order: 'rising' });
  expect(defaults('config')).toMatchObject({
    extends: 'recommended',
    preview: false,
    'no-why': 'warn',
    ratio: 1.25,
  });
});
