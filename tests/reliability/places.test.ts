import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOSTS, type Ran } from '../cli/hosts.ts';
import { journalsIn, LiveProgram, reportsIn, SIT, TWELVE } from '../cli/live-program.ts';
import { makePipe } from '../support/make-pipe.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CONTENT, START } from './harness-pack.ts';
import { hasScript, pause, SatProgram } from './sat-program.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ALL = 'a\n'.repeat(12);
const isPosix = process.platform !== 'win32';
const run = (directory: string, argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  HOSTS.spawned({ argv, stdin: ALL, directory, env });

/** From now on no report can be written, whoever runs the test. */
function blockReports(folder: string): void {
  rmSync(path.join(folder, 'home/reports'), { recursive: true });
  writeFileSync(path.join(folder, 'home/reports'), 'in the way');
}

function freeReports(folder: string): void {
  rmSync(path.join(folder, 'home/reports'));
}

describe('before the first question one sentence says', () => {
  test.each([
    ['that the data directory is a file', { home: 'x' }, SIT, {}, 'a part of its path is a file'],
    ['that the folder of reports is a file', { 'home/reports': 'x' }, SIT, {}, 'a folder is needed there'],
    [
      'that there is no home',
      {},
      SIT,
      { DESKREADY_HOME: '', HOME: '', LOCALAPPDATA: '', USERPROFILE: '' },
      'You have no home folder',
    ],
    ['that --report has no name', {}, [...SIT, '--report', ''], {}, 'is empty'],
    ['that --report names a folder', {}, [...SIT, '--report', 'content'], {}, 'it is a folder'],
    ['that --report is in no folder', {}, [...SIT, '--report', 'no/x.json'], {}, 'folder does not exist'],
    ['that --report has too long a name', {}, [...SIT, '--report', 'x'.repeat(300)], {}, 'name is too long'],
    ['that --report is a file of another kind', { x: '{}' }, [...SIT, '--report', 'x'], {}, 'stays as it is'],
  ])('%s', async (_what, files, argv, env, sentence) => {
    const ran = await run(tempFolder({ ...TWELVE, ...files }), argv, env);
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(sentence) as string });
    expect(ran.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });

  test('that --report is a pipe or leads nowhere', { skip: !isPosix }, async () => {
    const folder = tempFolder(TWELVE);
    makePipe(path.join(folder, 'pipe'));
    symlinkSync('nowhere.json', path.join(folder, 'link'));
    for (const name of ['pipe', 'link', '/dev/null']) {
      expect(await run(folder, [...SIT, '--report', name])).toMatchObject({ code: 2, stdout: '' });
    }
    expect(existsSync(path.join(folder, 'nowhere.json'))).toBe(false);
  });

  test('that nothing can be made in /proc', { skip: !existsSync('/proc/self') }, async () => {
    const ran = await run(tempFolder(TWELVE), [...SIT, '--data', '/proc/deskready']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('cannot be made');
  });
});

describe('where the report cannot be written in the end', () => {
  /** Sits all questions; the way is blocked before the first answer. */
  async function sitBlocked(folder: string, ...more: readonly string[]): Promise<LiveProgram> {
    const program = new LiveProgram(folder, [...SIT, ...more]);
    await program.see(/Question 1 of 12/u);
    blockReports(folder);
    program.type(...ALL.trimEnd().split('\n'));
    expect(await program.closed).toBe(2);
    expect(program.stderr).toContain('a folder is needed there');
    return program;
  }

  test('it is printed, and resume writes the very same answers', async () => {
    const folder = tempFolder(TWELVE);
    const { stdout, stderr } = await sitBlocked(folder);
    expect(stderr).toContain('The report is printed above instead.');
    const printed = stdout.slice(stdout.search(/^\{$/mu));
    writeFileSync(path.join(folder, 'saved.json'), printed);
    freeReports(folder);
    expect(await run(folder, ['reports', 'verify', 'saved.json'])).toMatchObject({ code: 0 });
    expect(await run(folder, ['resume'])).toMatchObject({ code: 0 });
    const [report] = reportsIn(folder);
    expect(report?.items.map(({ answer }) => answer)).not.toContain(null);
    expect(report?.items).toEqual((JSON.parse(printed) as typeof report)?.items);
    expect(journalsIn(folder)).toEqual([]);
  });

  test('the copy that was asked for holds it', async () => {
    const folder = tempFolder(TWELVE);
    const { stdout } = await sitBlocked(folder, '--report', 'copy.json');
    expect(stdout).not.toMatch(/^\{$/mu);
    expect(stdout).toContain('Copy: copy.json');
    freeReports(folder);
    expect(await run(folder, ['reports', 'verify', 'copy.json'])).toMatchObject({ code: 0 });
  });

  test.skipIf(!hasScript())(
    'a terminal asks for another file until one takes it (skipped where the script of util-linux is missing)',
    async () => {
      const folder = tempFolder({ ...CONTENT, mine: 'notes' });
      const program = new SatProgram(ROOT, folder, START, 'terminal');
      const see = async (text: string): Promise<void> => {
        while (!program.output.includes(text) && program.isRunning) await pause(5);
        expect(program.output).toContain(text);
      };
      expect(await program.turn()).toBe(1);
      blockReports(folder);
      program.type('b');
      while ((await program.turn()) === 1);
      program.press('\u001B');
      await see('show these keys');
      program.press('q');
      await see('Quit the exam?');
      program.press('y');
      await see('Type a file');
      program.type('mine');
      await see('stays as it is');
      program.type('other.json');
      expect(await program.ended).toBe(0);
      expect(readFileSync(path.join(folder, 'mine'), 'utf8')).toBe('notes');
      freeReports(folder);
      expect(await run(folder, ['reports', 'verify', 'other.json'])).toMatchObject({ code: 0 });
    },
  );

  test('an earlier report that was edited stays as it is', { skip: !isPosix }, async () => {
    const folder = tempFolder(TWELVE);
    const program = new LiveProgram(folder, SIT);
    program.type('a');
    await program.see(/Question 2 of 12/u);
    program.signal('SIGTERM');
    await program.closed;
    const [name = ''] = readdirSync(path.join(folder, 'home/reports'));
    const file = path.join(folder, 'home/reports', name);
    const edited = readFileSync(file, 'utf8').replace('"interrupted"', '"finished"');
    writeFileSync(file, edited);
    const resumed = await run(folder, ['resume']);
    expect([resumed.code, resumed.stderr]).toEqual([2, expect.stringContaining('stays as it is')]);
    expect(resumed.stdout).toMatch(/^\{$/mu);
    expect(readFileSync(file, 'utf8')).toBe(edited);
  });
});

test('a copy goes through a link, which stays', { skip: !isPosix }, async () => {
  const folder = tempFolder(TWELVE);
  const idIn = (name: string): string =>
    (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { id: string }).id;
  expect((await run(folder, [...SIT, '--report', 'real.json'])).code).toBe(0);
  const first = idIn('real.json');
  symlinkSync('real.json', path.join(folder, 'link.json'));
  expect((await run(folder, [...SIT, '--report', 'link.json'])).code).toBe(0);
  expect(lstatSync(path.join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect(reportsIn(folder)).toHaveLength(2);
  expect(idIn('real.json')).not.toBe(first);
});
