import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HOSTS } from '../cli/hosts.ts';
import { journalsIn, LiveProgram, reportsIn, SIT, TWELVE } from '../cli/live-program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const LETTERS = ['a', 'b', 'c', 'd'];

test.each([2, 8])('%i sessions at once keep their answers apart, and one copy of the pack', async (count) => {
  const folder = tempFolder(TWELVE);
  const programs = Array.from({ length: count }, () => new LiveProgram(folder, SIT));
  for (const [index, program] of programs.entries()) {
    program.type(...Array.from({ length: 12 }, () => LETTERS[index % 4] ?? 'a'));
  }
  for (const program of programs) expect([await program.closed, program.stderr]).toEqual([0, '']);
  const reports = reportsIn(folder);
  const letters = reports.map(({ items }) => {
    const typed = new Set(items.map(({ shown, answer }) => LETTERS[shown.indexOf(answer ?? -1)]));
    return [...typed].join(' ');
  });
  const expected = programs.map((_, index) => LETTERS[index % 4]);
  expect(letters.sort()).toEqual(expected.sort());
  expect(readdirSync(path.join(folder, 'home/sessions'))).toEqual([]);
  // The pack and the exam.
  expect(readdirSync(path.join(folder, 'home/used'))).toHaveLength(2);
  const argv = ['reports', 'verify', 'home/reports'];
  expect((await HOSTS['in the process']({ argv, directory: folder })).code).toBe(0);
});

test('of eight programs that go on with one session, one does, and the others leave it alone', async () => {
  const folder = tempFolder(TWELVE);
  const killed = new LiveProgram(folder, SIT);
  killed.type('a');
  await killed.see(/Question 2 of 12/u);
  await killed.kill();
  const programs = Array.from({ length: 8 }, () => new LiveProgram(folder, ['resume', '--plain']));
  const first = await Promise.any(
    programs.map(async (program) => {
      await program.see(/Question 2 of 12/u);
      return program;
    }),
  );
  const refused = programs.filter((program) => program !== first);
  for (const program of refused) {
    expect([await program.closed, program.stdout]).toEqual([2, '']);
    expect(program.stderr).toContain('is running in another window');
  }
  first.type(...Array.from({ length: 11 }, () => 'b'));
  expect(await first.closed).toBe(0);
  const [report, ...others] = reportsIn(folder);
  expect([report?.ended, others, journalsIn(folder)]).toEqual(['finished', [], []]);
});

test('eight copies to one file leave one whole report', async () => {
  const folder = tempFolder(TWELVE);
  const argv = [...SIT, '--report', 'copy.json'];
  const programs = Array.from({ length: 8 }, () => new LiveProgram(folder, argv));
  for (const program of programs) program.endInput();
  for (const program of programs) expect([await program.closed, program.stderr]).toEqual([0, '']);
  const copy = JSON.parse(readFileSync(path.join(folder, 'copy.json'), 'utf8')) as { id: string };
  expect(reportsIn(folder).map(({ id }) => id)).toContain(copy.id);
  expect(readdirSync(folder).sort()).toEqual(['content', 'copy.json', 'home']);
});
