import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type HandEntry, handZip } from '../support/hand-zip.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { filesOf, home, importing, pack, place, report, told } from './data-workplace.ts';
import { run } from './reports-workplace.ts';

/** Numbers, so that it is not refused for its density. */
const LARGE = Array.from({ length: 1_000_000 }, (_, index) => `${(index * 7919) % 999_983}\n`)
  .join('')
  .slice(0, 5_000_000);
const LONG = `reports/${'a'.repeat(70)}.json`;

describe('files of an archive that are refused, while the rest comes in', () => {
  const HOSTILE: readonly (readonly [string, HandEntry, string])[] = [
    ['a name that leads up', { name: '../reports/a.json' }, 'unsafe-name'],
    ['one that leads up from within', { name: 'reports/../../a.json' }, 'unsafe-name'],
    ['an absolute name', { name: '/etc/passwd' }, 'unsafe-name'],
    ['a drive', { name: 'C:/Windows/a.json' }, 'unsafe-name'],
    ['a backslash', { name: 'reports\\..\\..\\a.json' }, 'unsafe-name'],
    ['a zero byte', { name: 'reports/a.json\u0000.yaml' }, 'unsafe-name'],
    ['a device of Windows', { name: 'packs/con.yaml', content: pack('P') }, 'device-name'],
    ['a link', { name: 'reports/a.json', mode: 0o120777, content: '/etc/passwd' }, 'link'],
    ['a program', { name: 'packs/run.sh', content: '#!' }, 'foreign'],
    ['a lock', { name: 'sessions/a.lock', content: '{}' }, 'foreign'],
    ['a cache', { name: 'cache/history.json', content: '{}' }, 'foreign'],
    ['a folder of somebody', { name: 'mine/' }, 'foreign'],
    ['a hidden character', { name: 'reports/a\u202e.json', content: report() }, 'foreign'],
    ['capital letters', { name: 'reports/A.json', content: report() }, 'foreign'],
    ['a name that is too long', { name: LONG, content: report() }, 'foreign'],
    ['a report cut off', { name: 'reports/b.json', content: report().slice(0, 900) }, 'not-json'],
    ['no report', { name: 'reports/b.json', content: '{"id":"b"}' }, 'no-report'],
    [
      'a damaged report',
      { name: 'reports/b.json', content: report({ id: 'b', away: 'x' }) },
      'damaged-report',
    ],
    ['a later report', { name: 'reports/b.json', content: report({ id: 'b', format: 2 }) }, 'later'],
    ['a report of another id', { name: 'reports/b.json', content: report() }, 'other-id'],
    ['a pack with errors', { name: 'packs/b.yaml', content: 'format: 1\nid: b\n' }, 'broken-pack'],
    ['a pack of another id', { name: 'packs/b.yaml', content: pack('P') }, 'broken-pack'],
    ['no pack', { name: 'packs/b.yaml', content: '- 1\n' }, 'broken-pack'],
    ['a pack among exams', { name: 'packs/exams/small.yaml', content: pack('P') }, 'broken-pack'],
    ['a copy of another text', { name: `used/${'0'.repeat(64)}.yaml`, content: 'x' }, 'wrong-hash'],
    ['a session that is none', { name: 'sessions/b.jsonl', content: '{}\n' }, 'damaged-session'],
    ['a later session', { name: 'sessions/b.jsonl', content: '{"format":2}\n' }, 'later'],
    ['a session of five megabytes', { name: 'sessions/b.jsonl', content: LARGE }, 'too-large'],
    ['no UTF-8', { name: 'packs/b.yaml', content: Buffer.from([0xff, 0xfe, 0x00]) }, 'not-utf8'],
    ['a false checksum', { name: 'packs/b.yaml', content: pack('P'), crc: 1 }, 'damaged'],
    ['a false size', { name: 'packs/b.yaml', content: pack('P'), size: 3 }, 'damaged'],
    ['another packing', { name: 'packs/b.yaml', content: pack('P'), method: 14 }, 'unknown-packing'],
  ];

  test.each(HOSTILE)('%s', async (_what, entry, why) => {
    const folder = place([entry, { name: 'packs/small.yaml', content: pack('Good') }]);
    const ran = await importing(folder);
    expect(ran.code).toBe(1);
    expect(told(ran)).toEqual([`${entry.name} refused ${why}`]);
    expect(filesOf(folder)).toEqual({
      'in.zip': expect.anything(),
      'home/packs/small.yaml': pack('Good'),
    });
  });

  test('the second of two that have one name', async () => {
    const twice = [pack('First'), pack('Second')].map((content) => ({ name: 'packs/small.yaml', content }));
    const folder = place(twice);
    expect(told(await importing(folder))).toEqual(['packs/small.yaml refused twice']);
    expect(readFileSync(home(folder, 'packs/small.yaml'), 'utf8')).toBe(pack('First'));
  });

  test('are named with the reason, and what a terminal would obey is shown', async () => {
    const folder = place([
      { name: 'reports/\u001b[2J.json', content: 'x' },
      { name: 'packs/small.yaml', content: 'x' },
    ]);
    const ran = await run(folder, ['data', 'import', 'in.zip']);
    expect(ran.stdout).toBe(
      [
        'Refused: 2 files.',
        '  packs/small.yaml: It has errors, so it cannot be used.',
        '  reports/<U+001B>[2J.json: deskready keeps no file of that name.',
        '',
      ].join('\n'),
    );
  });
});

describe('an archive that is not opened changes nothing and says why', () => {
  const good = { name: 'packs/small.yaml', content: pack('Good') };
  const mark = (text: string): HandEntry => ({ name: 'deskready-data.json', content: text });
  test.each([
    [
      'half of one',
      handZip([good]).subarray(0, 60),
      'in.zip was cut off: its end is missing, so nothing was imported.',
    ],
    ['a text', Buffer.from('hello'), 'in.zip is no zip file, so nothing was imported.'],
    ['an encrypted one', handZip([good, { ...good, flags: 1 }]), 'is locked with a password'],
    ['a zip64', handZip([good], { count: 0xffff }), 'is a zip64 file'],
    [
      'a bomb',
      handZip([good, { name: 'packs/b.yaml', content: Buffer.alloc(15_000_000) }]),
      'suspicious size',
    ],
    [
      'somebody else\u2019s',
      handZip([{ name: 'letter.txt', content: 'x' }]),
      'This file holds no data of deskready',
    ],
    ['an empty one', handZip([]), 'This file holds no data of deskready'],
    ['a later one', handZip([mark('{"format":2}'), good]), 'was written by a later version of deskready'],
  ])('%s', async (_what, bytes, words) => {
    const folder = tempFolder({ 'in.zip': bytes });
    const ran = await importing(folder);
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
    expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(filesOf(folder)).toEqual({ 'in.zip': expect.anything() });
  });

  test('one that is not there, or is a folder', async () => {
    const folder = tempFolder();
    expect(await importing(folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no file in.zip.'),
    });
    mkdirSync(path.join(folder, 'in.zip'));
    expect((await importing(folder)).stderr).toContain('in.zip is a folder, so nothing was imported.');
  });

  test('one that cannot be written here', async () => {
    const folder = place([good]);
    rmSync(home(folder), { recursive: true, force: true });
    writeFileSync(path.join(folder, 'home'), 'a file');
    const ran = await importing(folder);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(path.join(folder, 'home'), 'utf8')).toBe('a file');
  });
});
