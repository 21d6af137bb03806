import { afterEach, expect, test, vi } from 'vitest';
import { planOf, play, SINGLE, TRUE_FALSE } from './sittings.ts';
import { KEYS, settle, virtualTerminal } from './virtual-terminal.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('practice can be paused: the question is hidden and the clock stands still', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE, TRUE_FALSE], { limitMs: 60_000 }));
  await terminal.press('p');
  const paused = await terminal.screen();
  expect(paused).toContain('Paused');
  expect(paused).not.toContain('○ A');
  await vi.advanceTimersByTimeAsync(300_000);
  await terminal.press(KEYS.enter);
  expect(await terminal.screen()).toMatch(/(1:00|0:59) left/u);
});

test('an exam cannot be paused', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE, TRUE_FALSE], { mode: 'exam' }));
  await terminal.press('p');
  expect(await terminal.screen()).not.toContain('Paused');
});

test('with confidence, sure or unsure is asked between the answer and its feedback', async () => {
  const terminal = virtualTerminal();
  const { state } = await play(terminal, planOf([SINGLE, TRUE_FALSE], { asksConfidence: true }));
  await terminal.press('b', KEYS.enter);
  await settle();
  expect(await terminal.screen()).toContain('Were you sure of your answer?');
  await terminal.press('u');
  expect(await terminal.screen()).toContain('Explanation');
  expect(state().items[0]).toMatchObject({ isSure: false });
});

test('a hint is shown on request where hints are on, and only there', async () => {
  const hinted = { ...SINGLE, hint: 'Look at the rows.' };
  const on = virtualTerminal();
  const { state } = await play(on, planOf([hinted], { hasHints: true }));
  await on.press('i');
  expect(await on.screen()).toContain('Look at the rows.');
  expect(state().items[0]?.isHinted).toBe(true);
  const off = virtualTerminal();
  await play(off, planOf([hinted], { hasHints: false }));
  await off.press('i');
  expect(await off.screen()).toContain('Hints are off');
});
