import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { at, filesOf, home, ID, report, REPORT, told, UNSEALED } from './data-workplace.ts';
import { run } from './reports-workplace.ts';

const OTHER = '20260102-080000-beef';

const adding = (folder: string, ...files: readonly string[]): ReturnType<typeof run> =>
  run(folder, ['reports', 'add', ...files]);

/** What the reports here say, digest and all; how they are laid out is the program's. */
const reportsOf = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filesOf(home(folder))).map(([name, text]) => [name, JSON.parse(text) as unknown]),
  );

describe('reports add', () => {
  test('takes files and folders in, each report once, and says where and how many', async () => {
    const folder = tempFolder({
      'quiz.json': JSON.stringify(JSON.parse(report())),
      'class/ana.json': report({ id: OTHER }),
      'class/copy-of-quiz.json': report(),
      'class/notes.txt': 'mine',
    });
    const ran = await adding(folder, 'quiz.json', 'class');
    expect(ran).toEqual({
      code: 0,
      stdout: `Brought in: 2 reports.\nHere already: 1 report.\nYour reports lie in ${home(folder, 'reports')}\n`,
      stderr: '',
    });
    expect(reportsOf(folder)).toEqual({
      [REPORT]: JSON.parse(report()),
      [`reports/${OTHER}.json`]: JSON.parse(report({ id: OTHER })),
    });
    expect((await adding(folder, 'quiz.json')).stdout).toBe('Here already: 1 report.\n');
  });

  test('refuses what is no whole report as it was written, and names each with the reason', async () => {
    const folder = tempFolder({
      'changed.json': report(UNSEALED),
      'cut.json': report().slice(0, 500),
      'damaged.json': report({ away: 'long' }),
      'later.json': report({ format: 2 }),
      'odd.json': report({ id: '-odd' }),
      'device.json': report({ id: 'nul' }),
      'other.json': '{}',
      'good.json': report(),
    });
    const names = ['changed', 'cut', 'damaged', 'later', 'odd', 'device', 'other', 'good', 'missing'];
    const ran = await run(folder, ['reports', 'add', '--json', ...names.map((name) => `${name}.json`)]);
    expect(ran.code).toBe(1);
    expect(told(ran)).toEqual([
      'changed.json refused unsealed',
      'cut.json refused not-json',
      'damaged.json refused damaged-report',
      'later.json refused later',
      'odd.json refused unsafe-name',
      'device.json refused device-name',
      'other.json refused no-report',
      'missing.json refused unreadable',
    ]);
    expect(reportsOf(folder)).toEqual({ [REPORT]: JSON.parse(report()) });
    expect((await adding(folder, 'missing.json', 'damaged.json')).stdout).toBe(
      [
        'Refused: 2 files.',
        '  missing.json: It cannot be read: there is no such file.',
        '  damaged.json: The report is damaged: away.',
        '',
      ].join('\n'),
    );
  });

  test('chooses between two of one id as an import does', async () => {
    const folder = tempFolder({ 'early.json': report(at('09:00:00')), 'late.json': report(at('10:00:00')) });
    expect((await adding(folder, 'early.json')).stdout).toContain('Brought in: 1 report.');
    expect((await adding(folder, 'late.json')).stdout).toContain(
      'Took the place of what was here: 1 report.\n  late.json: The one here ended earlier.\n',
    );
    expect(reportsOf(folder)).toEqual({ [REPORT]: JSON.parse(report(at('10:00:00'))) });
    const back = await adding(folder, 'early.json');
    expect(back.code).toBe(0);
    expect(back.stdout).toBe(
      'Not taken, what is here stays: 1 report.\n  early.json: The one here ended later.\n',
    );
    expect(reportsOf(folder)).toEqual({ [REPORT]: JSON.parse(report(at('10:00:00'))) });
  });

  test('never writes over a file here that is no whole report', async () => {
    const folder = tempFolder({ 'late.json': report(), [`home/${REPORT}`]: 'mine' });
    const ran = await adding(folder, 'late.json');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('The file of that name here is no whole report.');
    expect(readFileSync(home(folder, REPORT), 'utf8')).toBe('mine');
    mkdirSync(home(folder, `reports/${OTHER}.json`));
    writeFileSync(path.join(folder, 'dir.json'), report({ id: OTHER }));
    expect((await adding(folder, 'dir.json')).code).toBe(1);
  });

  test('says where nothing can be written', async () => {
    const folder = tempFolder({ 'a.json': report(), home: 'a file' });
    const ran = await adding(folder, 'a.json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Choose another place with --data DIR.');
  });

  test('keeps the id of a report as the name of its file', async () => {
    const folder = tempFolder({ 'whatever name.json': report() });
    await adding(folder, 'whatever name.json');
    expect(Object.keys(filesOf(home(folder)))).toEqual([`reports/${ID}.json`]);
  });
});
