import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ran } from './hosts.ts';
import { edit, EXAM, EXAM_INPUT, reports, run, theReport, workplace } from './reports-workplace.ts';

const ESCAPE = '\u001B[2J';
const RECORDS = ['practice', 'content/records.yaml', '--plain', '--seed', '2', '--count', '4'];

/** Gives a report another start, so that two of one second have an order. */
const startAt = (file: string, startedAt: string): void =>
  edit(file, (wire) => Object.assign(wire, { startedAt }));

/** What stands from the line of the score on. */
const closing = ({ stdout }: Ran): string => /\n(?:Score|Time): [\s\S]*$/u.exec(stdout)?.[0] ?? '';

describe('reports list', () => {
  test('says so when there is none', async () => {
    const folder = workplace();
    expect(await run(folder, ['reports'])).toMatchObject({ code: 0, stdout: 'There is no report yet.\n' });
  });

  test('lists what was sat, the newest first, and filters by candidate', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    startAt(theReport(folder), '2026-01-02T08:00:00+08:00');
    await run(folder, ['practice', '--track', 'demo-track', '--packs', 'content', '--plain'], ':q\n');
    const { stdout } = await run(folder, ['reports', 'list']);
    expect(stdout).toMatch(
      /Practice: track demo-track[\s\S]*2026-01-02 08:00 {2}Exam: demo-exam · Ana Cruz/u,
    );
    expect(stdout).toContain('○ not yet');
    expect(stdout).toContain('2 reports.');
    const ana = await run(folder, ['reports', 'list', '--candidate', 'ana cruz', '--json']);
    expect(JSON.parse(ana.stdout)).toMatchObject({ reports: [{ exam: 'demo-exam', ended: 'finished' }] });
    expect((await run(folder, ['reports', 'list', '--candidate', 'Ben'])).stdout).toBe(
      'There is no report of Ben.\n',
    );
  });

  test('names what is no report on stderr and goes on', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    const text = readFileSync(theReport(folder), 'utf8');
    writeFileSync(path.join(reports(folder), 'cut.json'), text.slice(0, 500));
    writeFileSync(path.join(reports(folder), 'later.json'), text.replace('"format": 1', '"format": 2'));
    writeFileSync(path.join(reports(folder), 'other.json'), '{}');
    writeFileSync(path.join(reports(folder), 'damaged.json'), text.replace('"away": 0', '"away": "none"'));
    const ran = await run(folder, ['reports', 'list']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('1 report.');
    expect(ran.stderr).toMatch(/cut\.json is left alone, because it is no JSON or was cut off\./u);
    expect(ran.stderr).toMatch(/later\.json was written by a later version/u);
    expect(ran.stderr).toMatch(/other\.json is left alone, because it is not a deskready report\./u);
    expect(ran.stderr).toMatch(/damaged\.json is left alone, because it is damaged at away\./u);
  });

  test('exits with 2 where nothing that was named could be read', async () => {
    const folder = workplace();
    for (const command of ['list', 'show', 'export']) {
      const none = await run(folder, ['reports', command, 'none.json']);
      expect(none).toMatchObject({ code: 2, stdout: '' });
      expect(none.stderr).toContain('none.json cannot be read: there is no such file.');
      const pack = await run(folder, ['reports', command, 'content/demo.yaml']);
      expect(pack).toMatchObject({ code: 2, stdout: '' });
    }
  });

  test('counts a copy once, and a file that is named beside its folder too', async () => {
    const folder = workplace();
    await run(folder, [...EXAM, '--report', 'copy.json'], EXAM_INPUT);
    const ran = await run(folder, ['reports', 'list', 'copy.json', 'home/reports', theReport(folder)]);
    expect(ran.stdout).toContain('1 report.');
  });
});

describe('reports show', () => {
  test.each([
    ['an exam', EXAM, EXAM_INPUT],
    ['records and rehearsals', RECORDS, 'Northwind\n:f\nPlease send\n:s\n:s\n1\n2\n:q\n'],
    [
      'a quit practice',
      ['practice', '--packs', 'content', '--plain', '--seed', '9', '--confidence'],
      'a\nsure\n:q\n',
    ],
  ])('prints the closing screen of %s again, to the letter', async (_name, argv, stdin) => {
    const folder = workplace();
    const first = await run(folder, argv, stdin);
    expect(first.code).toBe(0);
    const again = await run(folder, ['reports', 'show']);
    expect(closing(again)).not.toBe('');
    expect(closing(again)).toBe(closing(first));
  });

  test('takes the newest, or the one that is named by file or id', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    const old = theReport(folder);
    startAt(old, '2026-01-02T08:00:00+08:00');
    await run(folder, RECORDS, ':q\n');
    expect((await run(folder, ['reports', 'show'])).stdout).not.toContain(old);
    expect((await run(folder, ['reports', 'show', old])).stdout).toContain(`Report: ${old}`);
    expect((await run(folder, ['reports', 'show', path.basename(old, '.json')])).stdout).toContain(
      '○ Not yet',
    );
    expect((await run(folder, ['reports', 'show', '--candidate', 'Ana Cruz'])).stdout).toContain(old);
  });

  test('says which pack is missing and shows what the report holds', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    rmSync(path.join(folder, 'home/used'), { recursive: true });
    const { stdout, code } = await run(folder, ['reports', 'show']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Score: \d/u);
    expect(stdout).toMatch(/Missing: the pack Demo pack \(demo\), sha256 [0-9a-f]{16}\./u);
    expect(stdout).toMatch(/Question 5 {2}demo\/\w+: /u);
    expect(stdout).toContain('Your note: Is this right?');
    const found = await run(folder, ['reports', 'show', '--packs', 'content']);
    expect(found.stdout).not.toContain('Missing');
  });

  test('shows escape codes of a hostile report by name', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    edit(theReport(folder), (wire) => {
      const { items } = wire as unknown as { items: { note?: string }[] };
      for (const item of items) item.note = ESCAPE;
      Object.assign(wire, { candidate: { name: ESCAPE } });
    });
    for (const argv of [['list'], ['list', '--json'], ['show'], ['export'], ['verify', theReport(folder)]]) {
      const ran = await run(folder, ['reports', ...argv]);
      expect(ran.stdout).not.toContain('\u001B');
      expect(ran.stdout.length).toBeGreaterThan(0);
    }
  });
});

describe('reports export', () => {
  test('writes a header and a row for each question', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    const { stdout, code } = await run(folder, ['reports', 'export']);
    expect(code).toBe(0);
    const lines = stdout.split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/^report,startedAt,/u);
    const ndjson = await run(folder, ['reports', 'export', theReport(folder), '--format', 'ndjson']);
    expect(
      ndjson.stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { pack: string }).pack),
    ).toEqual(Array.from({ length: 5 }, () => 'demo'));
  });

  test('writes the header alone where nobody of that name has a report', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    expect(
      (await run(folder, ['reports', 'export', '--candidate', 'Ben'])).stdout.split('\r\n'),
    ).toHaveLength(2);
  });
});
