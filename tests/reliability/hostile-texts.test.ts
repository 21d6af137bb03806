import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../src/app/ports-exchange.ts';
import { HIDDEN } from '../../src/domain/visible.ts';
import { HOSTS, type Ran } from '../cli/hosts.ts';
import { HOSTILE_TEXTS, hostilePack } from '../support/hostile/hostile-texts.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Formats that are text; the others are archives of them, read back by their own tests. */
const TEXT_FORMATS = FORMAT_IDS.filter((format) => !['xlsx', 'kahoot', 'quizizz'].includes(format));
const LINT_FORMATS = ['pretty', 'compact', 'json', 'sarif', 'github', 'markdown'];

const run = (directory: string, argv: readonly string[], stdin = ''): Promise<Ran> =>
  HOSTS['in the process']({ argv, stdin, directory });

/** What a text holds that must not be in it, by names of characters. */
function hiddenIn(text: string): string[] {
  // Files for Windows and for spreadsheets may end their lines with CR LF and start with a byte order mark.
  const plain = text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
  return [...new Set(plain.match(HIDDEN))].map((found) => JSON.stringify(found));
}

function expectHarmless({ stdout, stderr }: Ran): void {
  expect(hiddenIn(stdout)).toEqual([]);
  expect(hiddenIn(stderr)).toEqual([]);
  expect(stderr).not.toContain('This is a bug');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

const ANSWERS = 'b\n:! note \u001b]0;owned\u0007\na b\nf\na\n7\nx\nb a c\n1b 2a\n:h\n0\n1\n';

describe.each(Object.entries(HOSTILE_TEXTS))('a pack whose texts hold %s', (_, hostile) => {
  it('is asked, listed, checked, reported and exported without a raw sign of it', async () => {
    const folder = tempFolder({ 'hostile.yaml': hostilePack(hostile) });
    const session = 'practice hostile.yaml --plain --hints --confidence --seed 1'.split(' ');
    const sat = await run(
      folder,
      [...session, '--candidate', `Name ${hostile}`, '--group', hostile],
      ANSWERS,
    );
    expect(sat.code, sat.stderr).toBe(0);
    expectHarmless(sat);
    mkdirSync(path.join(folder, 'out'));
    const commands = [
      'packs show hostile.yaml',
      'packs list --packs .',
      'packs list --packs . --json',
      'packs add hostile.yaml',
      'packs list',
      ...LINT_FORMATS.map((format) => `lint hostile.yaml --format ${format}`),
      'lint hostile.yaml --fix-dry-run --preview',
      'reports list',
      'reports list --json',
      'reports show',
      'reports verify home/reports',
      'reports export',
      'reports export --format ndjson',
      'reports html --out out/report.html',
      'progress',
      'progress show --json',
      'progress html --out out/progress.html',
      'review --ahead --json',
      'data',
      'doctor',
      'export hostile.yaml --as html --out out/quiz.html',
      ...TEXT_FORMATS.map(
        (format) => `export hostile.yaml --lenient --as ${format} --out out/pack.${format}`,
      ),
    ];
    for (const command of commands) {
      const ran = await run(folder, command.split(' '));
      expect([0, 1], `${command}: ${ran.stderr}`).toContain(ran.code);
      expectHarmless(ran);
    }
    for (const file of readdirSync(path.join(folder, 'out'))) {
      const text = readFileSync(path.join(folder, 'out', file), 'utf8');
      expect(hiddenIn(text), file).toEqual([]);
      if (file.endsWith('.html')) expect(text).not.toMatch(/<img|<script>alert|onerror=alert\(1\)>/u);
    }
    // Nothing outside of what was asked for: the pack, the data directory, what --out named.
    expect(filesBelow(folder).filter((file) => !/^(hostile\.yaml$|home[\\/]|out[\\/])/u.test(file))).toEqual(
      [],
    );
  }, 60_000);
});

describe('an id', () => {
  const ESCAPES = [
    '../../owned',
    '..',
    '/tmp/owned',
    'a/b',
    'a\\b',
    'C:owned',
    'con\u0000',
    '~',
    '$HOME',
    '-rf',
  ];

  it.each(ESCAPES)('like %j names no file outside the data directory', async (id) => {
    const text = hostilePack('x').replace('id: hostile', `id: ${JSON.stringify(id)}`);
    const folder = tempFolder({ 'work/hostile.yaml': text });
    const work = path.join(folder, 'work');
    for (const argv of [
      ['packs', 'add', 'hostile.yaml'],
      ['practice', 'hostile.yaml', '--plain'],
      ['export', 'hostile.yaml', '--as', 'html'],
      ['packs', 'remove', id],
      ['reports', 'show', id],
      ['resume', id],
      ['practice', '--plain', '--track', id],
    ]) {
      const ran = await run(
        work,
        argv.map((word) => word.replaceAll('\u0000', '')),
      );
      expect(ran.code, argv.join(' ')).toBe(2);
      expectHarmless(ran);
    }
    expect(filesBelow(folder)).toEqual([path.join('work', 'hostile.yaml')]);
  });

  it('of a device or with a path does not become a report, a copy or a page elsewhere', async () => {
    const folder = tempFolder({ 'hostile.yaml': hostilePack('x') });
    await run(folder, 'practice hostile.yaml --plain --seed 1'.split(' '), ANSWERS);
    const reports = path.join(folder, 'home/reports');
    const [name = ''] = readdirSync(reports);
    const wire = JSON.parse(readFileSync(path.join(reports, name), 'utf8')) as Record<string, unknown>;
    writeFileSync(path.join(folder, 'evil.json'), JSON.stringify({ ...wire, id: '../../owned' }));
    const ran = await run(folder, ['reports', 'html', 'evil.json']);
    expect(ran.code).toBe(2);
    expect(existsSync(path.join(folder, '../../owned.html'))).toBe(false);
    expect(filesBelow(folder).filter((file) => file.includes('owned'))).toEqual([]);
  });
});
