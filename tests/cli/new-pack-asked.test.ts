import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { makeDeps } from '../../src/composition.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KEYS, settle, type VirtualTerminal, virtualTerminal } from './faces/interactive/virtual-terminal.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs the program at a terminal. */
function atTerminal(
  directory: string,
  ...argv: readonly string[]
): { terminal: VirtualTerminal; code: Promise<number> } {
  const terminal = virtualTerminal(80, 30);
  const { input, output } = terminal.deps;
  const host = {
    version: '0.0.0-test',
    directory,
    env: { TERM: 'xterm', NO_COLOR: '1', DESKREADY_HOME: path.join(directory, 'home') },
    stdin: Object.assign(input as never, { isTTY: true }),
    stdout: Object.assign(output as never, { isTTY: true, columns: 80, rows: 30 }),
    stderr: output as never,
  };
  return { terminal, code: runCli(argv, host, async () => makeDeps(root, host)) };
}

/** Waits until the screen shows something; lets imports that are under way finish. */
async function see(terminal: VirtualTerminal, text: string): Promise<void> {
  while (!(await terminal.screen()).includes(text)) await settle();
}

test('at a terminal, new asks for title, topics and kinds, and writes what was answered', async () => {
  const folder = tempFolder();
  const { terminal, code } = atTerminal(folder, 'new', 'office-mail');
  await see(terminal, '› Office mail');
  await terminal.press('!', KEYS.enter);
  await see(terminal, '› First things');
  await terminal.press(...', Tone'.split(''), KEYS.enter);
  await see(terminal, 'Which kinds of questions');
  await terminal.press(KEYS.down, KEYS.space, KEYS.enter);
  expect(await code).toBe(0);
  const text = readFileSync(path.join(folder, 'office-mail.yaml'), 'utf8');
  expect(text).toContain('title: "Office mail!"');
  expect(text).toContain('  first-things: "First things"\n  tone: "Tone"');
  expect(text.match(/kind: \S+/gu)).toEqual(['kind: single', 'kind: numeric', 'kind: text']);
  expect(await terminal.isAlternate()).toBe(false);
});

test('what flags say is not asked again', async () => {
  const folder = tempFolder();
  const { terminal, code } = atTerminal(folder, 'new', 'mail', '--title', 'Mail', '--topic', 'a=A');
  await see(terminal, 'Which kinds of questions');
  await terminal.press(KEYS.enter);
  expect(await code).toBe(0);
});

test('with flags enough, nothing is asked', async () => {
  const folder = tempFolder();
  const { terminal, code } = atTerminal(
    folder,
    'new',
    'mail',
    '--title',
    'Mail',
    '--topic',
    'a=A',
    '--kinds',
    'order',
  );
  expect(await code).toBe(0);
  expect(await terminal.screen()).toContain('Written: mail.yaml');
});

test('topics that cannot be are told at once; leaving and Ctrl-C write nothing', async () => {
  const folder = tempFolder();
  const first = atTerminal(folder, 'new', 'mail', '--title', 'Mail', '--kinds', 'order');
  await see(first.terminal, '› First things');
  await first.terminal.press(...', first things'.split(''), KEYS.enter);
  expect(await first.terminal.screen()).toContain('Two topics have the id first-things.');
  await first.terminal.press(KEYS.escape);
  expect(await first.code).toBe(0);
  const second = atTerminal(folder, 'new', 'mail');
  await see(second.terminal, '› Mail');
  await second.terminal.press(KEYS.ctrlC);
  expect(await second.code).toBe(130);
  expect(existsSync(path.join(folder, 'mail.yaml'))).toBe(false);
});

test('a file that is there is told before anything is asked', async () => {
  const folder = tempFolder({ 'mail.yaml': 'mine' });
  const { terminal, code } = atTerminal(folder, 'new', 'mail');
  expect(await code).toBe(2);
  expect(await terminal.screen()).toContain('mail.yaml exists already');
  expect(readFileSync(path.join(folder, 'mail.yaml'), 'utf8')).toBe('mine');
});
