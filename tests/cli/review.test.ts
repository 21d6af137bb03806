import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { datedReports } from '../support/dated-reports.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/cli');
const DEMO = 'content/demo.yaml';
const PRACTICE = ['practice', DEMO, '--order', 'as-written', '--count', '5', '--seed', '1'];
const ALL_RIGHT = 'b\nb\na c\nt\na\n';
const TWO_MISSED = 'b\nb\na\nf\na\n';

describe.each(Object.entries(HOSTS))('review, %s', (_host, host) => {
  let directory = '';
  const run = (argv: readonly string[], stdin = ''): Promise<Ran> => host({ argv, stdin, directory });
  const home = (): string => path.join(directory, 'home');
  const reports = (): string[] => readdirSync(path.join(home(), 'reports')).sort();

  beforeEach(() => {
    directory = tempFolder();
    cpSync(FIXTURES, path.join(directory, 'content'), { recursive: true });
  });

  /** All answers are right unless they are given, and were given so many days ago. */
  async function sat(daysAgo: readonly number[], answers = ALL_RIGHT): Promise<void> {
    await run(PRACTICE, answers);
    datedReports(home(), daysAgo);
  }

  test('asks what is due and leaves a report that agrees', async () => {
    await sat([3]);
    const ran = await run(['review', DEMO, '--count', '4', '--seed', '2'], 'a\n:q\n');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('Question 1 of 4');
    expect(ran.stderr).toBe('In this review: 4 due. After it, 1 more will be due.\n');
    const file = path.join(home(), 'reports', reports().at(-1) ?? '');
    const { session } = JSON.parse(readFileSync(file, 'utf8'));
    expect(session).toMatchObject({ mode: 'review', count: 4, filters: { packs: ['demo'] } });
    expect(session.pool).toHaveLength(4);
    expect(await run(['reports', 'verify', file])).toMatchObject({ code: 0 });
    expect((await run(['reports', 'list'])).stdout).toContain('Review: demo');
  });

  test('asks again on the same day what was missed, and nothing that was right', async () => {
    await sat([0], TWO_MISSED);
    const ran = await run(['review', DEMO, '--count', '4'], ':q\n');
    expect(ran.stderr).toBe('In this review: 2 missed.\n');
    expect(ran.stdout).toContain('Question 1 of 2');
  });

  test('says that nothing is due, and what asks ahead of time, and reads nothing', async () => {
    await sat([30, 25, 1]);
    const ran = await run(['review', DEMO], 'y\n');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(
      /^Nothing is due, and nothing was missed\. The next question is due in \d+ days/u,
    );
    expect(ran.stdout.replaceAll('\n', ' ')).toContain('Of 5 answered questions, you have mastered 5.');
    expect(ran.stdout).toMatch(/\n {2}deskready review content\/demo.yaml --ahead\n$/u);
    expect(reports()).toHaveLength(3);
  });

  test('asks it with --ahead', async () => {
    await sat([30, 25, 1]);
    const ran = await run(['review', DEMO, '--ahead'], ':q\n');
    expect(ran.stderr).toBe('In this review: 5 ahead of time.\n');
    expect(ran.stdout).toContain('Question 1 of 5');
  });

  test('prints with --json what is due and when, and asks nothing', async () => {
    await sat([3], TWO_MISSED);
    const ran = await run(['review', DEMO, '--json'], 'b\n');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { due, ...rest } = JSON.parse(ran.stdout);
    expect(rest).toEqual({ missed: [], upcoming: [], new: [], answered: 5, mastered: 0 });
    const right = due.filter(({ rightDays }: { rightDays: number }) => rightDays === 1);
    expect([due.length, right.length]).toEqual([5, 3]);
    expect(Date.parse(due[0].due)).toBeLessThan(Date.now());
    expect(reports()).toHaveLength(1);
  });

  test('a higher retention asks sooner', async () => {
    await sat([9, 8, 5]);
    const dueWith = async (retention: string): Promise<string> =>
      (await run(['review', DEMO, '--retention', retention], ':q\n')).stdout;
    expect(await dueWith('0.7')).toContain('Nothing is due');
    expect(await dueWith('0.97')).toContain('Question 1 of 5');
  });

  test('starts anew where the key changed, and goes on where a typo was mended', async () => {
    await sat([3]);
    const file = path.join(directory, DEMO);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('answer: true', 'answer: false').replace('Which city is', 'What city is'),
    );
    const ran = await run(['review', DEMO, '--count', '4'], ':q\n');
    expect(ran.stderr).toBe('In this review: 4 due.\n');
    const five = await run(['review', DEMO, '--count', '5'], ':q\n');
    expect(five.stderr).toContain('1 new.');
  });

  test('leads somebody without a report, or who answered all today, to practice', async () => {
    const first = await run(['review', DEMO]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('no question here was answered yet');
    await sat([0]);
    const today = await run(['review', DEMO, '--ahead']);
    expect(today.code).toBe(0);
    expect(today.stdout).toContain('All of them were answered today.');
  });

  test.each(['0', '1', '0.5', '90', 'much'])('refuses --retention %s', async (share) => {
    const ran = await run(['review', '--retention', share]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Give a number from 0.7 to 0.97');
  });
});
