import { expect, test } from 'vitest';
import { LONG, MULTIPLE, planOf, play } from './sittings.ts';
import { KEYS, virtualTerminal } from './virtual-terminal.ts';

test('a question of 3,000 characters starts at its top and says how much is below', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([LONG]));
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1
    Looking values up, medium
    Sentence 1 is about invoice 1000 of
    May. Sentence 2 is about invoice 1001
    of May. Sentence 3 is about invoice
    1002 of May. Sentence 4 is about
    invoice 1003 of May. Sentence 5 is
    about invoice 1004 of May. Sentence 6
    is about invoice 1005 of May. Sentence
    7 is about invoice 1006 of May.
    Sentence 8 is about invoice 1007 of
    May. Sentence 9 is about invoice 1008
    ─── ↓ 64   PgUp PgDn ──────────────────
    ↑ ↓ pick  Enter answer  s skip  ? keys"
  `);
});

test('PgDn and PgUp scroll it by pages that share a line', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([LONG]));
  const first = (await terminal.screen()).split('\n').slice(1, 12);
  await terminal.press(KEYS.pageDown);
  const second = (await terminal.screen()).split('\n').slice(1, 12);
  expect(second[0]).toBe(first.at(-1));
  await terminal.press(KEYS.pageUp);
  expect((await terminal.screen()).split('\n').slice(1, 12)).toEqual(first);
});

test('picking an option brings it into view', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([LONG]));
  await terminal.press('c');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1
    56 is about invoice 1055 of May.
    Sentence 57 is about invoice 1056 of
    May. Sentence 58 is about invoice 1057
    of May. Sentence 59 is about invoice
    1058 of May. Sentence 60 is about
    invoice 1059 of May.
      ○ A  Peña 日本 🎉 right
      ○ B  日本語の請求書は月末までに送付し
           てください、山田様
    › ● C  🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊
           🎉🎊🎉🎊
    ─── ↑ 64   PgUp PgDn ──────────────────
    ↑ ↓ pick  Enter answer  s skip  ? keys"
  `);
});

test('scrolling back to the text does not jump to the picked option again', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([LONG]));
  await terminal.press('c', KEYS.home);
  expect(await terminal.screen()).toContain('Sentence 1 is about');
});

test('a long question that needs ticks starts at its top too', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([{ ...MULTIPLE, prompt: LONG.prompt }]));
  expect(await terminal.screen()).toContain('Sentence 1 is about');
});

test('the last row stays empty and nothing runs off the screen, whatever the size', async () => {
  for (const [columns, rows] of [
    [80, 24],
    [40, 15],
    [30, 10],
    [20, 6],
  ] as const) {
    const terminal = virtualTerminal(columns, rows);
    const { close } = await play(terminal, planOf([LONG]));
    await terminal.press(KEYS.pageDown, 'b', KEYS.enter, KEYS.pageDown, '?');
    const lines = (await terminal.screen()).split('\n');
    expect(lines.length).toBeLessThan(rows);
    expect(await terminal.scrolledRows()).toBe(0);
    close();
  }
});
