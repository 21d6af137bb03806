import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { makeDeps } from '../../src/composition.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { filesOf, home, usedWorkplace } from './data-workplace.ts';
import { journalsIn, LiveProgram, SIT, TWELVE } from './live-program.ts';
import { run } from './reports-workplace.ts';

const FOREIGN = 'notes.txt';

describe('data', () => {
  test('says where it lies, why there, how much there is, and that it stays', async () => {
    const folder = await usedWorkplace();
    writeFileSync(home(folder, FOREIGN), 'mine');
    const { code, stdout } = await run(folder, ['data']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `Your data lies in ${home(folder).replace(/\/$/u, '')}\nDESKREADY_HOME says so.`,
    );
    expect(stdout).toMatch(/reports\/ +\d+ KiB {2}1 report \(/u);
    expect(stdout).toMatch(/packs\/ +\d+ KiB {2}3 pack files/u);
    expect(stdout).toMatch(/used\/ +\d+ KiB {2}2 copies of what sessions used/u);
    expect(stdout).toContain(`leave it: ${FOREIGN}.`);
    expect(stdout).toContain('deskready makes no network connection.');
  });

  test('gives the same for machines, with bytes', async () => {
    const folder = await usedWorkplace();
    const { stdout } = await run(folder, ['data', 'show', '--json', '--data', 'home']);
    const [report = ''] = Object.keys(filesOf(home(folder, 'reports')));
    expect(JSON.parse(stdout)).toMatchObject({
      directory: home(folder).replace(/\/$/u, ''),
      because: 'option',
      parts: {
        reports: { files: 1, size: readFileSync(home(folder, `reports/${report}`)).length },
        packs: { files: 3 },
        sessions: { files: 0, size: 0 },
      },
      foreign: [],
    });
  });

  test('counts sessions and what stopped programs left', async () => {
    const folder = tempFolder(TWELVE);
    const live = new LiveProgram(folder, SIT);
    live.type('a');
    await live.see(/Question 2 of 12/u);
    await live.kill();
    writeFileSync(home(folder, 'used/x.txt'), '');
    writeFileSync(home(folder, 'sessions/20260101-000000-abcd.jsonl.77-abc.tmp'), 'cut');
    const { stdout } = await run(folder, ['data', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      parts: { sessions: { files: 1 }, leftovers: { files: 2 } },
      foreign: ['used/x.txt'],
    });
  });

  test('says of a directory that is not there that there is nothing yet, and of a file what it is', async () => {
    const folder = tempFolder({ file: '' });
    const empty = await run(folder, ['data']);
    expect(empty).toMatchObject({ code: 0, stderr: '' });
    expect(empty.stdout).toContain('There is nothing yet');
    expect(existsSync(home(folder))).toBe(false);
    const file = await run(folder, ['data', '--data', 'file']);
    expect(file).toMatchObject({ code: 2, stdout: '' });
    expect(file.stderr).toMatch(/^The data directory .*file cannot be read: .*\.\n/u);
  });
});

describe('data export', () => {
  test('gives the same bytes for the same files, whenever they were written', async () => {
    const folder = await usedWorkplace();
    await run(folder, ['data', 'export', 'one.zip']);
    for (const name of Object.keys(filesOf(home(folder)))) utimesSync(home(folder, name), 1, 1);
    await run(folder, ['data', 'export', 'two.zip']);
    expect(readFileSync(path.join(folder, 'two.zip'))).toEqual(readFileSync(path.join(folder, 'one.zip')));
  });

  test('names what it leaves out: links and what deskready did not make, but no cache and no lock', async () => {
    const folder = await usedWorkplace();
    writeFileSync(path.join(folder, 'secret.txt'), 'a secret');
    mkdirSync(home(folder, 'mine/deep'), { recursive: true });
    mkdirSync(home(folder, 'cache'), { recursive: true });
    mkdirSync(home(folder, 'sessions'), { recursive: true });
    writeFileSync(home(folder, 'cache/history.json'), '{}');
    writeFileSync(home(folder, 'sessions/20260101-000000-abcd.lock'), '{}');
    symlinkSync(path.join(folder, 'secret.txt'), home(folder, 'packs/link.yaml'));
    const ran = await run(folder, ['data', 'export', 'out.zip']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^Exported to out\.zip, \d+ KiB:\n/u);
    expect(ran.stderr).toBe('Left out, since deskready did not make it: mine/, packs/link.yaml.\n');
    const bytes = readFileSync(path.join(folder, 'out.zip'), 'latin1');
    for (const absent of ['cache/', '.lock', 'mine', 'link', 'secret']) expect(bytes).not.toContain(absent);
  });

  test('replaces an earlier export and nothing else', async () => {
    const folder = await usedWorkplace();
    writeFileSync(path.join(folder, 'letter.zip'), 'PK and a letter');
    mkdirSync(path.join(folder, 'folder.zip'));
    for (const name of ['letter.zip', 'folder.zip']) {
      const ran = await run(folder, ['data', 'export', name]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(`${name} exists and is no export of deskready, so it stays as it is.`);
    }
    expect(readFileSync(path.join(folder, 'letter.zip'), 'utf8')).toBe('PK and a letter');
    expect((await run(folder, ['data', 'export', 'no/such/folder.zip'])).stderr).toContain(
      'its folder does not exist',
    );
    expect((await run(folder, ['data', 'export', 'out.zip'])).code).toBe(0);
    expect((await run(folder, ['data', 'export', 'out.zip'])).code).toBe(0);
  });

  test('says that there is nothing yet, and writes nothing', async () => {
    const folder = tempFolder();
    const ran = await run(folder, ['data', 'export', 'out.zip']);
    expect(ran).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is nothing to export yet.'),
    });
    expect(existsSync(path.join(folder, 'out.zip'))).toBe(false);
  });

  test('exits with 1 where a file of its own is missing in it', async () => {
    const folder = await usedWorkplace();
    writeFileSync(home(folder, 'packs/large.yaml'), Buffer.alloc(4 * 1024 * 1024 + 1));
    const ran = await run(folder, ['data', 'export', 'out.zip']);
    expect(ran.stdout).toContain('3 pack files');
    expect(ran).toMatchObject({
      code: 1,
      stderr: 'packs/large.yaml is not in it: it is larger than 4 MiB.\n',
    });
  });
});

