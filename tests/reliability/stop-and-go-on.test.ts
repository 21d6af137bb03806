import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  folder,
  hasTmux,
  inTerminals,
  openShell,
  press,
  resize,
  screen,
  signalForeground,
  start,
  startAlone,
  terminalFacts,
  waitFor,
} from '../cli/real-terminal.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAM = 'exam demo-exam --packs content';
const EXAM_SECONDS = 300;
const STOPPED_SECONDS = 3;
/** The first question and nothing else, on the whole screen. */
const WHOLE =
  /^\s*Question 1 of 5 +4:\d\d left\n[^?]*Which city is the capital of Japan\?\s+. A  Osaka\s+. B  Tokyo\s+. C  Kyoto\n[^$]*keys\s*$/u;

interface StoppedReport {
  readonly ended: string;
  readonly away: number;
  readonly items: readonly { readonly answer: unknown }[];
}

inTerminals();
// Each waits for some seconds to go by, which a busy machine makes more.
vi.setConfig({ testTimeout: 60_000 });

const now = (): number => Date.now() / 1000;

async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 10_000, interval: 30 });
}

/** Seconds that the clock on the screen has still to go, where it was printed last. */
function secondsLeft(): number {
  const [, minutes, seconds] = [...screen().matchAll(/(\d):(\d\d)/gu)].at(-1) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

const stops: Readonly<Record<string, () => void>> = {
  'Ctrl-Z': () => void press('C-z'),
  'SIGTSTP from outside': () => signalForeground('SIGTSTP'),
};

/** bash would mend the terminal by itself; a plain sh shows how the program left it. */
async function openPlainShell(): Promise<void> {
  await openShell(80, 24);
  press("PS1='sh> ' ENV= exec sh -i", 'Enter');
  await waitFor(/^sh>/mu);
  press('clear', 'Enter');
  await waitFor(/^sh>\s*$/mu);
}

async function expectGivenBack(): Promise<void> {
  expect(terminalFacts('#{alternate_on} #{cursor_flag}')).toBe('0 1');
  press('clear; stty -a', 'Enter');
  const modes = await waitFor(/icanon[\s\S]*echo /u);
  expect(modes).toMatch(/[^-]icanon\b[\s\S]*[^-]echo\b/u);
}

function onlyReport(): StoppedReport {
  const place = path.join(folder(), 'home/reports');
  const [name = ''] = readdirSync(place);
  const program = [path.join(ROOT, 'bin/deskready.js'), 'reports', 'verify', path.join(place, name)];
  execFileSync(process.execPath, [...program, '--data', path.join(folder(), 'home')], { cwd: folder() });
  return JSON.parse(readFileSync(path.join(place, name), 'utf8')) as StoppedReport;
}

/**
 * Stops an exam for some seconds in mid-question, goes on, answers and quits.
 *
 * @param again what shows that the question is on the screen
 */
async function stopAndGoOn(args: string, stop: () => void, again: RegExp): Promise<void> {
  await openPlainShell();
  const began = now();
  start(args);
  await waitFor(again);
  stop();
  await waitFor(/Stopped/u);
  const stopped = now();
  await expectGivenBack();
  await until(() => now() - stopped > STOPPED_SECONDS);
  press('clear; fg', 'Enter');
  const away = now() - stopped;
  await waitFor(again);
  const left = secondsLeft();
  // What passed on the clock cannot be more than what passed while the program was running.
  expect(EXAM_SECONDS - left).toBeLessThanOrEqual(Math.ceil(now() - began - away));
  expect(EXAM_SECONDS - left).toBeGreaterThanOrEqual(0);
  press('b', 'Enter');
  await waitFor('Question 2 of 5');
  if (args.includes('--plain')) press(':q', 'Enter');
  else {
    await until(() => secondsLeft() < left);
    press('q');
    await waitFor('y yes');
    press('y');
  }
  await waitFor('Report:');
  const report = onlyReport();
  expect(report).toMatchObject({ ended: 'quit', items: [{ answer: 1 }, {}, {}, {}, {}] });
  expect(report.away).toBeGreaterThanOrEqual(STOPPED_SECONDS);
  expect(report.away).toBeLessThanOrEqual(Math.ceil(now() - began));
}

describe.skipIf(!hasTmux())(
  'a sitting that is stopped in mid-question (skipped where tmux is missing)',
  () => {
    test.each(Object.entries(stops))(
      'by %s gives the terminal back, and fg brings the whole screen with the clock as it stood',
      async (_how, stop) => {
        await stopAndGoOn(EXAM, stop, WHOLE);
        expect(screen('-S', '-')).not.toContain('Question 1 of 5');
      },
    );

    test.each(Object.entries(stops))(
      'in plain lines by %s is asked again with the time that was left',
      async (_how, stop) => {
        await stopAndGoOn(
          `${EXAM} --plain`,
          stop,
          /Question 1 of 5\n[\s\S]*Time left: \d:\d\d[\s\S]*C\) Kyoto\n>\s*$/u,
        );
      },
    );

    test('by SIGSTOP, which cannot be foreseen, has its whole screen again', async () => {
      await openShell(80, 24);
      start(EXAM);
      await waitFor(WHOLE);
      signalForeground('SIGSTOP');
      await waitFor(/Stopped/u);
      press('fg', 'Enter');
      await waitFor(WHOLE);
      press('C-c');
      await waitFor('Report:');
      expect(onlyReport()).toMatchObject({ ended: 'interrupted' });
    });

    test('in a window that is made smaller meanwhile is drawn in the new size', async () => {
      await openPlainShell();
      start(EXAM);
      await waitFor(WHOLE);
      press('C-z');
      await waitFor(/Stopped/u);
      resize(40, 15);
      press('clear; fg', 'Enter');
      // The clock of a wide screen would lie outside, and the keys below the edge.
      const small = await waitFor(/Question 1 of 5 +4:\d\d left[^$]*C  Kyoto\n[^$]*keys\s*$/u);
      const rows = small.trimEnd().split('\n');
      expect(rows.length).toBeLessThanOrEqual(15);
      expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(40);
      press('b', 'Enter');
      await waitFor('Question 2 of 5');
    });

    test('goes on in the background only once it is in front again', async () => {
      await openPlainShell();
      start(EXAM);
      await waitFor('Question 1 of 5');
      press('C-z');
      await waitFor(/Stopped/u);
      press('clear; bg', 'Enter');
      await waitFor(/^sh>/mu);
      press('clear; fg', 'Enter');
      await waitFor('Question 1 of 5');
      press('b', 'Enter');
      await waitFor('Question 2 of 5');
      press('C-c');
      await waitFor('Report:');
      expect(onlyReport()).toMatchObject({ ended: 'interrupted', items: [{ answer: 1 }, {}, {}, {}, {}] });
    });

    test('where no shell could bring it back goes on at once', async () => {
      startAlone(...EXAM.split(' '));
      await waitFor('Question 1 of 5');
      press('C-z');
      await until(() => terminalFacts('#{alternate_on}') === '0');
      await waitFor('Question 1 of 5');
      press('b', 'Enter');
      await waitFor('Question 2 of 5');
    });
  },
);
