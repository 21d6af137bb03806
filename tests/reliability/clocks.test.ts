import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Clock, SignalName } from '../../src/app/ports.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { makeDeps } from '../../src/composition.ts';
import { type LiveReport as Report, reportsIn, TWELVE } from '../cli/live-program.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAM = ['exam', 'all-twelve', '--packs', 'content', '--plain'];

/** A wall clock that shows what it is set to, beside a countdown that is not touched by that. */
class WallClock implements Clock {
  shown = '';
  countdownMs = 1000;
  now = (): string => this.shown;
  monotonic = (): number => this.countdownMs;
  secondsSince = (moment: string): number => (Date.parse(this.shown) - Date.parse(moment)) / 1000;
}

/** A person at plain lines whose clocks do what the test says. */
class Desk {
  readonly folder: string = tempFolder(TWELVE);
  readonly clock: WallClock = new WallClock();
  stdout = '';

  /** Runs a command. What is typed, and what happens meanwhile, comes when a question is shown. */
  async run(
    argv: readonly string[],
    onQuestion: (number: number) => string | SignalName | null = () => null,
  ): Promise<number> {
    const stdin = new PassThrough();
    let raise: (name: SignalName) => void = () => undefined;
    let shown = 0;
    this.stdout = '';
    const stdout = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.stdout += chunk.toString();
        const number = Number(/Question (\d+) of 12/u.exec(chunk.toString())?.[1] ?? shown);
        if (number !== shown) {
          shown = number;
          const typed = onQuestion(number);
          if (typed === 'SIGTERM') setImmediate(() => raise('SIGTERM'));
          else if (typed !== null) stdin.write(`${typed}\n`);
        }
        done();
      },
    });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const env = { DESKREADY_HOME: path.join(this.folder, 'home') };
    const host = { version: '0.0.0-test', directory: this.folder, env, stdin, stdout, stderr };
    return runCli(argv, host, async () => {
      const listen = (onSignal: (name: SignalName) => void) => {
        raise = onSignal;
        return () => undefined;
      };
      return { ...makeDeps(ROOT, host), clock: this.clock, signals: { listen } };
    });
  }

  get report(): Report | undefined {
    return reportsIn(this.folder)[0];
  }
}

describe('a session is measured by the countdown, and its report agrees, when the wall clock', () => {
  test.each([
    ['is set back an hour', '2026-11-22T05:00:00+08:00', '2026-11-22T04:00:40+08:00'],
    ['is set forward a day', '2026-11-22T05:00:00+08:00', '2026-11-23T05:00:40+08:00'],
    ['leaves summer time', '2026-10-25T02:59:50+02:00', '2026-10-25T02:00:30+01:00'],
    ['enters summer time', '2026-03-29T01:59:50+01:00', '2026-03-29T03:00:30+02:00'],
    [
      'goes on for a night while the computer sleeps',
      '2026-11-22T22:00:00+08:00',
      '2026-11-23T07:00:00+08:00',
    ],
  ])('%s', async (_what, before, after) => {
    const desk = new Desk();
    desk.clock.shown = before;
    const code = await desk.run(EXAM, (number) => {
      desk.clock.countdownMs += 5000;
      if (number === 6) desk.clock.shown = after;
      return 'a';
    });
    expect(code).toBe(0);
    const { report } = desk;
    expect(report).toMatchObject({ startedAt: before, endedAt: after, ended: 'finished', away: 0 });
    expect(report?.items.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThan(0);
    expect(report?.items.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(60);
    expect(await desk.run(['reports', 'verify', 'home/reports'])).toBe(0);
    expect(await desk.run(['progress'])).toBe(0);
    expect(desk.stdout).toContain('from 1 report');
  });
});

test('a clock set back while a session waits makes nobody away for less than no time', async () => {
  const desk = new Desk();
  desk.clock.shown = '2026-11-22T05:00:00+08:00';
  expect(await desk.run(EXAM, (number) => (number === 4 ? 'SIGTERM' : 'a'))).toBe(143);
  desk.clock.shown = '2026-11-22T04:00:00+08:00';
  desk.clock.countdownMs = 7;
  expect(await desk.run(['resume', '--plain'], () => 'b')).toBe(0);
  const { report } = desk;
  expect(report).toMatchObject({ ended: 'finished', away: 0 });
  expect(report?.items.map(({ answer }) => answer)).not.toContain(null);
  expect(report?.items.every(({ seconds }) => seconds >= 0)).toBe(true);
  expect(await desk.run(['reports', 'verify', 'home/reports'])).toBe(0);
});