describe('data delete', () => {
  test('only says what it would delete, until somebody says yes', async () => {
    const folder = await usedWorkplace();
    const before = filesOf(home(folder));
    const ran = await run(folder, ['data', 'delete']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/This would be deleted from .*home:\n {2}reports\/ .*1 report/u);
    expect(ran.stdout).toContain('Nothing was deleted. To delete it: deskready data delete --yes');
    expect(filesOf(home(folder))).toEqual(before);
  });

  test('deletes what deskready made, and leaves the rest, links and where they lead alone', async () => {
    const folder = await usedWorkplace();
    const precious = path.join(folder, 'precious');
    mkdirSync(precious);
    writeFileSync(path.join(precious, '20260101-000000-abcd.jsonl'), 'mine');
    rmSync(home(folder, 'sessions'), { recursive: true, force: true });
    symlinkSync(precious, home(folder, 'sessions'));
    symlinkSync(path.join(precious, '20260101-000000-abcd.jsonl'), home(folder, 'packs/other.yaml'));
    writeFileSync(home(folder, 'reports/list.txt'), 'mine');
    mkdirSync(home(folder, 'cache'), { recursive: true });
    writeFileSync(home(folder, 'cache/history.json'), '{}');
    const ran = await run(folder, ['data', 'delete', '--yes']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('did not make it: packs/other.yaml, reports/list.txt,\nsessions.');
    expect(filesOf(home(folder))).toEqual({
      'packs/other.yaml': 'mine',
      'reports/list.txt': 'mine',
      'sessions/20260101-000000-abcd.jsonl': 'mine',
    });
    expect(existsSync(home(folder, 'cache'))).toBe(false);
    expect(filesOf(precious)).toEqual({ '20260101-000000-abcd.jsonl': 'mine' });
    expect((await run(folder, ['data', 'delete'])).stdout).toMatch(/^There is nothing to delete in /u);
  });

  test.each([
    ['y\n', 0, 0],
    ['no\n', 1, 3],
    ['', 1, 3],
  ])('asks at a terminal, and takes %j for an answer', async (line, code, left) => {
    const folder = tempFolder({
      'home/packs/a.yaml': 'a',
      'home/packs/b.yaml': 'b',
      'home/cache/content.json': 'c',
    });
    const [stdin, output] = [new PassThrough(), new PassThrough()];
    stdin.end(line);
    const host = {
      version: '0.0.0-test',
      directory: folder,
      env: { DESKREADY_HOME: home(folder), TERM: 'xterm' },
      stdin: Object.assign(stdin, { isTTY: true }),
      stdout: Object.assign(output, { isTTY: true, columns: 80, rows: 24 }),
      stderr: output,
    };
    const root = path.resolve(import.meta.dirname, '../..');
    expect(await runCli(['data', 'delete'], host, async () => makeDeps(root, host))).toBe(code);
    expect(String(output.read())).toContain('\nDelete all of it? y/N ');
    expect(Object.keys(filesOf(home(folder)))).toHaveLength(left);
  });

  test('is refused while a session runs, and takes an interrupted one away', async () => {
    const folder = tempFolder(TWELVE);
    const live = new LiveProgram(folder, SIT);
    live.type('a');
    await live.see(/Question 2 of 12/u);
    const before = Object.keys(filesOf(home(folder)));
    const refused = await run(folder, ['data', 'delete', '--yes']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^The session \S+ is running, so nothing was deleted\./u);
    expect(Object.keys(filesOf(home(folder)))).toEqual(before);
    await live.kill();
    expect(journalsIn(folder)).toHaveLength(1);
    expect((await run(folder, ['data', 'delete', '--yes'])).stdout).toContain('1 unfinished session');
    expect(filesOf(home(folder))).toEqual({});
  });
});
