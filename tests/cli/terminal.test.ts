import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { datedReports } from '../support/dated-reports.ts';

const root = path.resolve(import.meta.dirname, '../..');
const socket = `deskready-test-${process.pid}`;
let directory = '';

function hasTmux(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const tmux = (...args: readonly string[]): string =>
  execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The screen as it is now; with `-e` its colours too, with `-S -` what scrolled away as well. */
const screen = (...args: readonly string[]): string => tmux('capture-pane', '-p', '-t', 'sitting', ...args);

const press = (...keys: readonly string[]): string => tmux('send-keys', '-t', 'sitting', ...keys);

async function waitFor(part: string | RegExp): Promise<string> {
  return vi.waitFor(
    () => {
      const now = screen();
      expect(now).toMatch(part);
      return now;
    },
    { timeout: 10_000, interval: 30 },
  );
}

/** A shell in a terminal of this size, in a folder with the demo pack. */
async function openShell(columns: number, rows: number): Promise<void> {
  const size = ['-x', String(columns), '-y', String(rows)];
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-s',
    'sitting',
    ...size,
    '-c',
    directory,
    'bash --norc --noprofile',
  );
  press("PS1='ready> '; clear", 'Enter');
  await waitFor(/^ready>\s*$/mu);
}

function start(args: string, env = ''): void {
  const home = `DESKREADY_HOME='${directory}/home'`;
  press(
    `env ${home} ${env} '${process.execPath}' '${root}/bin/deskready.js' ${args}; echo "exit $?"`,
    'Enter',
  );
}

function reports(): { ended: string; items: { answer: unknown }[] }[] {
  const folder = path.join(directory, 'home/reports');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'deskready-terminal-'));
  cpSync(path.join(root, 'tests/fixtures/cli'), path.join(directory, 'content'), { recursive: true });
});

afterEach(async () => {
  tmux('kill-server');
  // The program may still be writing when the server is killed.
  await vi.waitFor(() => rmSync(directory, { recursive: true, force: true }), { timeout: 10_000 });
});

