import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIND_NAMES } from '../../src/domain/question/question.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';

const run = (directory: string, ...argv: readonly string[]): Promise<Ran> =>
  HOSTS['in the process']({ argv, directory });

interface PackFile {
  readonly title: string;
  readonly language: string;
  readonly license?: string;
  readonly topics: Readonly<Record<string, string>>;
  readonly questions: readonly {
    readonly kind: string;
    readonly topic: string;
    readonly hint: string;
    readonly explanation: string;
    readonly source: { readonly title: string };
    readonly options?: readonly { readonly why: string }[];
  }[];
}

const read = (folder: string, file: string): PackFile =>
  parse(readFileSync(path.join(folder, file), 'utf8')) as PackFile;

/** Every choice of one kind or more. */
const COMBINATIONS = Array.from({ length: 2 ** KIND_NAMES.length - 1 }, (_, index) =>
  KIND_NAMES.filter((_kind, place) => ((index + 1) & (1 << place)) !== 0),
);

test('lint finds nothing in a new pack, whatever kinds it was made with', { timeout: 300_000 }, async () => {
  const folder = tempFolder();
  const faulty: string[] = [];
  for (const [index, kinds] of COMBINATIONS.entries()) {
    const id = `pack-${index}`;
    await run(folder, 'new', id, '--kinds', kinds.join(','));
    const linted = await run(folder, 'lint', `${id}.yaml`);
    if (linted.code !== 0 || !linted.stdout.includes('no problems found')) faulty.push(linted.stdout);
  }
  expect(faulty.slice(0, 3)).toEqual([]);
});

test('each example has a hint, an explanation and a source, and each option says why', async () => {
  const folder = tempFolder();
  await run(folder, 'new', 'all', '--kinds', KIND_NAMES.join(','));
  const { questions } = read(folder, 'all.yaml');
  expect(questions.map(({ kind }) => kind)).toEqual([...KIND_NAMES]);
  for (const question of questions) {
    expect(question).toMatchObject({
      hint: expect.any(String),
      explanation: expect.any(String),
      source: { title: expect.any(String) },
    });
    for (const option of question.options ?? []) expect(option.why).toEqual(expect.any(String));
  }
});

test('the examples can be practised', async () => {
  const folder = tempFolder();
  await run(folder, 'new', 'all', '--kinds', KIND_NAMES.join(','));
  const { code, stdout } = await run(folder, 'practice', 'all.yaml', '--seed', '1');
  expect(code).toBe(0);
  expect(stdout).toContain('Question 1 of 10');
});

test('title, topics, language and licence stand in the file as they were given', async () => {
  const folder = tempFolder();
  const title = `Ana's "notes": 48.50 # yes \\ no`;
  const flags = ['--topic', 'tone=The "right" tone: 1', '--topic', 'Looking values up'];
  await run(
    folder,
    'new',
    'mail',
    '--title',
    title,
    ...flags,
    '--language',
    'en-PH',
    '--license',
    'CC-BY-4.0',
  );
  const pack = read(folder, 'mail.yaml');
  expect(pack).toMatchObject({ title, language: 'en-PH', license: 'CC-BY-4.0' });
  expect(pack.topics).toEqual({ tone: 'The "right" tone: 1', 'looking-values-up': 'Looking values up' });
  expect(new Set(pack.questions.map(({ topic }) => topic))).toEqual(new Set(Object.keys(pack.topics)));
  const linted = await HOSTS.spawned({ argv: ['lint', 'mail.yaml'], directory: folder });
  expect(linted).toMatchObject({ code: 0, stdout: expect.stringContaining('no problems found') });
});

test('topics that no example is left for wait as comments, so that lint finds nothing', async () => {
  const folder = tempFolder();
  await run(folder, 'new', 'mail', '--kinds', 'single', '--topic', 'a=One', '--topic', 'b=Two');
  expect(read(folder, 'mail.yaml').topics).toEqual({ a: 'One' });
  expect(readFileSync(path.join(folder, 'mail.yaml'), 'utf8')).toContain('# b: "Two"');
  expect((await run(folder, 'lint', 'mail.yaml')).stdout).toContain('no problems found');
});

function schemaOf(folder: string, file: string): string {
  const [line = ''] = readFileSync(path.join(folder, file), 'utf8').split('\n');
  return /^# yaml-language-server: \$schema=(\S+)$/u.exec(line)?.[1] ?? '';
}

test("editors find the installed program's schema where none is near", async () => {
  const folder = tempFolder();
  await run(folder, 'new', 'mail');
  const schema = schemaOf(folder, 'mail.yaml');
  expect(schema).toMatch(/^file:\/\//u);
  expect(existsSync(fileURLToPath(schema))).toBe(true);
});

test('in a project that has deskready, editors find the schema by a path that is right for everybody', async () => {
  const schema = '{ "title": "deskready pack" }';
  const folder = tempFolder({
    'node_modules/deskready/schema/pack.schema.json': schema,
    'clone/schema/pack.schema.json': schema,
  });
  mkdirSync(path.join(folder, 'questions/packs'), { recursive: true });
  mkdirSync(path.join(folder, 'clone/questions'));
  await run(folder, 'new', 'mail', '--out', 'questions/packs');
  await run(folder, 'new', 'mail', '--out', 'clone/questions/');
  await run(folder, 'new', 'mail');
  expect(schemaOf(folder, 'questions/packs/mail.yaml')).toBe(
    '../../node_modules/deskready/schema/pack.schema.json',
  );
  expect(schemaOf(folder, 'clone/questions/mail.yaml')).toBe('../schema/pack.schema.json');
  expect(schemaOf(folder, 'mail.yaml')).toBe('./node_modules/deskready/schema/pack.schema.json');
});
