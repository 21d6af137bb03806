import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { planOf, play, SINGLE, TRUE_FALSE } from './sittings.ts';
import { KEYS, settle, virtualTerminal } from './virtual-terminal.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

const topLine = async (terminal: ReturnType<typeof virtualTerminal>): Promise<string> =>
  (await terminal.screen()).split('\n')[0]?.trim().replaceAll(/ {2,}/gu, ' | ') ?? '';

test('both clocks run beside the question', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE], { limitMs: 600_000, limitEachMs: 45_000 }));
  expect(await topLine(terminal)).toBe('Question 1 of 1 | question 0:45 | session 10:00');
  await pass(1000);
  expect(await topLine(terminal)).toBe('Question 1 of 1 | question 0:44 | session 9:59');
});

test('a clock warns in its last tenth with a sign and words', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE], { limitMs: 60_000 }));
  await pass(53_000);
  expect(await topLine(terminal)).toBe('Question 1 of 1 | 0:07 left');
  await pass(1000);
  expect(await topLine(terminal)).toBe('Question 1 of 1 | ! 0:06 left');
});

test('a tick rewrites the top line alone', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE], { limitMs: 60_000 }));
  terminal.takeOutput();
  await pass(1000);
  const output = terminal.takeOutput();
  expect(output).toContain('0:59');
  expect(output.match(/\u001B\[\d+;1H/gu)).toEqual(['\u001B[1;1H']);
});

test('nothing is written while no clock is shown, and a hidden clock still ends the session', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE], { limitMs: 60_000 }), { isClockHidden: true });
  expect(await topLine(terminal)).toBe('Question 1 of 1');
  terminal.takeOutput();
  await pass(59_999);
  expect(terminal.takeOutput()).toBe('');
  expect(replies).toEqual([]);
  await pass(1);
  expect(replies).toEqual([{ type: 'time-up' }]);
});

test('an untimed session starts no timer', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE]));
  await terminal.screen();
  expect(vi.getTimerCount()).toBe(0);
});

test('a limit between two seconds is kept to the millisecond', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE, TRUE_FALSE], { limitEachMs: 2500 }));
  await pass(2499);
  expect(replies).toEqual([]);
  await pass(1);
  expect(replies).toEqual([{ type: 'time-up' }]);
  expect(await topLine(terminal)).toBe('Question 2 of 2 | 0:03 left');
});

test('an answer that comes at the limit is too late', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE], { limitMs: 5000 }));
  await terminal.press('b');
  // The process was busy: the clock is past the limit, but no timer could run.
  vi.setSystemTime(0);
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5000);
  await terminal.press(KEYS.enter);
  expect(replies).toEqual([{ type: 'time-up' }]);
});

test('what is being typed and its caret are not disturbed by ticks', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE], { limitMs: 60_000 }));
  await terminal.press('!', ...'two are right');
  const caret = await terminal.caret();
  await pass(3000);
  expect(await topLine(terminal)).toContain('0:57');
  expect(await terminal.caret()).toEqual(caret);
  await terminal.press('!');
  expect(await terminal.screen()).toContain('› two are right!');
});

test('the session clock runs on during feedback and ends it', async () => {
  const terminal = virtualTerminal();
  const { replies, state } = await play(terminal, planOf([SINGLE, TRUE_FALSE], { limitMs: 10_000 }));
  await terminal.press('b', KEYS.enter);
  await pass(10_000);
  expect(replies.map(({ type }) => type)).toEqual(['answer', 'time-up']);
  expect(state().ended).toBe('time-up');
});

test('time runs out behind a question to the user as well', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE], { limitMs: 10_000 }));
  await terminal.press('q');
  await pass(10_000);
  expect(replies).toEqual([{ type: 'time-up' }]);
});
