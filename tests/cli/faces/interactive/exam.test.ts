import { afterEach, expect, test, vi } from 'vitest';
import { MULTIPLE, planOf, play, SINGLE, TRUE_FALSE } from './sittings.ts';
import { KEYS, settle, virtualTerminal } from './virtual-terminal.ts';

const EXAM = planOf([SINGLE, MULTIPLE, TRUE_FALSE], { mode: 'exam' });

afterEach(() => {
  vi.useRealTimers();
});

test('no feedback follows an answer', async () => {
  const terminal = virtualTerminal();
  await play(terminal, EXAM);
  await terminal.press('b', KEYS.enter);
  expect(await terminal.screen()).toContain('Question 2 of 3');
});

test('going back shows the earlier answer picked, and it can be changed', async () => {
  const terminal = virtualTerminal();
  const { state } = await play(terminal, EXAM);
  await terminal.press('b', KEYS.enter, 'c', KEYS.enter, KEYS.left);
  expect(await terminal.screen()).toContain('■ C  A greeting');
  await terminal.press(KEYS.backspace);
  expect(await terminal.screen()).toContain('› ● B  50');
  await terminal.press('c', KEYS.enter);
  expect(state().items[0]).toMatchObject({ answer: 2, changes: 1 });
});

test('the right arrow goes on question by question and behind the last one to the review', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, EXAM);
  await terminal.press(KEYS.right, KEYS.right, KEYS.right);
  expect(replies).toEqual([{ type: 'go', to: 1 }, { type: 'go', to: 2 }, { type: 'review' }]);
});

test('the left arrow at the first question says so', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, EXAM);
  await terminal.press(KEYS.left);
  expect(await terminal.screen()).toContain('This is the first question');
  expect(replies).toEqual([]);
});

test('leaving with a choice that Enter has not answered warns once', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, EXAM);
  await terminal.press('b', KEYS.right);
  expect(await terminal.screen()).toContain('Your answer is not given yet.');
  expect(replies).toEqual([]);
  await terminal.press(KEYS.right);
  expect(replies).toEqual([{ type: 'go', to: 1 }]);
});

test.each([
  ['3', 'Question 3 of 3'],
  ['9', 'Type a number from 1 to 3.'],
  ['x', 'Type a number from 1 to 3.'],
  ['1', 'This is question 1.'],
])('j and %s: %s', async (typed, shown) => {
  const terminal = virtualTerminal();
  await play(terminal, EXAM);
  await terminal.press('j', typed, KEYS.enter);
  expect(await terminal.screen()).toContain(shown);
});

test('the review shows what is answered, empty and flagged, and takes one back by number', async () => {
  const terminal = virtualTerminal(80, 15);
  const { replies } = await play(terminal, { ...EXAM, limitMs: 600_000 });
  await terminal.press('b', KEYS.enter, '*', 'r');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Review of 3 questions                                            10:00 left
      1 answered, 2 empty, 1 flagged

      ›    Hand in
        1  • answered             What does =VLOOKUP(15,A2:B5,2,TRUE) return?
        2  ○ empty     ⚑ flagged  What belongs into the subject line of a mail a…
        3  ○ empty                A credit note raises what the customer owes.





      ───────────────────────────────────────────────────────────────────────────
      ↑ ↓ move   Enter open   q quit   ? keys"
  `);
  await terminal.press('2', KEYS.enter);
  expect(replies.at(-1)).toEqual({ type: 'go', to: 1 });
});

test('handing in is confirmed with what is still empty; Enter alone does not hand in', async () => {
  const terminal = virtualTerminal(40, 15);
  const { replies, state } = await play(terminal, EXAM);
  await terminal.press('r', KEYS.enter);
  expect(await terminal.screen()).toContain('Hand in? 3 questions are empty.');
  await terminal.press(KEYS.enter);
  expect(replies).toEqual([{ type: 'review' }]);
  await terminal.press(KEYS.enter, 'y');
  expect(state().ended).toBe('finished');
});

test('a question whose time ran out is named so and cannot be opened again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const terminal = virtualTerminal(80, 15);
  const { replies } = await play(terminal, { ...EXAM, limitEachMs: 5000 });
  await vi.advanceTimersByTimeAsync(5000);
  await settle();
  await terminal.press(KEYS.left);
  expect(await terminal.screen()).toContain('This is the first question that takes an answer.');
  await terminal.press('r', '1', KEYS.enter);
  const screen = await terminal.screen();
  expect(screen).toContain('✗ time up');
  expect(screen).toContain('Question 1 takes no answer any more');
  expect(replies.map(({ type }) => type)).toEqual(['time-up', 'review']);
});