describe.skipIf(!hasTmux())('in a real terminal (skipped where tmux is missing)', () => {
  test('the menu leads a newcomer to ten easy questions with hints in one key press', async () => {
    await openShell(80, 24);
    start('');
    await waitFor(/› 1 {2}Start here: ten easy questions/u);
    press('Enter');
    const first = await waitFor('Question 1 of 10');
    expect(first).toMatch(/, easy$/mu);
    expect(first).not.toContain('left');
    // In kinds that take text, commands are reached through Esc; in the others it shows the keys, where they work too.
    press('Escape');
    expect(await waitFor('show these keys')).toMatch(/show a hint/u);
    press('q');
    await waitFor('Quit now?');
    press('y');
    expect(await waitFor('exit 0')).toContain('deskready exam mock-quick-15');
  });

  test('the menu leads anyone else to ten questions in two key presses', async () => {
    await openShell(80, 24);
    start('practice content/demo.yaml --plain < /dev/null');
    await waitFor('exit 0');
    press('clear', 'Enter');
    start('');
    await waitFor(/› 1 {2}Practise: ten questions/u);
    press('Enter');
    await waitFor('What do you want to practise?');
    press('Enter');
    expect(await waitFor('Question 1 of 10')).toContain('Enter answer');
  });

  test('after practice the missed ones are offered again', async () => {
    await openShell(80, 24);
    start('practice content/demo.yaml --order as-written --topic sums --color');
    await waitFor('Question 1 of 2');
    press('a');
    await waitFor('●');
    press('Enter');
    await waitFor('Enter go on');
    press('Enter');
    await waitFor('Question 2 of 2');
    press('a');
    await waitFor('■ A');
    press('c');
    await waitFor('■ C');
    press('Enter');
    await waitFor('Right');
    press('Enter');
    await waitFor('Practise the question you missed again? y/N');
    press('y', 'Enter');
    await waitFor('Question 1 of 1');
    press('b');
    await waitFor('● B');
    press('Enter');
    await waitFor('Right');
    press('Enter');
    await waitFor('exit 0');
    expect(reports()).toHaveLength(2);
  });

  test('a review with nothing due offers what is due next', async () => {
    writeFileSync(path.join(directory, 'right'), 'b\nb\na c\nt\na\n');
    await openShell(80, 24);
    start('practice content/demo.yaml --order as-written --count 5 < right');
    await waitFor('exit 0');
    datedReports(path.join(directory, 'home'), [30, 25, 1]);
    press('clear', 'Enter');
    start('review content/demo.yaml');
    const offer = await waitFor('Review it now, ahead of time? y/N');
    expect(offer).toContain('Nothing is due, and nothing was missed.');
    expect(offer).not.toContain('--ahead');
    press('Enter');
    await waitFor('exit 0');
    expect(reports()).toHaveLength(3);
    press('clear', 'Enter');
    start('review content/demo.yaml');
    await waitFor('Review it now, ahead of time? y/N');
    press('y', 'Enter');
    await waitFor('Question 1 of 5');
    press('C-c');
    await waitFor('exit 130');
    expect(reports()).toHaveLength(4);
  });

  test('Ctrl-C gives the terminal back, writes the report as interrupted and exits with 130', async () => {
    await openShell(80, 24);
    start('exam demo-exam --packs content');
    await waitFor('Question 1 of 5');
    press('b', 'Enter');
    await waitFor('Question 2 of 5');
    press('C-c');
    await waitFor('exit 130');
    // It goes on with resume, so its key stays a secret until it is over.
    expect(screen('-S', '-')).not.toMatch(/Score|the right answer/u);
    expect(reports()).toMatchObject([{ ended: 'interrupted', items: [{ answer: 1 }, {}, {}, {}, {}] }]);
    press('clear; stty -a', 'Enter');
    expect(await waitFor('icanon')).toMatch(/[^-]icanon[\s\S]*[^-]echo /u);
  });

  test('Ctrl-Z stops the program and fg brings the question back', async () => {
    await openShell(80, 24);
    start('practice content/demo.yaml --order as-written');
    await waitFor('Question 1 of 5');
    press('C-z');
    await waitFor(/Stopped/u);
    press('fg', 'Enter');
    await waitFor('Question 1 of 5');
    press('b');
    await waitFor('●');
    press('Enter');
    await waitFor('Right');
    press('C-c');
    // `; echo` ran when the program was stopped, so the report tells that it is over.
    await waitFor('Report:');
    expect(reports()).toMatchObject([{ ended: 'interrupted', items: [{ answer: 1 }, {}, {}, {}, {}] }]);
  });

  test('the clock runs while the question waits', async () => {
    await openShell(80, 24);
    start('exam demo-exam --packs content');
    await waitFor(/4:5\d left/u);
    press('b');
    const before = await waitFor(/› . B/u);
    const clock = /4:5\d/u.exec(before)?.[0] ?? '';
    await vi.waitFor(() => expect(screen()).not.toContain(clock), { timeout: 5000, interval: 50 });
    expect(screen()).toMatch(/› . B/u);
  });

  test.each([
    [80, 24],
    [40, 15],
  ])(
    'at %i by %i nothing is wider or longer than the screen, and nothing stays in the scrollback',
    async (columns, rows) => {
      await openShell(columns, rows);
      start('practice office-mail-docs --kind single --seed 3 --minutes 5', 'NO_COLOR=1');
      await waitFor('Question 1 of 10');
      press('NPage');
      press('NPage');
      press('a');
      await waitFor(/[■●]/u);
      press('Enter');
      await waitFor('Enter go on');
      tmux('resize-window', '-t', 'sitting', '-x', String(columns - 4), '-y', String(rows - 2));
      tmux('resize-window', '-t', 'sitting', '-x', String(columns), '-y', String(rows));
      press('q');
      const asked = await waitFor('Quit now?');
      expect(asked.trimEnd().split('\n').length).toBeLessThanOrEqual(rows);
      expect(screen('-e')).not.toMatch(/\u001B\[3\dm/u);
      expect(screen('-S', '-').split('\n').length).toBeLessThanOrEqual(rows + 1);
      press('y');
      await waitFor('exit 0');
      expect(screen('-S', '-')).not.toContain('Quit now?');
    },
  );
});
