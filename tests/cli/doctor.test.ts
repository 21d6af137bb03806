import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkTerminal } from '../../src/cli/doctor/check-terminal.ts';
import type { Deps } from '../../src/cli/deps.ts';
import { troubleWords } from '../../src/cli/views/diagnosis.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS } from './hosts.ts';
import { LiveProgram, SIT, TWELVE } from './live-program.ts';

interface Diagnosis {
  readonly data: { readonly size: number; readonly reports: number; readonly interrupted: number };
  readonly packs: { readonly added: { readonly pack: number }; readonly notes: readonly string[] };
  readonly troubles: readonly { readonly code: string; readonly mend: string }[];
}

async function diagnose(directory: string): Promise<{ code: number | null; found: Diagnosis }> {
  const { code, stdout } = await HOSTS.spawned({ argv: ['doctor', '--json'], directory });
  return { code, found: JSON.parse(stdout) as Diagnosis };
}

test('doctor counts reports, interrupted sessions, added packs and bytes', async () => {
  const directory = tempFolder(TWELVE);
  const live = new LiveProgram(directory, SIT);
  await live.see(/Question 1 of 12/u);
  live.type('a');
  await live.see(/Question 2 of 12/u);
  await live.kill();
  await HOSTS.spawned({ argv: ['practice', 'content/twelve.yaml'], directory });
  await HOSTS.spawned({ argv: ['packs', 'add', 'content/twelve.yaml'], directory });
  const { code, found } = await diagnose(directory);
  expect(code).toBe(0);
  expect(found.data).toMatchObject({ reports: 1, interrupted: 1 });
  expect(found.data.size).toBeGreaterThan(1000);
  expect(found.packs.added.pack).toBe(1);
  expect(found.troubles).toEqual([]);
});

test('doctor names packs that are left out and sessions that are damaged, each with the command that helps', async () => {
  const directory = tempFolder({
    'home/packs/broken.yaml': 'format: 1\nid: broken\nquestions: []\n',
    'home/sessions/2026-11-22-1000-abcd.jsonl': 'not a journal\n',
  });
  const { code, found } = await diagnose(directory);
  expect(code).toBe(1);
  expect(found.troubles.map(({ code, mend }) => [code, mend])).toEqual([
    ['damaged-session', 'Remove it with: deskready resume --drop 2026-11-22-1000-abcd'],
    ['left-out', 'See why with: deskready lint home/packs/broken.yaml'],
  ]);
});

test('doctor makes and changes nothing', async () => {
  const directory = tempFolder();
  await HOSTS.spawned({ argv: ['doctor'], directory });
  expect(readdirSync(directory)).toEqual([]);
  mkdirSync(path.join(directory, 'home'));
  writeFileSync(path.join(directory, 'home/reports'), 'a file in the way');
  expect((await diagnose(directory)).found.data.reports).toBe(0);
});

const depsWith = (output: object, env: Deps['env'] = {}): Deps =>
  ({ input: { isTTY: true }, output, env, platform: 'linux' }) as unknown as Deps;

test.each([
  [{ isTTY: true, columns: 80, rows: 24 }, {}, [true, 'terminal'], []],
  [{ isTTY: true, columns: 80, rows: 24 }, { TERM: 'dumb' }, [false, 'TERM'], []],
  [{ isTTY: true, columns: 80, rows: 24 }, { NO_COLOR: '1' }, [false, 'NO_COLOR'], []],
  [{ isTTY: true, columns: 29, rows: 24 }, {}, [true, 'terminal'], ['small-terminal']],
  [{ isTTY: true, columns: 80, rows: 9 }, {}, [true, 'terminal'], ['small-terminal']],
  [{ columns: 10, rows: 5 }, { FORCE_COLOR: '1' }, [true, 'FORCE_COLOR'], []],
  [{}, {}, [false, 'no terminal'], []],
] as const)('of the terminal %o with %o it says colour %o and trouble %o', (output, env, color, codes) => {
  const { facts, troubles } = checkTerminal({}, depsWith(output, env));
  expect([facts.color.isOn, facts.color.because]).toEqual(color);
  expect(troubles.map(({ code }) => code)).toEqual(codes);
});

test('a small terminal is told what it should have', () => {
  const { message, mend } = troubleWords({ code: 'small-terminal', columns: 20, rows: 5 });
  expect(message).toContain('20 columns and 5 rows');
  expect(mend).toContain('--plain');
});
