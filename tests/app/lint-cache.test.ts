import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { makeCacheFile } from '../../src/adapters/lint-cache-file.ts';
import { LINT_CACHE_HEAD, openLintCache } from '../../src/app/lint-cache.ts';
import { lintContent, type LintResult } from '../../src/app/lint-content.ts';
import { oneByOne } from '../../src/app/lint-files.ts';
import type { PackIndex } from '../../src/app/lint-draws.ts';
import { type Configuration, configurationOf, RECOMMENDED } from '../../src/domain/lint/configuration.ts';
import { lintFile } from '../../src/formats/lint/lint-file.ts';
import { packAround } from '../support/rule-cases.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const QUESTION = `- id: one
  topic: sums
  level: easy
  prompt: What is two and two?
  options: [{ text: Four, correct: true }, { text: All of the above }, { text: Six }]
`;
const EXAM = 'format: 1\nid: mock\ntitle: Mock\nminutes: 5\npass: 50\ndraw:\n  - { pack: demo, count: 1 }\n';

const packNamed = (id: string, questions = QUESTION): string =>
  packAround(questions).replace('id: demo', `id: ${id}`);

const FILES = { 'demo.yaml': packNamed('demo'), 'other.yaml': packNamed('other'), 'mock.yaml': EXAM };

interface Setting {
  readonly version?: string;
  readonly today?: string;
  readonly configuration?: Configuration;
  readonly others?: PackIndex;
  readonly paths?: readonly string[];
}

/** Lints a folder with the cache that is in it and without; returns what was found both ways and what was linted. */
async function lintBothWays(
  folder: string,
  {
    version = '1',
    today = '2026-11-22',
    configuration = configurationOf(RECOMMENDED),
    others,
    paths = ['.'],
  }: Setting = {},
): Promise<{ cached: LintResult; plain: LintResult; linted: string[] }> {
  const cacheFile = path.join(folder, '.deskreadycache');
  const files = makeContentFiles(folder, sha256, () => Readable.from(['']));
  const wish = { configuration, isIgnored: () => false };
  const linted: string[] = [];
  const lintFiles = oneByOne((file, source, chosen) => {
    linted.push(file.path);
    return lintFile(file, source, chosen, today);
  });
  const ports = { files, lintFiles, ...(others === undefined ? {} : { others }) };
  const plain = await lintContent(paths, wish, ports);
  linted.length = 0;
  const kept = makeCacheFile(folder).read(cacheFile, LINT_CACHE_HEAD);
  const cache = openLintCache(kept, [version, today, configuration], sha256);
  const cached = await lintContent(paths, wish, { ...ports, cache });
  const left = cache.text((file) => files.kindOf(file) === 'file');
  if (left !== null) writeFileSync(cacheFile, left);
  return { cached, plain, linted };
}

/** The paths that are linted although there is a cache; what is found must not tell whether there is one. */
async function lintedAgain(folder: string, setting?: Setting): Promise<string[]> {
  const { cached, plain, linted } = await lintBothWays(folder, setting);
  expect(cached).toEqual(plain);
  return linted;
}

describe('lines made by hand, with hashes that fit', () => {
  it.each(['null', '5', '"x"', '[]', '{}', '{"findings":5}', '{"findings":[]}'])(
    'count for nothing: %s',
    async (json) => {
      const folder = tempFolder(FILES);
      await lintBothWays(folder);
      const file = path.join(folder, '.deskreadycache');
      const forged = readFileSync(file, 'utf8').replaceAll(
        /^([\da-f]{64}) [\da-f]{64} .*$/gmu,
        (_line, key: string) => `${key} ${sha256(json)} ${json}`,
      );
      writeFileSync(file, forged);
      const { cached, plain, linted } = await lintBothWays(folder);
      expect(cached.findings).toEqual(plain.findings);
      expect(linted.length).toBe(Object.keys(FILES).length);
    },
  );
});

describe('lint with a cache', () => {
  it('checks every file once, then none', async () => {
    const folder = tempFolder(FILES);
    expect(await lintedAgain(folder)).toEqual(['demo.yaml', 'mock.yaml', 'other.yaml']);
    expect(await lintedAgain(folder)).toEqual([]);
  });

  it('checks a changed file alone, with what it changes for others', async () => {
    const folder = tempFolder(FILES);
    await lintedAgain(folder);
    writeFileSync(
      path.join(folder, 'demo.yaml'),
      FILES['demo.yaml'].replace('level: easy', 'level: easy\n    use: practice'),
    );
    expect(await lintedAgain(folder)).toEqual(['demo.yaml']);
    writeFileSync(
      path.join(folder, 'demo.yaml'),
      FILES['demo.yaml'].replaceAll('  - id: one', '  - id: one\n    retired: true'),
    );
    const { cached, plain, linted } = await lintBothWays(folder);
    expect(cached).toEqual(plain);
    expect(linted).toEqual(['demo.yaml']);
    expect(cached.findings.map(({ file, rule }) => `${file} ${rule}`)).toContain('mock.yaml unfillable-draw');
  });

  it.each<[string, Setting]>([
    ['version', { version: '2' }],
    ['day', { today: '2026-11-23' }],
    [
      'configuration',
      { configuration: configurationOf({ ...RECOMMENDED, rules: [{ id: 'no-source', level: 'off' }] }) },
    ],
  ])('checks everything again under another %s', async (_what, setting) => {
    const folder = tempFolder(FILES);
    await lintedAgain(folder);
    expect(await lintedAgain(folder, setting)).toHaveLength(3);
    expect(await lintedAgain(folder, setting)).toEqual([]);
  });

  it('checks a file again that was renamed, since its name says what its id should be', async () => {
    const folder = tempFolder({ 'demo.yaml': FILES['demo.yaml'] });
    await lintedAgain(folder);
    rmSync(path.join(folder, 'demo.yaml'));
    writeFileSync(path.join(folder, 'renamed.yaml'), FILES['demo.yaml']);
    expect(await lintedAgain(folder)).toEqual(['renamed.yaml']);
    expect(readFileSync(path.join(folder, '.deskreadycache'), 'utf8')).not.toContain('demo.yaml');
  });

  it('tells files of one name and one text apart by their folders', async () => {
    const text = FILES['demo.yaml'];
    const folder = tempFolder({ 'a/demo.yaml': text, 'b/demo.yaml': text });
    expect(await lintedAgain(folder)).toEqual(['a/demo.yaml', 'b/demo.yaml']);
    writeFileSync(path.join(folder, 'b/demo.yaml'), EXAM);
    expect(await lintedAgain(folder)).toEqual(['b/demo.yaml']);
  });

  it('keeps what it knows of files that a run leaves out, while they exist', async () => {
    const folder = tempFolder({ 'a/demo.yaml': FILES['demo.yaml'], 'b/other.yaml': FILES['other.yaml'] });
    await lintedAgain(folder);
    writeFileSync(path.join(folder, 'b/other.yaml'), packNamed('other', QUESTION.replace('Six', 'Five')));
    expect(await lintedAgain(folder, { paths: ['b'] })).toEqual(['b/other.yaml']);
    expect(await lintedAgain(folder)).toEqual([]);
  });

  it('asks anew for packs outside the linted files, whose text it does not see', async () => {
    const folder = tempFolder({ 'mock.yaml': EXAM });
    const others = (isThere: boolean): PackIndex => ({
      ids: async () => [],
      pack: async () => (isThere ? 'broken' : null),
    });
    expect((await lintBothWays(folder, { others: others(true) })).cached.findings).toEqual([]);
    const { cached } = await lintBothWays(folder, { others: others(false) });
    expect(cached.findings.map(({ rule }) => rule)).toEqual(['unknown-pack']);
  });

  it.each<[string, (text: string) => string]>([
    ['of something else', () => '{"hello": "world"}'],
    ['empty', () => ''],
    ['of a later format', (text) => text.replace('lint cache 1', 'lint cache 2')],
    ['cut off', (text) => text.slice(0, Math.floor(text.length / 2))],
    ['cut off in its last line', (text) => text.slice(0, -3)],
    ['with another finding', (text) => text.replaceAll('all-of-the-above', 'all-of-the-others')],
    ['with counts that are wrong', (text) => text.replace('"files":3', '"files":4')],
    ['with lines in another order', (text) => text.split('\n').toReversed().join('\n')],
  ])('finds the same where the cache is %s', async (_what, spoil) => {
    const folder = tempFolder(FILES);
    await lintedAgain(folder);
    const file = path.join(folder, '.deskreadycache');
    const whole = readFileSync(file, 'utf8');
    const spoilt = spoil(whole);
    expect(spoilt).not.toBe(whole);
    writeFileSync(file, spoilt);
    await lintedAgain(folder);
    await lintedAgain(folder, { paths: ['demo.yaml', 'other.yaml'] });
  });

  it('finds the same as without a cache over any edits', async () => {
    const names = ['demo.yaml', 'other.yaml', 'third.yaml', 'exams/mock.yaml'];
    const texts = [
      packNamed('demo'),
      packNamed('other'),
      packNamed('demo', QUESTION.replace('two and two', 'three and \u2028 three')),
      packNamed(
        'third',
        `${QUESTION}# deskready-ignore no-source -- known\n${QUESTION.replace('one', 'two')}`,
      ),
      packNamed('other', QUESTION.replace('level: easy', 'levl: easy')),
      EXAM,
      EXAM.replace('demo', 'other').replace('count: 1', 'count: 9'),
      'services: {}\n',
      'format: 1\nbroken: [\n',
    ];
    const edit = fc.record({
      name: fc.constantFrom(...names),
      text: fc.constantFrom(...texts, null),
      day: fc.constantFrom('21', '22'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const folder = tempFolder({ 'always.yaml': packNamed('always'), 'exams/keep.txt': '' });
        for (const { name, text, day } of edits) {
          if (text === null) rmSync(path.join(folder, name), { force: true });
          else writeFileSync(path.join(folder, name), text);
          const { cached, plain } = await lintBothWays(folder, { today: `2026-11-${day}` });
          expect(JSON.stringify(cached)).toBe(JSON.stringify(plain));
          expect(cached).toEqual(plain);
        }
      }),
      { numRuns: 25 },
    );
  });
});
