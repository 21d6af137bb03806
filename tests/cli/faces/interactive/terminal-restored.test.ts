import { expect, test } from 'vitest';
import { planOf, play, SINGLE, TRUE_FALSE } from './sittings.ts';
import { KEYS, settle, virtualTerminal, type VirtualTerminal } from './virtual-terminal.ts';

async function expectGivenBack(terminal: VirtualTerminal): Promise<void> {
  expect(await terminal.isAlternate()).toBe(false);
  expect(terminal.isRaw()).toBe(false);
  expect(await terminal.caret()).not.toBeNull();
}

test('a sitting runs on the alternate screen in raw mode and leaves no trace', async () => {
  const terminal = virtualTerminal();
  const { over } = await play(terminal, planOf([TRUE_FALSE]));
  expect(await terminal.isAlternate()).toBe(true);
  expect(terminal.isRaw()).toBe(true);
  await terminal.press('f', KEYS.enter, KEYS.enter);
  await over;
  await expectGivenBack(terminal);
  expect(await terminal.screen()).toBe('');
});

test('Ctrl-C interrupts and gives the terminal back', async () => {
  const terminal = virtualTerminal();
  const { replies, over } = await play(terminal, planOf([SINGLE]));
  await terminal.press('b', KEYS.ctrlC);
  await over;
  expect(replies).toEqual([{ type: 'interrupt' }]);
  await expectGivenBack(terminal);
});

test('an abort interrupts and gives the terminal back', async () => {
  const terminal = virtualTerminal();
  const { replies, over, abort } = await play(terminal, planOf([SINGLE]));
  abort();
  await over;
  expect(replies).toEqual([{ type: 'interrupt' }]);
  await expectGivenBack(terminal);
});

test('Ctrl-D quits', async () => {
  const terminal = virtualTerminal();
  const { replies, over } = await play(terminal, planOf([SINGLE]));
  await terminal.press('b', KEYS.ctrlD);
  await over;
  expect(replies).toEqual([{ type: 'quit' }]);
  await expectGivenBack(terminal);
});

test('the end of input quits', async () => {
  const terminal = virtualTerminal();
  const { replies, over } = await play(terminal, planOf([SINGLE]));
  await terminal.endInput();
  await over;
  expect(replies).toEqual([{ type: 'quit' }]);
});

test('a sitting that is closed from outside gives the terminal back once', async () => {
  const terminal = virtualTerminal();
  const { close } = await play(terminal, planOf([SINGLE]));
  terminal.takeOutput();
  close();
  close();
  expect(terminal.takeOutput().match(/\u001B\[\?1049l/gu)).toHaveLength(1);
  await expectGivenBack(terminal);
});

test('a resize redraws everything and leaves nothing over', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE]));
  await terminal.press('b');
  await terminal.resize(40, 15);
  await terminal.resize(30, 10);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1
    Looking values up, medium
    What does
    \`=VLOOKUP(15,A2:B5,2,TRUE)\`
    return?
      ○ A  0
    › ● B  50
    ─── ↓ 2   PgUp PgDn ─────────
    ↑ ↓ pick  ? keys"
  `);
  await terminal.resize(80, 24);
  const fresh = virtualTerminal();
  await play(fresh, planOf([SINGLE]));
  await fresh.press('b');
  expect(await terminal.screen()).toBe(await fresh.screen());
});

test('Ctrl-Z gives the terminal back while the program is stopped, and the screen comes back after it', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE]));
  await terminal.press('b');
  const before = await terminal.screen();
  await terminal.press(KEYS.ctrlZ);
  expect(terminal.stops.count).toBe(1);
  await expectGivenBack(terminal);
  terminal.stops.wake();
  await settle();
  expect(terminal.isRaw()).toBe(true);
  expect(await terminal.screen()).toBe(before);
});

test('Ctrl-Z does nothing where programs cannot be stopped', async () => {
  const terminal = virtualTerminal();
  const { suspension: _, ...deps } = terminal.deps;
  const { replies } = await play({ ...terminal, deps }, planOf([SINGLE]));
  await terminal.press(KEYS.ctrlZ, 'b', KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer: 1 }]);
});
