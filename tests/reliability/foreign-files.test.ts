import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { HOSTS, type Ran } from '../cli/hosts.ts';
import { reportOf } from '../support/reports.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/format-1');
const PRACTICE = '20261122-125028-06e6';
const SESSION = '20261122-125034-e2b7';

/** The folder of files of format 1, in which a test damages what it likes. */
function workplace(): string {
  const folder = tempFolder();
  cpSync(FIXTURES, folder, { recursive: true });
  return folder;
}

const run = (directory: string, argv: readonly string[], stdin = ''): Promise<Ran> =>
  HOSTS['in the process']({ argv, stdin, directory });

/** What can be wrong with a file of ours. */
const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'cut off': (text) => text.slice(0, Math.floor(text.length / 2)),
  empty: () => '',
  'of a later format': (text) => text.replace(/"format": ?1/u, '"format": 2'),
  'not JSON': () => 'my notes\n',
  'another JSON': () => '[1, 2]\n',
};

/** Damages a file and returns a check that nobody touched it since. */
function damage(file: string, how: (text: string) => string): () => void {
  const damaged = how(readFileSync(file, 'utf8'));
  writeFileSync(file, damaged);
  return () => expect(readFileSync(file, 'utf8')).toBe(damaged);
}

describe.each(Object.entries(DAMAGES))('a file that is %s', (_name, how) => {
  test('among the reports is named and left alone, and the rest goes on', async () => {
    const folder = workplace();
    const check = damage(path.join(folder, `home/reports/${PRACTICE}.json`), how);
    const list = await run(folder, ['reports', 'list']);
    expect([list.code, list.stderr.split('\n').length]).toEqual([0, 2]);
    expect(list.stderr).toContain(PRACTICE);
    expect(list.stdout).toContain('3 reports.');
    const progress = await run(folder, ['progress', '--packs', 'content']);
    expect(progress.stdout).toContain('from 3 reports');
    expect(progress.stderr).toContain('1 file among your reports is left alone and not counted');
    expect((await run(folder, ['review', 'content/every-kind.yaml', '--plain'])).code).toBe(0);
    expect((await run(folder, ['practice', 'content/every-kind.yaml', '--plain'])).code).toBe(0);
    expect((await run(folder, ['reports', 'verify', `home/reports/${PRACTICE}.json`])).code).not.toBe(0);
    check();
  });

  test('in place of a copy is named and left alone', async () => {
    const folder = workplace();
    const file = path.join(folder, 'copy.json');
    cpSync(path.join(folder, `home/reports/${PRACTICE}.json`), file);
    const check = damage(file, how);
    const ran = await run(folder, ['practice', 'content/every-kind.yaml', '--report', 'copy.json']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('copy.json exists and is not a deskready report as it was written');
    check();
  });

  test('among the journals is named and left alone, and other sessions go on', async () => {
    const folder = workplace();
    const sessions = path.join(folder, 'home/sessions');
    const other = '20261122-130000-aaaa';
    const whole = readFileSync(path.join(sessions, `${SESSION}.jsonl`), 'utf8');
    writeFileSync(path.join(sessions, `${other}.jsonl`), whole.replace(SESSION, other));
    const check = damage(path.join(sessions, `${other}.jsonl`), (text) =>
      // Half a journal may be whole but for its last line, which is no damage; half of its first line is.
      how(text.slice(0, text.indexOf('\n'))),
    );
    const named = await run(folder, ['resume', other]);
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining(other)]);
    expect((await run(folder, ['resume', '--list'])).stdout).toContain(other);
    expect((await run(folder, ['resume', '--plain'], ':q\n')).code).toBe(0);
    expect(readdirSync(sessions)).toEqual([`${other}.jsonl`]);
    check();
  });

  test('in place of the cache of lint is named and left alone, and lint says the same', async () => {
    const folder = workplace();
    writeFileSync(path.join(folder, 'notes'), '{"format": 1}');
    const check = damage(path.join(folder, 'notes'), how);
    const ran = await run(folder, ['lint', 'content', '--cache-location', 'notes']);
    expect(ran.stdout).toBe((await run(folder, ['lint', 'content'])).stdout);
    expect(ran.stderr).toMatch(/notes (?:is not a cache of deskready|was cut off or edited), so it is left/u);
    check();
  });
});

