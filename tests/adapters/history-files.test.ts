import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeHistoryFiles } from '../../src/adapters/history-files.ts';
import type { HistoryFiles } from '../../src/app/ports-history.ts';
import { readHistory } from '../../src/app/read-history.ts';
import { allSittings } from '../../src/domain/history/history.ts';
import { readKept, writeKept } from '../../src/formats/history/kept-history.ts';
import { readPast } from '../../src/formats/history/read-past.ts';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { makePipe } from '../support/make-pipe.ts';
import { reportOf } from '../support/reports.ts';
import { sha256 } from '../support/sha256.ts';
import { SUMS } from '../support/sums.ts';
import { hasPermissions, tempFolder } from '../support/temp-folder.ts';

const NOW = '2026-12-01T08:00:00+08:00';
const filesIn = (data: string): HistoryFiles =>
  makeHistoryFiles(data, {
    readPast,
    readKept: (content) => readKept(content, 'build', SUMS),
    writeKept: (kept) => writeKept(kept, 'build', SUMS),
  });

/** A data directory with so many reports. */
function filled(count: number): string {
  const data = tempFolder();
  mkdirSync(path.join(data, 'reports'));
  fill(data, 0, count);
  return data;
}

/** Writes reports, one for each second. */
function fill(data: string, from: number, to: number): void {
  for (let place = from; place < to; place += 1) {
    const [minute, second] = [Math.floor(place / 60), place % 60].map((part) =>
      String(part).padStart(2, '0'),
    );
    const id = `20261122-00${minute}${second}-aaaa`;
    const startedAt = `2026-11-22T00:${minute}:${second}+08:00`;
    const text = writeReport(reportOf(undefined, undefined, { id, startedAt }), sha256);
    writeFileSync(path.join(data, 'reports', `${id}.json`), text);
  }
}

const timesMet = async (data: string): Promise<number | undefined> =>
  (await readHistory(filesIn(data), NOW)).questions.get('demo/q0')?.times;

describe('the reports as history finds them', () => {
  test('are nothing without a folder', () => {
    expect(filesIn(tempFolder()).list()).toEqual({ names: [], marks: new Float64Array() });
  });

  test('are the regular JSON files, by name', () => {
    const data = tempFolder({
      'reports/b.json': '{}',
      'reports/a.json': '{',
      'reports/c.txt': '',
      'reports/d.json/x': '',
    });
    if (process.platform !== 'win32') makePipe(path.join(data, 'reports', 'e.json'));
    expect(filesIn(data).list().names).toEqual(['a.json', 'b.json']);
  });

  test('cannot be listed where the folder is closed', { skip: !hasPermissions }, () => {
    const data = filled(1);
    chmodSync(path.join(data, 'reports'), 0);
    expect(() => filesIn(data).list()).toThrow(expect.objectContaining({ code: 'not-readable' }));
    chmodSync(path.join(data, 'reports'), 0o755);
  });
});

describe('the cache', () => {
  test('lies in a folder of its own, one file, and gives the same again', async () => {
    const data = filled(55);
    expect(await timesMet(data)).toBe(55);
    expect(readdirSync(path.join(data, 'cache'))).toEqual(['history.json']);
    expect(await timesMet(data)).toBe(55);
  });

  test('does not hide an edit that left size and time of a file as they were', async () => {
    const data = filled(55);
    await timesMet(data);
    const file = path.join(data, 'reports', '20261122-000003-aaaa.json');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('demo/q0', 'demo/q9'));
    utimesSync(file, atime, mtime);
    expect(await timesMet(data)).toBe(54);
  });

  test('is named where its sessions are asked for and were made by hand, with a sum that fits', async () => {
    const data = filled(55);
    await timesMet(data);
    const file = path.join(data, 'cache', 'history.json');
    const content = readFileSync(file, 'latin1');
    const body = content.slice(content.indexOf('\n') + 1).replace(/\{"ids".*$/u, '{}');
    const sum = SUMS.crc32(Buffer.from(body, 'latin1')).toString(16).padStart(8, '0');
    writeFileSync(file, `deskready-history-3 build ${sum}\n${body}`, 'latin1');
    expect(await timesMet(data)).toBe(55);
    const history = await readHistory(filesIn(data), NOW);
    expect(() => allSittings(history)).toThrow(
      expect.objectContaining({ code: 'not-readable', message: expect.stringContaining(file) }),
    );
    // The next time it would be written anew, that is seen too.
    fill(data, 55, 100);
    const files = filesIn(data);
    const before = readFileSync(file);
    await readHistory(files, NOW);
    expect(files.leftCache()).toEqual({ file, fault: 'damaged' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('is done without where nothing can be written', async () => {
    const data = filled(55);
    writeFileSync(path.join(data, 'cache'), 'a file in the way');
    expect([await timesMet(data), await timesMet(data)]).toEqual([55, 55]);
    expect(readFileSync(path.join(data, 'cache'), 'utf8')).toBe('a file in the way');
  });
});
