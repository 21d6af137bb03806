import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { HOSTS, type Ran } from '../cli/hosts.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/format-1');
const PRACTICE = '20261122-125028-06e6';
const EXAM = '20261122-125108-8353';
const INTERRUPTED = '20261122-125034-e2b7';

/** Of each file: these never change, since people have files like them. */
const HASHES = {
  '.deskready.yaml': '59fcde439b865b96',
  'content/every-kind.yaml': 'ce88822460bf5351',
  'content/exams/small-exam.yaml': '7d41e9f1eeb51140',
  'content/tracks/small-track.yaml': 'a0b0c515cc105372',
  'home/reports/20261122-125028-06e6.json': 'fdc3592fe94016ee',
  'home/reports/20261122-125031-4dea.json': '92e8b446361f8933',
  'home/reports/20261122-125108-8353.json': '6a4f56d0f4e3b5a4',
  'home/reports/20261122-125109-15a1.json': '5b73979774aa3d69',
  'home/sessions/20261122-125034-e2b7.jsonl': '5e4d842875482926',
  'home/used/7d41e9f1eeb51140cc8d51237f58300997cf5f28c7ab4ef9d77bd2dcdcbf669b.yaml': '7d41e9f1eeb51140',
  'home/used/a0b0c515cc10537224c52defc690dce169cfe2a9caa810978139ced93026c22b.yaml': 'a0b0c515cc105372',
  'home/used/ce88822460bf5351794afd4061579abd608a677390415df4cf523aaf2eeb197a.yaml': 'ce88822460bf5351',
};

let folder = '';
const run = (...argv: readonly string[]): Promise<Ran> =>
  HOSTS['in the process']({ argv, directory: folder });

beforeEach(() => {
  folder = tempFolder();
  cpSync(FIXTURES, folder, { recursive: true });
});

test('the files of format 1 are as they were made', () => {
  const names = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => path.relative(FIXTURES, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const hashes = names.map((name) => [
    name,
    sha256(readFileSync(path.join(FIXTURES, name), 'utf8')).slice(0, 16),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(HASHES);
});

describe('files of format 1', () => {
  test('are verified: pack, draw, score and digest', async () => {
    const { code, stdout } = await run('reports', 'verify', 'home/reports');
    expect([code, stdout.match(/: agrees$/gmu)]).toMatchObject([0, { length: 4 }]);
  });

  test('are listed and shown', async () => {
    const list = await run('reports', 'list');
    expect(list).toMatchObject({ code: 0, stderr: '' });
    expect(list.stdout).toMatch(
      /Review: [\s\S]*Exam: small-exam[\s\S]*track small-track[\s\S]*Practice: every-kind/u,
    );
    expect((await run('reports', 'show', PRACTICE)).stdout).toContain('Score: 8.17 of 10 (81.67%)');
    expect((await run('reports', 'show', EXAM)).stdout).toContain('Score: 2.5 of 6 (41.67%)');
    const { code, stdout } = await run('reports', 'export', 'home/reports', '--format', 'csv');
    expect([code, stdout.trimEnd().split('\r\n').length]).toEqual([0, 1 + 32]);
  });

  test('count as progress, and what was missed is reviewed', async () => {
    const { code, stdout, stderr } = await run('progress', '--packs', 'content', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ reports: 4 });
    const review = await run('review', 'content/every-kind.yaml', '--plain');
    expect(review.stderr).toMatch(/In this review: .*\d missed/u);
    expect(review.stdout).toContain('Question 1 of ');
  });

  test('are gone on with', async () => {
    expect((await run('resume', '--list')).stdout).toContain(INTERRUPTED);
    const { code, stdout } = await HOSTS['in the process']({
      argv: ['resume', '--plain'],
      stdin: ':done\n',
      directory: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Question 4 of 6');
    const report = JSON.parse(readFileSync(path.join(folder, `home/reports/${INTERRUPTED}.json`), 'utf8'));
    expect(report).toMatchObject({ candidate: { name: 'A', group: 'G' }, ended: 'finished' });
    expect(report.items.slice(0, 3)).toMatchObject([
      { answer: false, flagged: false },
      { answer: 'a', flagged: true },
      { outcome: 'skipped' },
    ]);
    expect((await run('reports', 'verify', `home/reports/${INTERRUPTED}.json`)).code).toBe(0);
  });

  test('are sat and linted', async () => {
    const lint = await run('lint', 'content');
    expect([lint.code, lint.stdout]).toEqual([0, '3 files, 13 questions: no problems found.\n']);
    for (const argv of [
      ['practice', 'content/every-kind.yaml'],
      ['practice', '--track', 'small-track', '--packs', 'content'],
      ['exam', 'small-exam', '--packs', 'content'],
    ]) {
      const { code, stdout } = await run(...argv, '--plain', '--seed', '3');
      expect([code, stdout]).toEqual([0, expect.stringContaining('Question 1 of ')]);
    }
  });
});
