import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/app-error.ts';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { reportOf } from '../support/reports.ts';
import { ScriptedFace, type Turn } from '../support/scripted-face.ts';
import { sha256 } from '../support/sha256.ts';
import { Bench, threeQuestions } from '../support/sitting.ts';

const quit: Turn = () => ({ type: 'quit' });

describe('the report of a sitting', () => {
  it('is written before the sitting resolves, named for its start', async () => {
    const bench = new Bench();
    const { path: file, report } = await bench.take(await threeQuestions(), new ScriptedFace(quit));
    expect(path.basename(file ?? '')).toBe('20261122-012320-7f3a.json');
    expect(readFileSync(file ?? '', 'utf8')).toBe(writeReport(report, sha256));
  });

  it('says who, with what, and what was drawn from', async () => {
    const candidate = { name: 'Ana', group: 'Batch 7' };
    const { report } = await new Bench().take(await threeQuestions(), new ScriptedFace(quit), { candidate });
    expect(report).toMatchObject({
      candidate,
      tool: { name: 'deskready', version: '0.1.0' },
      session: { mode: 'practice', seed: 42, order: 'as-written' },
      packs: [{ id: 'demo', title: 'Pack demo', sha256: sha256('text of packs/demo.yaml') }],
    });
  });

  it('counts earlier meetings with each question, not this one', async () => {
    const bench = new Bench();
    const exposures: (number | undefined)[] = [];
    for (let sitting = 0; sitting < 3; sitting += 1) {
      const { report } = await bench.take(await threeQuestions(), new ScriptedFace(quit));
      exposures.push(report.items[0]?.exposure);
      expect(report.items[2]?.exposure).toBe(0);
      bench.clock.advance(1000);
    }
    expect(exposures).toEqual([0, 1, 2]);
  });

  it('goes with a copy of every file that the session used', async () => {
    const bench = new Bench();
    await bench.take(await threeQuestions(), new ScriptedFace(quit));
    const used = path.join(bench.folder, 'data/used');
    expect(readdirSync(used)).toEqual([`${sha256('text of packs/demo.yaml')}.yaml`]);
  });

  it('is copied where it is asked for', async () => {
    const bench = new Bench();
    const result = await bench.take(await threeQuestions(), new ScriptedFace(quit), {
      reportCopy: 'mine.json',
    });
    const copy = readFileSync(path.join(bench.folder, 'mine.json'), 'utf8');
    expect(copy).toBe(readFileSync(result.path ?? '', 'utf8'));
  });

  it('is copied over an older report', async () => {
    const bench = new Bench({ 'mine.json': writeReport(reportOf(), sha256) });
    const { report } = await bench.take(await threeQuestions(), new ScriptedFace(quit), {
      reportCopy: 'mine.json',
    });
    expect(JSON.parse(readFileSync(path.join(bench.folder, 'mine.json'), 'utf8'))).toMatchObject({
      id: report.id,
    });
  });
});

describe('a copy of a used file that cannot be kept', () => {
  it('does not cost the session its report, and is told at the end', async () => {
    const bench = new Bench({ 'data/used': 'a file' });
    const face = new ScriptedFace(quit);
    const result = await bench.take(await threeQuestions(), face);
    expect(result.fault).toMatchObject({ code: 'not-writable' });
    expect(face.log).toEqual(['open', 'question 0', 'close']);
    expect(readdirSync(bench.ports.reports.directory)).toEqual(['20261122-012320-7f3a.json']);
  });
});

describe('a past that cannot be read', () => {
  it('does not cost the session its report, which counts every question as new', async () => {
    const bench = new Bench();
    const timesMet = (): never => {
      throw new AppError('not-readable', 'The folder of reports cannot be read.');
    };
    Object.assign(bench.ports, { timesMet });
    const { report, path: file, fault } = await bench.take(await threeQuestions(), new ScriptedFace(quit));
    expect(report.items.map(({ exposure }) => exposure)).toEqual([0, 0, 0]);
    expect([existsSync(file ?? ''), fault]).toEqual([true, null]);
    expect(bench.warnings).toEqual([expect.stringContaining('counts every question as new')]);
  });
});

describe('what would make a report unwritable', () => {
  it.each([
    ['a file that is no report', 'notes.txt'],
    ['a folder that is not there', 'nowhere/mine.json'],
  ])('is found before the first question: %s', async (_what, reportCopy) => {
    const bench = new Bench({ 'notes.txt': 'my notes' });
    const face = new ScriptedFace(quit);
    const sitting = bench.take(await threeQuestions(), face, { reportCopy });
    await expect(sitting).rejects.toMatchObject({ code: 'not-writable' });
    expect(face.log).toEqual([]);
    expect(readFileSync(path.join(bench.folder, 'notes.txt'), 'utf8')).toBe('my notes');
  });

  it('is found before the first question: a data directory that cannot be', async () => {
    const bench = new Bench({ data: 'a file' });
    const face = new ScriptedFace(quit);
    const sitting = bench.take(await threeQuestions(), face);
    await expect(sitting).rejects.toMatchObject({
      code: 'not-writable',
      hint: expect.stringContaining('--data') as string,
    });
    expect(face.log).toEqual([]);
    expect(existsSync(path.join(bench.folder, 'data/reports'))).toBe(false);
  });
});