test('a report whose answers were edited does not verify, and is not replaced', async () => {
  const folder = workplace();
  const check = damage(path.join(folder, `home/reports/${PRACTICE}.json`), (text) =>
    text.replace('"percent": 81.67', '"percent": 99.99'),
  );
  const verified = await run(folder, ['reports', 'verify', `home/reports/${PRACTICE}.json`]);
  expect([verified.code, verified.stdout]).toEqual([1, expect.stringContaining(PRACTICE)]);
  expect((await run(folder, ['reports', 'add', `home/reports/${PRACTICE}.json`])).code).toBe(1);
  check();
});

test('a kept copy that was changed is named and left alone, and the session keeps its report', async () => {
  const folder = workplace();
  const used = path.join(folder, 'home/used');
  const isPack = (name: string): boolean =>
    readFileSync(path.join(used, name), 'utf8').includes('id: every-kind');
  const copy = readdirSync(used).find(isPack) ?? '';
  const check = damage(path.join(used, copy), (text) => `${text}# mine\n`);
  const ran = await run(folder, ['practice', 'content/every-kind.yaml', '--plain'], ':q\n');
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(`${copy} was changed, so it is left alone`);
  expect(ran.stdout).toContain('Report: ');
  expect(readdirSync(path.join(folder, 'home/reports'))).toHaveLength(5);
  const { stdout } = await run(folder, ['reports', 'verify', `home/reports/${PRACTICE}.json`]);
  expect(stdout).toContain('cannot be checked whole');
  check();
});

/** What can be wrong with a cache of ours, and what is said of it. */
const CACHE_DAMAGES: readonly (readonly [string, string, (text: string) => string])[] = [
  ['cut off', 'was cut off or edited', (text) => text.slice(0, Math.floor(text.length / 2))],
  ['cut off in its last letter', 'was cut off or edited', (text) => text.slice(0, -1)],
  ['empty', 'was cut off or edited', () => ''],
  [
    'edited',
    'was cut off or edited',
    (text) => text.replace(/\d(?=\D*$)/u, (digit) => `${9 - Number(digit)}`),
  ],
  ['of a later format', 'is of a later version', (text) => text.replace(/^(\D+)\d/u, '$199')],
  ['not JSON', 'is not a cache of deskready', () => 'my notes\n'],
];

test.each(CACHE_DAMAGES)(
  'a cache of history that is %s is named and left alone',
  async (_what, words, how) => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'home/reports'), { recursive: true });
    for (let number = 10; number < 70; number += 1) {
      const report = reportOf(undefined, undefined, {
        id: `20261101-0000${number}-aaaa`,
        startedAt: `2026-11-01T00:${String(number % 60).padStart(2, '0')}:00+08:00`,
      });
      writeFileSync(path.join(folder, `home/reports/${report.id}.json`), writeReport(report, sha256));
    }
    const sound = await run(folder, ['progress']);
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    const check = damage(path.join(folder, 'home/cache/history.json'), how);
    for (const argv of [['progress'], ['review', '--json'], ['practice', 'office-excel', '--plain']]) {
      const { code, stdout, stderr } = await run(folder, argv, ':q\n');
      if (argv[0] === 'progress') expect(stdout).toBe(sound.stdout);
      expect([argv, code]).toEqual([argv, 0]);
      expect(stderr).toMatch(
        new RegExp(`history\\.json ${words}.*, so it is left alone; (?:delete|move) it`, 'u'),
      );
    }
    check();
  },
);

test.each(CACHE_DAMAGES)('a cache of lint that is %s is named and left alone', async (_what, words, how) => {
  const folder = workplace();
  await run(folder, ['lint', 'content', '--cache']);
  const check = damage(path.join(folder, '.deskreadycache'), how);
  // Other files, so that there would be something new to keep.
  writeFileSync(path.join(folder, 'content/more.yaml'), 'format: 1\nid: more\n');
  const ran = await run(folder, ['lint', 'content', '--cache']);
  expect(ran.stdout).toBe((await run(folder, ['lint', 'content'])).stdout);
  expect(ran.stderr).toMatch(
    new RegExp(`\\.deskreadycache ${words}.*, so it is left alone; (?:delete|move) it`, 'u'),
  );
  check();
});
