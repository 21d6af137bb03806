import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, EXAM, EXAM_INPUT, run, theReport, workplace } from './reports-workplace.ts';

describe('reports verify', () => {
  test('agrees with an untouched report and exits with 0', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    const ran = await run(folder, ['reports', 'verify', 'home/reports']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^✓ home.reports.\S+: agrees\n$/u);
  });

  test('names the field of an edit with both values and exits with 1', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    edit(theReport(folder), (wire) => Object.assign(wire['score'] ?? {}, { percent: 100 }));
    const ran = await run(folder, ['reports', 'verify', theReport(folder)]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('does not agree');
    expect(ran.stdout.replaceAll(/\s+/gu, ' ')).toMatch(
      /score\.percent: the report says 100, and it comes to \d+\./u,
    );
    expect(ran.stdout).toContain('digest: ');
    const json = await run(folder, ['reports', 'verify', theReport(folder), '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ verdict: 'differs' }] });
  });

  test('finds a value that no report has, and a format that was changed', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    edit(theReport(folder), (wire) => Object.assign(wire, { format: 2 }));
    expect(await run(folder, ['reports', 'verify', theReport(folder)])).toMatchObject({ code: 1 });
    edit(theReport(folder), (wire) => Object.assign(wire, { format: 1, ended: 'well' }));
    const ran = await run(folder, ['reports', 'verify', theReport(folder)]);
    expect(ran.stdout).toContain('ended: the report says "well". No report has that there.');
  });

  test('says which pack is missing and exits with 0', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    rmSync(path.join(folder, 'home/used'), { recursive: true });
    const ran = await run(folder, ['reports', 'verify', theReport(folder)]);
    expect(ran.code).toBe(0);
    expect(ran.stdout.replaceAll(/\s+/gu, ' ')).toMatch(
      /cannot be checked whole Missing: the pack Demo pack \(demo\)/u,
    );
    expect(await run(folder, ['reports', 'verify', theReport(folder), '--packs', 'content'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('agrees'),
    });
  });

  test('exits with 2 where a file that was named is no report, unless another does not agree', async () => {
    const folder = workplace();
    await run(folder, EXAM, EXAM_INPUT);
    const named = ['reports', 'verify', 'content/demo.yaml', theReport(folder)];
    expect(await run(folder, named)).toMatchObject({ code: 2, stdout: expect.stringContaining('agrees') });
    edit(theReport(folder), (wire) => Object.assign(wire, { away: 5 }));
    expect(await run(folder, named)).toMatchObject({ code: 1 });
    mkdirSync(path.join(folder, 'class'));
    writeFileSync(path.join(folder, 'class/notes.json'), '[]');
    renameSync(theReport(folder), path.join(folder, 'class/ana.json'));
    edit(path.join(folder, 'class/ana.json'), (wire) => Object.assign(wire, { away: 0 }));
    const ran = await run(folder, ['reports', 'verify', 'class']);
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('agrees') });
    expect(ran.stderr).toContain('notes.json is left alone');
  });

  test('wants a file', async () => {
    expect(await run(workplace(), ['reports', 'verify'])).toMatchObject({ code: 2 });
  });
});
