import { expect, test } from 'vitest';
import type { Choice } from '../../../src/cli/prompts/choose.ts';
import { makeTerminal } from '../../../src/cli/prompts/terminal.ts';
import { tick, type Ticks } from '../../../src/cli/prompts/tick.ts';
import { PLAIN } from '../faces/interactive/sittings.ts';
import {
  KEYS,
  settle,
  type VirtualTerminal,
  virtualTerminal,
} from '../faces/interactive/virtual-terminal.ts';

const TICKS: Ticks<string> = {
  title: 'Which kinds?',
  entries: [
    { name: 'single', value: 'single', detail: 'one option is right' },
    { name: 'order', value: 'order' },
    { name: 'match', value: 'match' },
  ],
  ticked: ['single'],
};

async function ticking(
  ...keys: readonly string[]
): Promise<{ terminal: VirtualTerminal; answer: Promise<Choice<readonly string[]>> }> {
  const terminal = virtualTerminal(60, 12);
  const answer = tick(makeTerminal(terminal.deps), TICKS, PLAIN);
  await settle();
  await terminal.press(...keys);
  return { terminal, answer };
}

test('ticks are shown, and come back in the order of the list', async () => {
  const { terminal, answer } = await ticking('3', KEYS.space, KEYS.up, KEYS.space, KEYS.up, KEYS.space);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Which kinds?

      › 1  □ single
           one option is right
        2  ■ order
        3  ■ match



      ───────────────────────────────────────────────────────
      ↑ ↓ move  Space tick  Enter go on  q leave"
  `);
  await terminal.press(KEYS.enter);
  expect(await answer).toEqual({ type: 'chosen', value: ['order', 'match'] });
});

test('without any tick, Enter waits', async () => {
  const { terminal, answer } = await ticking(KEYS.space, KEYS.enter);
  expect(await terminal.screen()).toContain('Which kinds?');
  await terminal.press(KEYS.down, KEYS.space, KEYS.enter);
  expect(await answer).toEqual({ type: 'chosen', value: ['order'] });
});

test.each([
  ['q leaves', 'q', { type: 'left' }],
  ['Ctrl-D leaves', KEYS.ctrlD, { type: 'left' }],
  ['Ctrl-C interrupts', KEYS.ctrlC, { type: 'interrupt' }],
])('%s', async (_, key, choice) => {
  const { answer } = await ticking(key);
  expect(await answer).toEqual(choice);
});
