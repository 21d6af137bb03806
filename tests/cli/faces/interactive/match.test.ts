import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/cli/layout.ts';
import { makeStyle } from '../../../../src/cli/style.ts';
import { MATCH, shownAs, TEN_RIGHTS } from './sequences.ts';
import { play } from './sittings.ts';
import { KEYS, virtualTerminal } from './virtual-terminal.ts';

/** A owed, B ordered, C arrived */
const plan = shownAs(MATCH, [2, 0, 1]);
const inOrder = Array.from({ length: 10 }, (_, index) => index);

test('lefts are numbered above, rights lettered below', async () => {
  const terminal = virtualTerminal();
  await play(terminal, plan);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 2

      Looking values up, easy

      What does each paper say?

      Give each row the letter that fits it.

      › ○ 1  Purchase order
        ○ 2  Receiving report
        ○ 3  Delivery note

          A  What is owed
          B  What was ordered
          C  What arrived






      ───────────────────────────────────────────────────────────────────────────
      ↑ ↓ move   Enter answer   s skip   i hint   q quit   ? keys"
  `);
});

test('a right stands beside its left once it is given, also at 40 by 15', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, plan);
  await terminal.press('b', KEYS.down, 'c');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 2
    Give each row the letter that fits it.

      ● 1  Purchase order → B: What was
           ordered
    › ● 2  Receiving report → C: What
           arrived
      ○ 3  Delivery note

        A  What is owed
      • B  What was ordered
      • C  What arrived
    ─── ↑ 2   PgUp PgDn ───────────────────
    ↑ ↓ move  Enter answer  s skip  ? keys"
  `);
});

test.each([
  ['letters', ['b', KEYS.down, 'c', KEYS.down, 'C'], [0, 1, 1]],
  ['numbers that move to a row', ['3', 'c', '1', 'b', '2', 'a'], [0, 2, 1]],
  [
    'arrows that go through the letters',
    [KEYS.right, KEYS.right, '2', KEYS.left, '3', KEYS.left, KEYS.right],
    [0, 1, 2],
  ],
  ['the last letter pressed', ['a', 'b', '2', 'c', '3', 'c'], [0, 1, 1]],
  ['a pointer that goes round', ['b', KEYS.up, 'c', KEYS.up, 'c'], [0, 1, 1]],
])('%s answer with file indices of rights', async (_, keys, answer) => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, plan);
  await terminal.press(...keys, KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer }]);
});

test('Enter with empty rows asks once, and then answers them as empty', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, plan);
  await terminal.press('b', KEYS.enter);
  expect(await terminal.screen()).toContain('2 rows are still empty. Enter again answers as it stands.');
  await terminal.press('2', 'c', KEYS.enter);
  expect(await terminal.screen()).toContain('One row is still empty.');
  expect(replies).toEqual([]);
  await terminal.press(KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer: [0, 1, null] }]);
});

test('Backspace empties a row, and Enter with all rows empty does not count', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, plan);
  await terminal.press('b', KEYS.backspace, KEYS.backspace, KEYS.enter, KEYS.enter);
  expect(await terminal.screen()).toContain('Give at least one row its letter first.');
  expect(replies).toEqual([]);
});

test('the arrows of an exam stay reachable behind Esc, and the table of keys says so', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, { ...plan, mode: 'exam' });
  await terminal.press(KEYS.right);
  expect(replies).toEqual([]);
  await terminal.press('?');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 2

      Keys
      ↑ ↓             move to the row above or below
      1 2 3           move to a row by its number
      A B C           give the row a letter
      Left Right      give the row the letter before or after
      Backspace       empty the row
      Enter           answer
      s               skip to the next open question
      Esc Left Right  go to the question before or after (Backspace: before)
      j               jump to a question by its number
      r               review all questions and hand in
      i               show a hint
      *               flag the question, or take the flag off
      !               note what is wrong with the question
      PgUp PgDn       scroll a long text
      q               quit
      ?               show these keys


      ───────────────────────────────────────────────────────────────────────────
      Enter back"
  `);
  await terminal.press(KEYS.right, '?', KEYS.right);
  expect(replies).toEqual([{ type: 'go', to: 1 }]);
});

test('ten rights use letters up to J, and the hint is behind Esc there', async () => {
  const terminal = virtualTerminal();
  const { replies, state } = await play(terminal, shownAs(TEN_RIGHTS, inOrder));
  await terminal.press('i', '2', 'j', '?', 'i');
  expect(state().items[0]?.isHinted).toBe(true);
  await terminal.press(KEYS.enter, KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer: [8, 9, null, null, null, null, null, null] }]);
});

test('a hint is shown by i where no right has that letter', async () => {
  const terminal = virtualTerminal();
  await play(terminal, plan);
  await terminal.press('i');
  expect(await terminal.screen()).toContain('Hint: Two say the same.');
});

test('long lists scroll, the row in hand stays in view, and no line is too wide', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, shownAs(TEN_RIGHTS, inOrder));
  await terminal.press('8', 'h');
  const screen = await terminal.screen();
  expect(screen).toMatchInlineSnapshot(`
    "Question 1 of 2
    › ● 8  Paper number 8 of a long list →
           H: It says very much of case 8

        A  It says much of case 1
        B  It says very much of case 2
        C  It says very very much of case 3
        D  It says much of case 4
        E  It says very much of case 5
        F  It says very very much of case 6
        G  It says much of case 7
      • H  It says very much of case 8
    ─── ↑ 11   ↓ 2   PgUp PgDn ────────────
    ↑ ↓ move  Enter answer  s skip  ? keys"
  `);
  for (const line of screen.split('\n')) expect(columnsOf(line)).toBeLessThan(40);
  await terminal.press(KEYS.end);
  expect(await terminal.screen()).toContain('J  It says everything');
});

test('ASCII signs alone tell rows that have a letter from empty ones', async () => {
  const terminal = virtualTerminal();
  await play(terminal, plan, { style: await makeStyle({ color: false, ascii: true }) });
  await terminal.press('b');
  // eslint-disable-next-line no-control-regex
  expect(await terminal.screen()).toMatch(/^[\n\u0020-\u007E]*$/u);
  expect(await terminal.screen()).toContain('> (*) 1  Purchase order -> B: What was ordered');
});
