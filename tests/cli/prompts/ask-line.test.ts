import { expect, test } from 'vitest';
import { askLine, type LineAsked } from '../../../src/cli/prompts/ask-line.ts';
import type { Choice } from '../../../src/cli/prompts/choose.ts';
import { makeTerminal } from '../../../src/cli/prompts/terminal.ts';
import { PLAIN } from '../faces/interactive/sittings.ts';
import {
  KEYS,
  settle,
  type VirtualTerminal,
  virtualTerminal,
} from '../faces/interactive/virtual-terminal.ts';

const ASKED: LineAsked = {
  title: 'What is the pack called?',
  tip: 'Users see this title in lists.',
  start: 'My pack',
  problem: (text) => (text === '' ? 'Write a title.' : null),
};

function asking(): { terminal: VirtualTerminal; answer: Promise<Choice<string>> } {
  const terminal = virtualTerminal(60, 12);
  return { terminal, answer: askLine(makeTerminal(terminal.deps), ASKED, PLAIN) };
}

test('the line that stands there can be kept, changed and must pass its check', async () => {
  const { terminal, answer } = asking();
  await settle();
  for (let count = 0; count < 'My pack'.length; count += 1) await terminal.press(KEYS.backspace);
  await terminal.press(KEYS.enter);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  What is the pack called?

      Users see this title in lists.

      › 

      Write a title.


      ───────────────────────────────────────────────────────
      Enter go on  Esc leave"
  `);
  await terminal.press('O', 'k', ' ', KEYS.enter);
  expect(await answer).toEqual({ type: 'chosen', value: 'Ok' });
});

test.each([
  ['Enter keeps it', KEYS.enter, { type: 'chosen', value: 'My pack' }],
  ['Esc leaves', KEYS.escape, { type: 'left' }],
  ['Ctrl-D leaves', KEYS.ctrlD, { type: 'left' }],
  ['Ctrl-C interrupts', KEYS.ctrlC, { type: 'interrupt' }],
])('%s', async (_, key, choice) => {
  const { terminal, answer } = asking();
  await settle();
  await terminal.press(key);
  expect(await answer).toEqual(choice);
});

test('the cursor stands behind the line', async () => {
  const { terminal } = asking();
  await settle();
  await terminal.screen();
  expect(await terminal.caret()).toEqual({ row: 4, column: 2 + '› My pack'.length });
});
