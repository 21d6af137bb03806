import { render } from '@inquirer/testing';
import { expect, test, vi } from 'vitest';
import { choose, type Choice, type Menu } from '../../../src/cli/prompts/choose.ts';
import { makeTerminal } from '../../../src/cli/prompts/terminal.ts';
import { PLAIN } from '../faces/interactive/sittings.ts';
import { KEYS, settle, virtualTerminal } from '../faces/interactive/virtual-terminal.ts';

const MENU: Menu<string> = {
  title: 'What next?',
  entries: [
    { name: 'Excel', value: 'excel', detail: '40 questions' },
    { name: 'Mail', value: 'mail', isDisabled: true },
    { name: 'Customer service', value: 'service' },
    { name: 'Career', value: 'career' },
  ],
};

const LONG_MENU: Menu<number> = {
  title: 'Which pack?',
  entries: Array.from({ length: 30 }, (_, index) => ({ name: `Pack ${index + 1}`, value: index })),
};

async function pressing(keys: readonly string[], menu: Menu<unknown> = MENU): Promise<Choice<unknown>> {
  const { answer, input } = await render((config: Menu<unknown>, io) => {
    const { input: keyboard, output } = io ?? {};
    if (keyboard === undefined || output === undefined) throw new Error('no terminal');
    const size = (): { columns: number; rows: number } => ({ columns: 80, rows: 24 });
    return choose(makeTerminal({ input: keyboard, output, size }), config, PLAIN);
  }, menu);
  for (const key of keys) {
    input.write(key);
    await settle();
  }
  return answer;
}

test.each([
  ['Enter takes the first entry', [KEYS.enter], { type: 'chosen', value: 'excel' }],
  ['arrows pass over what cannot be chosen', [KEYS.down, KEYS.enter], { type: 'chosen', value: 'service' }],
  ['an arrow up goes round to the end', [KEYS.up, KEYS.enter], { type: 'chosen', value: 'career' }],
  ['a number moves to its entry', ['4', KEYS.enter], { type: 'chosen', value: 'career' }],
  ['the number of a disabled entry moves nowhere', ['2', KEYS.enter], { type: 'chosen', value: 'excel' }],
  [
    'a first letter moves on to the next such entry',
    ['c', 'c', KEYS.enter],
    { type: 'chosen', value: 'career' },
  ],
  ['q leaves', ['q'], { type: 'left' }],
  ['Ctrl-D leaves', [KEYS.ctrlD], { type: 'left' }],
  ['Ctrl-C interrupts', [KEYS.ctrlC], { type: 'interrupt' }],
])('%s', async (_, keys, choice) => {
  expect(await pressing(keys)).toEqual(choice);
});

test('two digits in a row make one number', async () => {
  expect(await pressing(['1', '2', KEYS.enter], LONG_MENU)).toEqual({ type: 'chosen', value: 11 });
});

test('the pointer can start elsewhere', async () => {
  expect(await pressing([KEYS.enter], { ...LONG_MENU, start: 20 })).toEqual({ type: 'chosen', value: 20 });
});

test('a menu shows names, small print and its keys', async () => {
  const terminal = virtualTerminal(60, 15);
  void choose(makeTerminal(terminal.deps), MENU, PLAIN);
  await settle();
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  What next?

      › 1  Excel
           40 questions
        2  Mail (not available)
        3  Customer service
        4  Career





      ───────────────────────────────────────────────────────
      ↑ ↓ move  Enter choose  q leave"
  `);
});

test('a menu longer than a small screen keeps the pointer in view', async () => {
  const terminal = virtualTerminal(40, 8);
  void choose(makeTerminal(terminal.deps), LONG_MENU, PLAIN);
  await settle();
  await terminal.press('2', '2');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Which pack?
      19  Pack 19
      20  Pack 20
      21  Pack 21
    › 22  Pack 22
    ─── ↑ 18   ↓ 8   PgUp PgDn ────────────
    ↑ ↓ move  Enter choose  q leave"
  `);
});

test('the end of input leaves, at once when asked again', async () => {
  const virtual = virtualTerminal();
  const terminal = makeTerminal(virtual.deps);
  const first = choose(terminal, MENU, PLAIN);
  await virtual.endInput();
  expect(await first).toEqual({ type: 'left' });
  expect(await choose(terminal, MENU, PLAIN)).toEqual({ type: 'left' });
});

test('keys pressed while nothing waits are dropped, but Ctrl-C is remembered', async () => {
  const virtual = virtualTerminal();
  const terminal = makeTerminal(virtual.deps);
  terminal.open();
  await virtual.press(KEYS.enter);
  const first = choose(terminal, MENU, PLAIN);
  await settle();
  await virtual.press('3', KEYS.enter);
  expect(await first).toEqual({ type: 'chosen', value: 'service' });
  await virtual.press(KEYS.ctrlC);
  expect(await choose(terminal, MENU, PLAIN)).toEqual({ type: 'interrupt' });
  expect(await virtual.isAlternate()).toBe(false);
});

test('a fault in a screen reaches the caller', async () => {
  const terminal = makeTerminal(virtualTerminal().deps);
  const screen = {
    style: PLAIN,
    start: 0,
    startsAtFocus: false,
    key: () => null,
    frame: () => {
      throw new Error('broken view');
    },
  };
  await expect(terminal.run(screen)).rejects.toThrow('broken view');
  terminal.close();
});

function menuWithLater(later: () => Promise<{ name: string; detail: string }>): Menu<string> {
  return { ...MENU, entries: [{ name: 'Today', value: 'today', later }, ...MENU.entries] };
}

test('what takes time to find is asked for once the menu is on the screen, and shown when it is known', async () => {
  const terminal = virtualTerminal();
  let tell: (words: { name: string; detail: string }) => void = () => undefined;
  let screenWhenAsked = '';
  const later = async (): Promise<{ name: string; detail: string }> => {
    screenWhenAsked = await terminal.screen();
    return new Promise((resolve) => (tell = resolve));
  };
  const choice = choose(makeTerminal(terminal.deps), menuWithLater(later), PLAIN);
  await vi.waitFor(() => expect(screenWhenAsked).toContain('Customer service'));
  expect(screenWhenAsked).toContain('› 1  Today');
  tell({ name: 'Review', detail: '3 questions' });
  await vi.waitFor(async () => expect(await terminal.screen()).toMatch(/› 1 {2}Review\n +3 questions\n/u));
  await terminal.press(KEYS.enter);
  expect(await choice).toEqual({ type: 'chosen', value: 'today' });
});

test('an entry can be chosen before it is known what it says', async () => {
  const menu = menuWithLater(() => new Promise(() => undefined));
  expect(await pressing([KEYS.enter], menu)).toEqual({ type: 'chosen', value: 'today' });
});

test('a fault in what is found later ends the menu', async () => {
  const menu = menuWithLater(() => Promise.reject(new Error('no reports')));
  await expect(pressing([], menu)).rejects.toThrow('no reports');
});
