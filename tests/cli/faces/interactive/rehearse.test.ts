import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rehearse } from '../../../support/questions.ts';
import { planOf, play } from './sittings.ts';
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

const ALOUD = rehearse({ prompt: 'Why do you want to work in a BPO?' });

test('rehearse starts with an outline and tells how long it takes to say', async () => {
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([ALOUD]));
  await terminal.press(...'my reason, then one example');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      Looking values up, easy

      Why do you want to work in a BPO?

      You have 1:30 to answer aloud. Note some words first if you like; Enter
      starts your time.

      › my reason, then one example
      5 words, about 0:02 to say










      ───────────────────────────────────────────────────────────────────────────
      Enter answer   Esc skip, quit, keys"
  `);
});

test('rehearse counts the speaking time down, then says that it is over', async () => {
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([ALOUD]));
  await pass(5000);
  await terminal.press(...'reason', KEYS.enter);
  expect(await terminal.screen()).toContain('Speak now: 1:30 left.');
  await pass(30_000);
  expect(await terminal.screen()).toContain('Speak now: 1:00 left.');
  expect(await terminal.screen()).toContain('reason');
  await pass(60_000);
  expect(await terminal.screen()).toContain('Your time is up.');
});

test('rehearse takes points line by line, then shows them beside the sample answer', async () => {
  const terminal = virtualTerminal(80, 24);
  const { replies } = await play(terminal, planOf([ALOUD]));
  await terminal.press(...'a reason', KEYS.enter, KEYS.enter, KEYS.enter);
  expect(await terminal.screen()).toContain('Give at least one line 0, 1 or 2.');
  await terminal.press('2', '1');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      Looking values up, easy

      Why do you want to work in a BPO?

      Be your own judge: 0 not there, 1 partly, 2 fully. Enter when done.

        [2]   Names a reason
      › [1]   Gives one example











      ───────────────────────────────────────────────────────────────────────────
      Enter answer   Esc skip, quit, keys"
  `);
  await terminal.press(KEYS.backspace, KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer: { scores: [2, null], outline: 'a reason' } }]);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      • Rehearsed, not scored
      Why do you want to work in a BPO?

      Your points, 2 of 2
      2  Names a reason
      -  Gives one example

      Your outline
      a reason
      2 words, about 0:01 to say

      A sample answer
      I like order.






      ───────────────────────────────────────────────────────────────────────────
      Enter go on   q quit   ? keys"
  `);
});
