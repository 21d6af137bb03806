import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReportFiles } from '../../src/adapters/report-files.ts';
import type { ReadFile } from '../../src/app/ports.ts';
import { makePipe } from '../support/make-pipe.ts';
import { tempFolder } from '../support/temp-folder.ts';

const isWindows = process.platform === 'win32';

/** Every file counts as no report, so that its path tells that it was read. */
async function readAll(folder: string, paths: readonly string[]): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  const parse = async () => () => ({ type: 'other', why: 'no-report' }) as const;
  for await (const file of makeReportFiles(folder, parse).read(paths)) files.push(file);
  return files;
}

const reasonOf = ({ reading }: ReadFile): string | undefined =>
  reading.type === 'unreadable' ? reading.reason : undefined;

describe('report files', () => {
  test('are those named and the .json files of folders, each once and in order', async () => {
    const folder = tempFolder({
      'class/b.json': '',
      'class/a.json': '',
      'class/notes.txt': '',
      'c.json': '',
    });
    mkdirSync(path.join(folder, 'class/inner'));
    const files = await readAll(folder, ['c.json', 'class', path.join(folder, 'class/a.json')]);
    expect(files.map(({ path: file, isNamed }) => [file, isNamed])).toEqual([
      ['c.json', true],
      [path.join('class', 'a.json'), false],
      [path.join('class', 'b.json'), false],
    ]);
  });

  test('that are not there or too large say why', async () => {
    const folder = tempFolder({ 'huge.json': '' });
    truncateSync(path.join(folder, 'huge.json'), 33 * 1024 * 1024);
    expect((await readAll(folder, ['none.json', 'huge.json'])).map(reasonOf)).toEqual([
      'there is no such file',
      'it is too large for a report',
    ]);
  });

  test('may lie in a folder that ends in .json', async () => {
    const folder = tempFolder({ 'class.json/a.json': '' });
    expect((await readAll(folder, ['class.json'])).map(({ path: file }) => file)).toEqual([
      path.join('class.json', 'a.json'),
    ]);
    expect((await readAll(folder, ['.'])).map(reasonOf)).toEqual(['it is a folder']);
  });

  test('are never waited for: a pipe or a link to itself is passed over', { skip: isWindows }, async () => {
    const folder = tempFolder();
    makePipe(path.join(folder, 'pipe.json'));
    symlinkSync('loop.json', path.join(folder, 'loop.json'));
    writeFileSync(path.join(folder, 'a.json'), '');
    const files = await readAll(folder, ['.']);
    expect(files.map(({ reading }) => reading.type)).toEqual(['other', 'unreadable', 'unreadable']);
    expect(files.map(reasonOf)).toContain('it is not a regular file');
  });
});
