import { cpSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../../src/domain/history/progress.ts';
import { datedReports } from '../support/dated-reports.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/cli');
const DEMO = ['--packs', 'content'];
const SIT_DEMO = ['practice', 'demo', ...DEMO, '--order', 'as-written', '--count', '5', '--seed', '1'];
const TWO_MISSED = 'b\nb\na\nf\na\n';
const SIT_EXCEL = ['practice', 'office-excel', '--kind', 'single', '--count', '14', '--seed', '1'];
const FOURTEEN = 'a\n'.repeat(14);

describe.each(Object.entries(HOSTS))('progress, %s', (_host, host) => {
  let directory = '';
  const run = (argv: readonly string[], stdin = ''): Promise<Ran> => host({ argv, stdin, directory });
  const json = async (...argv: readonly string[]): Promise<Progress> =>
    JSON.parse((await run(['progress', '--json', ...argv])).stdout);

  beforeEach(() => {
    directory = tempFolder();
    cpSync(FIXTURES, path.join(directory, 'content'), { recursive: true });
  });

  test('counts what was answered, raw and new', async () => {
    await run(SIT_DEMO, TWO_MISSED);
    datedReports(path.join(directory, 'home'), [1]);
    await run(SIT_DEMO, TWO_MISSED);
    const { reports, score, questions, streak } = await json(...DEMO);
    expect(reports).toBe(2);
    expect([score.all.outOf, score.fresh.outOf]).toEqual([10, 5]);
    expect(questions).toMatchObject({ answered: 5, missed: 2, mastered: 0 });
    expect(streak).toEqual({ current: 2, best: 2, hasToday: true });
    const { code, stdout, stderr } = await run(['progress', ...DEMO]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Progress on \d{4}-\d\d-\d\d, from 2 reports$/mu);
    expect(stdout).toMatch(/^All answers .* of 10$/mu);
    expect(stdout).toMatch(/^New questions .* of 5$/mu);
    expect(stdout).toMatch(/^ {2}deskready review --packs content$/mu);
  });

  test('the command that it prints drills the weakest as it stands', async () => {
    await run(SIT_EXCEL, FOURTEEN);
    const [weakest] = (await json()).weakest;
    expect(weakest).toMatchObject({ pack: 'office-excel' });
    const { stdout } = await run(['progress']);
    const printed = /^Practise next\n.*\n {2}deskready (.*)$/mu.exec(stdout)?.[1] ?? '';
    expect(printed.split(' ')).toEqual(weakest?.argv);
    const drilled = await run(printed.split(' '), ':q\n');
    expect(drilled).toMatchObject({ code: 0, stderr: '' });
    expect(drilled.stdout).toContain('Question 1 of 10');
  });

  test('speaks of one candidate, of named packs, and of the past', async () => {
    await run([...SIT_DEMO, '--candidate', 'Ana Cruz'], TWO_MISSED);
    datedReports(path.join(directory, 'home'), [2, 1]);
    await run([...SIT_EXCEL, '--candidate', 'Ben Uy'], FOURTEEN);
    expect((await json()).reports).toBe(3);
    expect(await json('--candidate', 'ana cruz')).toMatchObject({
      reports: 2,
      streak: { current: 2, best: 2, hasToday: false },
    });
    const ofDemo = await json('content/demo.yaml');
    expect(ofDemo.packs.map(({ id }) => id)).toEqual(['demo']);
    expect(ofDemo.questions.answered).toBe(5);
    expect((await run(['progress', '--candidate', 'Nobody'])).stdout).toContain(
      'There is no report of Nobody.',
    );
  });

  test('shows exams with their mark', async () => {
    await run(['exam', 'demo-exam', ...DEMO, '--seed', '5'], 'a\na\na c\nf\na\n');
    const [exam] = (await json(...DEMO)).exams;
    expect(exam).toMatchObject({ exam: 'demo-exam', passed: expect.any(Boolean) });
    const { stdout } = await run(['progress', ...DEMO]);
    expect(stdout).toMatch(/^Exams\n.*\n {2}[✓○] (pass|not yet) on \d{4}-\d\d-\d\d, the mark is \d+%$/mu);
  });
});
