import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';
import { journalsIn, LiveProgram, reportsIn, SIT, TWELVE } from './live-program.ts';

const run = (folder: string, argv: readonly string[], stdin = ''): Promise<Ran> =>
  HOSTS.spawned({ argv, stdin, directory: folder });

/** Answers `letters`, then stops at the next question. */
async function sitAndStop(
  folder: string,
  letters: readonly string[],
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<LiveProgram> {
  const program = new LiveProgram(folder, SIT);
  program.type(...letters);
  await program.see(new RegExp(`Question ${letters.length + 1} of 12`, 'u'));
  program.signal(signal);
  await program.closed;
  return program;
}

const journalIn = (folder: string): string =>
  path.join(folder, 'home/sessions', journalsIn(folder)[0] ?? 'none');

/** The letters that were shown beside the answers of the report. */
function lettersOf(folder: string): (string | null)[] {
  const items = reportsIn(folder)[0]?.items ?? [];
  return items.map(({ shown, answer }) => (answer === null ? null : ('abcd'[shown.indexOf(answer)] ?? null)));
}

const ALL = ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'];

describe('resume', () => {
  test('goes on after a kill with the same questions and keeps every answer', async () => {
    const folder = tempFolder(TWELVE);
    const killed = await sitAndStop(folder, ALL.slice(0, 5));
    const shown = /Question 6 of 12[\s\S]*/u.exec(killed.stdout)?.[0].replace(/Time left.*\n/u, '') ?? '';
    const resumed = await run(folder, ['resume'], ALL.slice(5).join('\n'));
    expect(resumed.code).toBe(0);
    expect(resumed.stdout.replace(/Time left.*\n/u, '')).toContain(shown.trimEnd());
    expect(lettersOf(folder)).toEqual(ALL);
    expect(reportsIn(folder)).toMatchObject([{ ended: 'finished' }]);
    expect(readdirSync(path.join(folder, 'home/sessions'))).toEqual([]);
  });

  test(
    'goes on after a signal, whose report it replaces',
    { skip: process.platform === 'win32' },
    async () => {
      const folder = tempFolder(TWELVE);
      const stopped = await sitAndStop(folder, ALL.slice(0, 2), 'SIGTERM');
      expect(stopped.stderr).toContain('deskready resume');
      const [first] = reportsIn(folder);
      expect(first).toMatchObject({ ended: 'interrupted' });
      expect((await run(folder, ['resume'], ALL.slice(2).join('\n'))).code).toBe(0);
      expect(reportsIn(folder)).toMatchObject([{ id: first?.id, ended: 'finished' }]);
      expect(lettersOf(folder)).toEqual(ALL);
    },
  );

  test('does not touch a session that is running, and two sittings side by side do not mix', async () => {
    const folder = tempFolder(TWELVE);
    const programs = [new LiveProgram(folder, SIT), new LiveProgram(folder, SIT)];
    for (const program of programs) await program.see(/Question 1 of 12/u);
    programs[0]?.type('a');
    programs[1]?.type('b');
    for (const program of programs) await program.see(/Question 2 of 12/u);
    const refused = await run(folder, ['resume'], 'd\n');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('is running in another window');
    expect((await run(folder, ['resume', '--drop'])).code).toBe(2);
    expect(
      (await run(folder, ['resume', '--list'])).stdout.match(/Running in another window/gu),
    ).toHaveLength(2);
    for (const program of programs) await program.kill();
    for (const rest of ['first', 'second']) {
      expect((await run(folder, ['resume'], 'c\n:q\n')).code, rest).toBe(0);
    }
    const letters = reportsIn(folder).map(({ items }) =>
      items.slice(0, 2).map(({ shown, answer }) => 'abcd'[shown.indexOf(answer ?? -1)]),
    );
    expect(letters.sort()).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('drops a torn last line with a word', async () => {
    const folder = tempFolder(TWELVE);
    await sitAndStop(folder, ['a', 'b']);
    appendFileSync(journalIn(folder), '{"seq":3,"elapsedMs":9');
    const resumed = await run(folder, ['resume'], ALL.slice(2).join('\n'));
    expect(resumed.stderr).toContain('was cut off');
    expect(lettersOf(folder)).toEqual(ALL);
  });

  test('goes on with the kept copy when the pack has changed or is gone', async () => {
    const folder = tempFolder(TWELVE);
    await sitAndStop(folder, ['a']);
    const pack = path.join(folder, 'content/twelve.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replaceAll('Prompt', 'Changed'));
    const killed = new LiveProgram(folder, ['resume', '--plain']);
    await killed.see(/Prompt \d/u);
    expect(killed.stdout).not.toContain('Changed');
    await killed.kill();
    rmSync(path.join(folder, 'content'), { recursive: true });
    expect((await run(folder, ['resume'], ALL.slice(1).join('\n'))).code).toBe(0);
    expect(lettersOf(folder)).toEqual(ALL);
  });

  test('names a journal that it cannot use and leaves it alone, and the rest goes on', async () => {
    const folder = tempFolder({
      ...TWELVE,
      'home/sessions/20990101-000000-aaaa.jsonl': '{"format":2}\n',
      'home/sessions/20990101-000000-bbbb.jsonl': 'damaged\n',
    });
    const before = await run(folder, ['resume']);
    expect(before).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('20990101-000000-bbbb') as string,
    });
    await sitAndStop(folder, ['a']);
    const { stdout } = await run(folder, ['resume', '--list']);
    expect(stdout).toMatch(/aaaa[\s\S]*later version[\s\S]*All twelve[\s\S]*12 questions/u);
    expect((await run(folder, ['resume', '20990101-000000-aaaa'])).stderr).toContain('later version');
    expect((await run(folder, ['resume'], ':q\n')).code).toBe(0);
    expect(journalsIn(folder)).toEqual(['20990101-000000-aaaa.jsonl', '20990101-000000-bbbb.jsonl']);
  });

  test('lists for machines, and drops what is named', async () => {
    const folder = tempFolder(TWELVE);
    await sitAndStop(folder, ['a'], process.platform === 'win32' ? 'SIGKILL' : 'SIGTERM');
    const { stdout } = await run(folder, ['resume', '--list', '--json']);
    const { sessions } = JSON.parse(stdout) as {
      sessions: { id: string; status: string; questions: number }[];
    };
    expect(sessions).toMatchObject([{ status: 'ready', questions: 12, title: 'All twelve' }]);
    const dropped = await run(folder, ['resume', '--drop', sessions[0]?.id ?? '']);
    expect(dropped.stdout).toContain('Its report stays.');
    expect(journalsIn(folder)).toEqual([]);
    expect((await run(folder, ['resume'])).stderr).toContain('There is no interrupted session.');
  });

  test.each(['../../content/twelve', 'a/b', '..', '20261122-000000-ffff'])(
    'knows no session %s',
    async (id) => {
      const folder = tempFolder(TWELVE);
      for (const argv of [
        ['resume', id],
        ['resume', '--drop', id],
      ]) {
        const ran = await HOSTS['in the process']({ argv, directory: folder });
        expect(ran).toMatchObject({ code: 2, stdout: '' });
        expect(ran.stderr).toContain(`No interrupted session is called ${id}.`);
      }
    },
  );
});

test('a data directory that takes no journal costs a word, not the session', async () => {
  const folder = tempFolder({ ...TWELVE, 'home/sessions': 'a file' });
  const ran = await run(folder, SIT, ALL.join('\n'));
  expect(ran.code).toBe(0);
  expect(ran.stderr.match(/cannot be resumed/gu)).toHaveLength(1);
  expect(lettersOf(folder)).toEqual(ALL);
});
