import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { oneByOne } from '../../src/app/lint-files.ts';
import { lintContent, type LintResult } from '../../src/app/lint-content.ts';
import type { PackIndex } from '../../src/app/lint-draws.ts';
import type { Pack } from '../../src/domain/pack.ts';
import { factsOf } from '../../src/domain/lint/facts.ts';
import { lintFile } from '../../src/formats/lint/lint-file.ts';
import { STRUCTURE_ONLY } from '../support/rule-cases.ts';
import { lintText, OPTIONS, packWith } from '../formats/lint-text.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deskready-lint-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function lint(paths: readonly string[], others?: PackIndex, stdin = ''): Promise<LintResult> {
  const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
  const files = makeContentFiles(folder, hash, () => Readable.from([stdin]));
  return lintContent(
    paths,
    { configuration: STRUCTURE_ONLY, isIgnored: () => false },
    {
      files,
      lintFiles: oneByOne((file, source, configuration) =>
        lintFile(file, source, configuration, '2026-11-22'),
      ),
      ...(others === undefined ? {} : { others }),
    },
  );
}

const summary = ({ findings }: LintResult): string[] =>
  findings.map(({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`);

const pack = packWith(OPTIONS);
const exam = (lines: string): string =>
  `format: 1\nid: mock\ntitle: Mock\nminutes: 5\npass: 50\ndraw:\n${lines}`;

describe('what is linted', () => {
  test('a folder with all below it, but for YAML that is none of ours', async () => {
    write('packs/demo.yaml', pack);
    write('deep/exams/mock.yml', exam('  - { pack: demo, count: 1 }\n'));
    write('docker-compose.yaml', 'services: {}\n');
    write('.hidden/demo.yaml', 'format: 1\nbroken: [\n');
    const { findings, counts } = await lint(['.']);
    expect(findings).toEqual([]);
    expect(counts).toEqual({ files: 2, questions: 1, errors: 0, warnings: 0, infos: 0 });
  });

  test('a file once, however often it is named', async () => {
    write('packs/demo.yaml', pack);
    expect((await lint(['packs', 'packs/demo.yaml', './packs/demo.yaml'])).counts.files).toBe(1);
    expect((await lint(['packs/demo.yaml', 'packs'])).counts.files).toBe(1);
  });

  test('standard input, which has no name to compare with the id', async () => {
    const result = await lint(['-'], undefined, pack.replace('level: easy', 'level: esay'));
    expect(summary(result)).toEqual(['<stdin>:12:12 unknown-value']);
    expect(result.sources.get('<stdin>')).toContain('esay');
  });

  test('the working directory where no path is given', async () => {
    write('demo.yaml', pack);
    expect((await lint([])).counts.files).toBe(1);
  });

  test('a file that is no text is a finding, and the others are still checked', async () => {
    write('demo.yaml', pack);
    writeFileSync(path.join(folder, 'bad.yaml'), Buffer.from([0x66, 0xff, 0xfe]));
    const { findings, counts } = await lint(['.']);
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['not-utf8', 'bad.yaml']]);
    expect(counts).toMatchObject({ files: 2, questions: 1, errors: 1 });
  });

  test.each([['nowhere.yaml'], ['.']])('nothing at %s stops the command', async (missing) => {
    await expect(lint([missing])).rejects.toMatchObject({ code: 'not-found' });
    await expect(lint([missing])).rejects.toBeInstanceOf(AppError);
  });
});

describe('checks across files', () => {
  test('say the same in whatever order the files are named', async () => {
    write('a/demo.yaml', pack);
    write('b/demo.yaml', pack);
    const straight = await lint(['a', 'b']);
    expect(summary(straight)).toContain('b/demo.yaml:2:5 duplicate-pack-id');
    expect(await lint(['b', 'a'])).toEqual(straight);
  });

  test('two packs with one id: the second is told where the first is', async () => {
    write('a/demo.yaml', pack);
    write('b/demo.yaml', pack);
    const result = await lint(['.']);
    expect(summary(result)).toEqual(['b/demo.yaml:2:5 duplicate-pack-id']);
    expect(result.findings[0]?.message).toContain('a/demo.yaml');
  });

  test('packs and topics that an exam names and that are not there', async () => {
    write('demo.yaml', pack);
    write(
      'mock.yaml',
      exam('  - { pack: dmeo, count: 1 }\n  - { pack: demo, topics: [sums, smus], count: 1 }\n'),
    );
    expect(summary(await lint(['.']))).toEqual([
      'mock.yaml:7:13 unknown-pack',
      'mock.yaml:8:34 unknown-topic',
    ]);
  });

  test('they are found beside a fault in the exam itself', async () => {
    write('demo.yaml', pack);
    write('mock.yaml', exam('  - { pack: dmeo, count: 1 }\n').replace('id: mock', 'id: mokc'));
    expect(summary(await lint(['.']))).toEqual([
      'mock.yaml:2:5 id-not-file-name',
      'mock.yaml:7:13 unknown-pack',
    ]);
  });

  test('a line of a track that names no pack, or a pack without errors in it', async () => {
    write('broken.yaml', pack.replace('id: demo', 'id: broken').replace('level: easy', 'level: esay'));
    write(
      'clerk.yaml',
      'format: 1\nid: clerk\ntitle: Clerk\ndraw:\n  - { pack: gone, percent: 40 }\n  - { pack: broken, percent: 60 }\n',
    );
    expect(summary(await lint(['.']))).toEqual([
      'broken.yaml:12:12 unknown-value',
      'clerk.yaml:5:13 unknown-pack',
    ]);
  });

  test('a pack that is no id is a fault, and no file is looked for under that name', async () => {
    write('demo.yaml', pack);
    write('mock.yaml', exam('  - { pack: ../demo.yaml, count: 1 }\n'));
    const asked: string[] = [];
    const others: PackIndex = {
      ids: async () => [],
      pack: async (id) => {
        asked.push(id);
        return null;
      },
    };
    expect(summary(await lint(['mock.yaml'], others))).toEqual(['mock.yaml:7:13 bad-id']);
    expect(asked).toEqual([]);
  });

  test('a line that asks for more than there is, retired questions left out', async () => {
    write('demo.yaml', `${pack}    retired: true\n`);
    write('mock.yaml', exam('  - { pack: demo, count: 1 }\n'));
    expect(summary(await lint(['.']))).toEqual(['mock.yaml:7:5 unfillable-draw']);
  });

  test('a share of a track without any question', async () => {
    write('demo.yaml', `${pack}    use: exam\n`);
    write('role.yaml', 'format: 1\nid: role\ntitle: R\ndraw:\n  - pack: demo\n    percent: 100\n');
    expect(summary(await lint(['.']))).toEqual(['role.yaml:5:5 unfillable-draw']);
  });

  test('a pack with errors raises no doubt about the exams that draw from it', async () => {
    write('demo.yaml', pack.replace('level: easy', 'level: esay'));
    write('mock.yaml', exam('  - { pack: demo, topics: [other], count: 9 }\n'));
    expect(summary(await lint(['.']))).toEqual(['demo.yaml:12:12 unknown-value']);
  });

  test('a lone exam knows the packs elsewhere, and a linted pack comes before one of the same id', async () => {
    const { value } = await lintText(pack);
    const others: PackIndex = {
      ids: async () => ['demo'],
      pack: async (id) => (id === 'demo' ? factsOf(value as Pack) : null),
    };
    write('mock.yaml', exam('  - { pack: demo, topics: [sums], count: 1 }\n'));
    expect(summary(await lint(['mock.yaml'], others))).toEqual([]);
    write('demo.yaml', pack.replaceAll('sums', 'totals'));
    expect(summary(await lint(['.'], others))).toEqual(['mock.yaml:7:28 unknown-topic']);
  });
});
