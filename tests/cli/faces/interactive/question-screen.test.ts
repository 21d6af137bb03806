import { expect, test } from 'vitest';
import { makeStyle } from '../../../../src/cli/style.ts';
import { columnsOf } from '../../../../src/cli/layout.ts';
import { JUDGEMENT, MULTIPLE, planOf, play, SINGLE, TRUE_FALSE, WIDE } from './sittings.ts';
import { virtualTerminal } from './virtual-terminal.ts';

const PASSAGE = 'A2:A5 = 0, 8, 16, 31 (days late)\nB2:B5 = 0, 50, 120, 250 (PHP)';

const withPassage = (plan: ReturnType<typeof planOf>): ReturnType<typeof planOf> => ({
  ...plan,
  items: plan.items.map((item) => ({ ...item, passage: PASSAGE })),
});

test('a question shows its place, topic, passage, prompt and options at 80 by 24', async () => {
  const terminal = virtualTerminal();
  await play(terminal, withPassage(planOf([SINGLE, TRUE_FALSE])));
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 2

      Looking values up, medium

        A2:A5 = 0, 8, 16, 31 (days late)
        B2:B5 = 0, 50, 120, 250 (PHP)

      What does \`=VLOOKUP(15,A2:B5,2,TRUE)\` return?

        ○ A  0
        ○ B  50
        ○ C  120
        ○ D  #N/A








      ───────────────────────────────────────────────────────────────────────────
      ↑ ↓ pick   Enter answer   s skip   i hint   q quit   ? keys"
  `);
});

test('blank lines and long words are given up at 40 by 15', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, withPassage(planOf([JUDGEMENT], { limitMs: 900_000, limitEachMs: 90_000 })));
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1    this 1:30  all 15:00
    Looking values up, medium
      A2:A5 = 0, 8, 16, 31 (days late)
      B2:B5 = 0, 50, 120, 250 (PHP)
    The buyer asks again when the account
    will be ready. What do you do?
      ○ A  Tell the cause, act today and
           name a time.
      ○ B  Tell the cause and act today.
      ○ C  Say that all is well.


    ───────────────────────────────────────
    ↑ ↓ pick  Enter answer  s skip  ? keys"
  `);
});

test('wide characters stay in their columns', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([WIDE]));
  await terminal.press('b');
  const screen = await terminal.screen();
  expect(screen).toMatchInlineSnapshot(`
    "Question 1 of 1
    Looking values up, medium

    Which name stands on the invoice of
    señor 山田 🎉?

      ○ A  Peña 日本 🎉 right
    › ● B  日本語の請求書は月末までに送付し
           てください、山田様
      ○ C  🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊
           🎉🎊🎉🎊

    ───────────────────────────────────────
    ↑ ↓ pick  Enter answer  s skip  ? keys"
  `);
  for (const line of screen.split('\n')) expect(columnsOf(line)).toBeLessThan(40);
});

test('a very wide screen keeps lines short enough to read', async () => {
  const terminal = virtualTerminal(180, 24);
  const prompt = 'A sentence that goes on for long. '.repeat(20);
  await play(terminal, planOf([{ ...TRUE_FALSE, prompt }]));
  const columns = (await terminal.screen()).split('\n').map((line) => columnsOf(line));
  expect(Math.max(...columns)).toBeLessThanOrEqual(102);
});

test('without colour no colour sequence is written, and the picked option still shows', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([SINGLE]));
  await terminal.press('c');
  expect(terminal.takeOutput()).not.toMatch(/\u001B\[[0-9;]*m/u);
  expect(await terminal.screen()).toContain('› ● C  120');
});

test('with colour the screen reads the same', async () => {
  const plain = virtualTerminal();
  const coloured = virtualTerminal();
  await play(plain, planOf([MULTIPLE]));
  await play(coloured, planOf([MULTIPLE]), { style: await makeStyle({ color: true, ascii: false }) });
  expect(coloured.takeOutput()).toContain('\u001B[1m');
  expect(await coloured.screen()).toBe(await plain.screen());
});

test('ASCII signs alone draw the screen where other glyphs are missing', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([MULTIPLE]), { style: await makeStyle({ color: false, ascii: true }) });
  await terminal.press('a', '*');
  // eslint-disable-next-line no-control-regex
  expect(await terminal.screen()).toMatch(/^[\n\u0020-\u007E]*$/u);
  expect(await terminal.screen()).toContain('> [x] A  The order number');
});
