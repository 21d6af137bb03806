import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOSTS, type Ran } from './hosts.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/cli');
const PRACTICE = ['practice', 'content/demo.yaml', '--order', 'as-written', '--count', '5', '--seed', '1'];
let directory = '';

const run = (argv: readonly string[], stdin: string): Promise<Ran> =>
  HOSTS.spawned({ argv, stdin, directory });

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'deskready-missed-'));
  cpSync(fixtures, path.join(directory, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** "pack/id" in the latest report, and the pool that it drew from. */
function latest(): { questions: string[]; pool: string[] } {
  const folder = path.join(directory, 'home/reports');
  const reports = readdirSync(folder).map((file) =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  );
  const withPool = reports.find((report) => report.session.pool !== undefined);
  return {
    questions: withPool.items.map((item: { question: string }) => item.question),
    pool: withPool.session.pool,
  };
}

describe('practice --missed', () => {
  test('asks what was answered wrong or left the last time, and records the pool', async () => {
    await run(PRACTICE, 'b\nb\na\nf\na\n');
    const again = await run(['practice', '--missed', '--packs', 'content', '--seed', '2'], ':q\n');
    expect(again.stdout).toContain('Question 1 of 2');
    expect(latest().pool.sort()).toEqual(['demo/iloilo', 'demo/primes']);
    expect(latest().questions.sort()).toEqual(['demo/iloilo', 'demo/primes']);
  });

  test('drops a question whose key has changed since, and keeps one whose prompt was mended', async () => {
    await run(PRACTICE, 'a\nb\na c\nf\na\n');
    const file = path.join(directory, 'content/demo.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('answer: true', 'answer: false').replace('Which city is', 'What city is'),
    );
    const again = await run(['practice', '--missed', '--packs', 'content'], ':q\n');
    expect(again.stdout).toContain('Question 1 of 1');
    expect(again.stdout).toContain('What city is');
  });

  test('says so when nothing was missed', async () => {
    await run(PRACTICE, 'b\nb\na c\nt\na\n');
    const again = await run(['practice', '--missed', '--packs', 'content'], '');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('There is nothing that you missed.');
  });
});
