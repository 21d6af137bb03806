import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../support/sha256.ts';
import { makeReportStore, type ReportText } from '../../src/adapters/report-store.ts';
import type { ReportStore } from '../../src/app/ports.ts';
import { isSealedReport, writeReport } from '../../src/formats/report/write-report.ts';
import { makePipe } from '../support/make-pipe.ts';
import { reportOf } from '../support/reports.ts';
import { hasPermissions, tempFolder } from '../support/temp-folder.ts';

const TEXT: ReportText = {
  write: (report) => writeReport(report, sha256),
  isSealedReport: (text) => isSealedReport(text, sha256),
};
const report = reportOf();
const storeIn = (folder: string): ReportStore => makeReportStore(path.join(folder, 'data'), folder, TEXT);
const refusal = { name: 'AppError', code: 'not-writable' };

describe('the reports folder', () => {
  it('is made when the first report is written, which is named for its id', () => {
    const folder = tempFolder();
    const file = storeIn(folder).write(report);
    expect(file).toBe(path.join(folder, 'data', 'reports', `${report.id}.json`));
    expect(readFileSync(file, 'utf8')).toBe(TEXT.write(report));
    expect(readdirSync(path.dirname(file))).toHaveLength(1);
  });

  it('takes a report of the same id in place of the first', () => {
    const store = storeIn(tempFolder());
    store.write(report);
    const file = store.write({ ...report, ended: 'finished' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ended: 'finished' });
  });

  it.each([
    ['edited', (text: string) => text.replace('"quit"', '"finished"')],
    ['of a later version', (text: string) => text.replace('"format": 1', '"format": 2')],
  ])('keeps a report of the same id that is %s', (_what, change) => {
    const store = storeIn(tempFolder());
    const file = store.write(report);
    const changed = change(readFileSync(file, 'utf8'));
    writeFileSync(file, changed);
    expect(() => store.write(report)).toThrow(expect.objectContaining(refusal));
    expect(readFileSync(file, 'utf8')).toBe(changed);
  });

  it('knows what is in it', () => {
    const store = storeIn(tempFolder());
    expect(store.has(report.id)).toBe(false);
    store.write(report);
    expect(store.has(report.id)).toBe(true);
  });

  it('is refused where a file is in the way, before and at writing', () => {
    const store = storeIn(tempFolder({ data: 'a file' }));
    expect(() => store.checkWritable()).toThrow(expect.objectContaining(refusal));
    expect(() => store.write(report)).toThrow(expect.objectContaining(refusal));
  });

  it('is refused where nothing may be written', { skip: !hasPermissions }, () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'data', 'reports'), { recursive: true });
    chmodSync(path.join(folder, 'data', 'reports'), 0o555);
    expect(() => storeIn(folder).checkWritable()).toThrow(expect.objectContaining(refusal));
  });

  it('says whether there may be a report already', () => {
    const store = storeIn(tempFolder());
    expect(store.hasReports()).toBe(false);
    store.write(report);
    expect(store.hasReports()).toBe(true);
    expect(storeIn(tempFolder({ 'data/reports/notes.txt': 'x' })).hasReports()).toBe(false);
  });
});

describe('a copy of a report', () => {
  it('is written to a new file, seen from the working directory', () => {
    const folder = tempFolder();
    const store = storeIn(folder);
    store.checkCopy('copy.json');
    expect(existsSync(path.join(folder, 'copy.json'))).toBe(false);
    store.writeCopy('copy.json', report);
    expect(readFileSync(path.join(folder, 'copy.json'), 'utf8')).toBe(TEXT.write(report));
  });

  it('replaces an older report', () => {
    const folder = tempFolder({ 'copy.json': TEXT.write({ ...report, id: 'older' }) });
    const store = storeIn(folder);
    store.checkCopy('copy.json');
    store.writeCopy('copy.json', report);
    expect(JSON.parse(readFileSync(path.join(folder, 'copy.json'), 'utf8'))).toMatchObject({ id: report.id });
  });

  it.each([
    ['text', 'my notes'],
    ['other JSON', '{"format": 1, "items": []}'],
    ['nothing', ''],
    ['a report of a later version', TEXT.write(report).replace('"format": 1', '"format": 2')],
    ['a report that was edited', TEXT.write(report).replace('"quit"', '"finished"')],
    ['half a report', TEXT.write(report).slice(0, 300)],
  ])('never replaces a file that holds %s', (_what, content) => {
    const folder = tempFolder({ 'mine.json': content });
    const store = storeIn(folder);
    expect(() => store.checkCopy('mine.json')).toThrow(/^mine\.json exists and is not a deskready report/u);
    expect(() => store.writeCopy('mine.json', report)).toThrow(expect.objectContaining(refusal));
    expect(readFileSync(path.join(folder, 'mine.json'), 'utf8')).toBe(content);
  });

  it.each([
    ['a folder that is not there', 'nowhere/copy.json', 'its folder does not exist'],
    ['the path of a folder', 'sub', 'it is a folder'],
    ['a path through a file', 'file/copy.json', 'a part of its path is a file'],
  ])('is refused for %s', (_what, wanted, reason) => {
    const folder = tempFolder({ 'sub/x': '', file: TEXT.write(report) });
    const check = (): void => storeIn(folder).checkCopy(wanted);
    expect(check).toThrow(expect.objectContaining(refusal));
    expect(check).toThrow(reason);
  });

  it('is refused for a pipe, which is not waited for', { skip: process.platform === 'win32' }, () => {
    const folder = tempFolder();
    makePipe(path.join(folder, 'pipe'));
    expect(() => storeIn(folder).checkCopy('pipe')).toThrow(expect.objectContaining(refusal));
  });

  it('is refused where nothing may be written', { skip: !hasPermissions }, () => {
    const folder = tempFolder({ 'locked/old.json': TEXT.write(report) });
    writeFileSync(path.join(folder, 'read-only.json'), TEXT.write(report));
    chmodSync(path.join(folder, 'locked'), 0o555);
    chmodSync(path.join(folder, 'read-only.json'), 0o444);
    for (const wanted of ['locked/new.json', 'locked/old.json', 'read-only.json']) {
      expect(() => storeIn(folder).checkCopy(wanted)).toThrow(expect.objectContaining(refusal));
    }
    chmodSync(path.join(folder, 'locked'), 0o755);
  });
});
