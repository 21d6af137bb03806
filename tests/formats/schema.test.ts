import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIND_NAMES } from '../../src/domain/question/question.ts';
import { OPTIONS, packWith } from './lint-text.ts';

const root = new URL('../../', import.meta.url);

function validator(name: string): ValidateFunction {
  const schema: object = JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8'));
  return new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    schema,
  );
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

  test('take foreign keys, and a question without kind as single', () => {
    expect(pack(parse(packWith(`${OPTIONS}    x-moodle: 1\n`)))).toBe(true);
  });

  test('describe every key for editors', () => {
    const { definitions, properties } = JSON.parse(
      readFileSync(new URL('schema/pack.schema.json', root), 'utf8'),
    ) as Record<string, Record<string, { title?: string; properties?: Record<string, object> }>>;
    const keys = [properties, definitions?.['common']?.properties, definitions?.['judgement']?.properties];
    for (const [key, schema] of keys.flatMap((group) => Object.entries(group ?? {}))) {
      if ('$ref' in schema) continue;
      expect(schema, key).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    }
    expect(Object.keys(definitions ?? {})).toEqual(['common', ...KIND_NAMES]);
  });
});
