import { expect, test } from 'vitest';
import { makeStyle } from '../../../../src/cli/style.ts';
import { ORDER, shownAs } from './sequences.ts';
import { play } from './sittings.ts';
import { KEYS, virtualTerminal } from './virtual-terminal.ts';

/** A receive, B pay, C ask, D order */
const plan = shownAs(ORDER, [2, 3, 0, 1]);

test('steps are shown in their places with their letters, none picked up', async () => {
  const terminal = virtualTerminal();
  await play(terminal, plan);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 2

      Looking values up, easy

      In which order are goods bought?

      First step on top. Space picks one up.

      ›    1  A  Receive the goods
           2  B  Pay the invoice
           3  C  Ask for the goods
           4  D  Order the goods









      ───────────────────────────────────────────────────────────────────────────
      ↑ ↓ move   Enter answer   s skip   q quit   ? keys"
  `);
});

test('a step picked up moves with the arrows and says so, also at 40 by 15', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, plan);
  await terminal.press('c', KEYS.space, KEYS.up);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 2
    Looking values up, easy

    In which order are goods bought?

    Arrows move it, Space puts it down.

         1  A  Receive the goods
    › ↑↓ 2  C  Ask for the goods
         3  B  Pay the invoice
         4  D  Order the goods

    ───────────────────────────────────────
    ↑ ↓ move  Enter answer  s skip  ? keys"
  `);
});

test.each([
  [
    'picking up, moving, putting down',
    ['c', ' ', KEYS.up, KEYS.up, ' ', 'd', ' ', KEYS.up, KEYS.up, ' '],
    [0, 1, 2, 3],
  ],
  ['a letter that sends the step picked up to a place', ['c', ' ', 'a', ' '], [0, 2, 3, 1]],
  [
    'a letter that follows its step',
    ['a', ' ', KEYS.down, ' ', 'b', ' ', KEYS.down, KEYS.down, ' '],
    [2, 0, 3, 1],
  ],
  ['a pointer that goes round at the ends', [KEYS.up, ' ', KEYS.up, ' '], [2, 3, 1, 0]],
  ['a step that stops at the ends', [' ', KEYS.up, KEYS.down, ' '], [3, 2, 0, 1]],
  ['Enter while a step is picked up', [' ', KEYS.down], [3, 2, 0, 1]],
])('%s answers with file indices in the order put', async (_, keys, answer) => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, plan);
  await terminal.press(...keys, KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer }]);
});

test('Enter before anything was moved asks once, and then answers the order as shown', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, plan);
  await terminal.press(KEYS.enter);
  expect(replies).toEqual([]);
  expect(await terminal.screen()).toContain('Nothing is moved yet. Enter again answers');
  await terminal.press(KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer: [2, 3, 0, 1] }]);
});

test('leaving with a moved step warns once; with nothing moved it does not', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, plan);
  await terminal.press(' ', KEYS.down, 's');
  expect(await terminal.screen()).toContain('Your answer is not given yet.');
  await terminal.press('s');
  expect(replies).toEqual([{ type: 'skip' }]);
  const untouched = virtualTerminal();
  const other = await play(untouched, plan);
  await untouched.press(KEYS.down, 's');
  expect(other.replies).toEqual([{ type: 'skip' }]);
});

test('an exam brings an earlier order back', async () => {
  const terminal = virtualTerminal();
  const { state } = await play(terminal, { ...plan, mode: 'exam' });
  await terminal.press(' ', KEYS.down, KEYS.enter, KEYS.left);
  expect(await terminal.screen()).toMatch(/1 {2}B {2}Pay the invoice\n.*2 {2}A {2}Receive the goods/u);
  await terminal.press(KEYS.enter);
  expect(state().items[0]?.answer).toEqual([3, 2, 0, 1]);
});

test('long steps wrap below their first word, and the step in hand stays in view', async () => {
  const terminal = virtualTerminal(40, 15);
  const steps = Array.from({ length: 8 }, (_, index) =>
    `Step ${index + 1} ${'takes many words '.repeat(3)}`.trim(),
  );
  await play(terminal, shownAs({ ...ORDER, steps }, [7, 6, 5, 4, 3, 2, 1, 0]));
  await terminal.press('a', ' ', ...Array.from({ length: 7 }, () => KEYS.down));
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 2
               takes many words takes many
               words
         6  G  Step 2 takes many words
               takes many words takes many
               words
         7  H  Step 1 takes many words
               takes many words takes many
               words
    › ↑↓ 8  A  Step 8 takes many words
               takes many words takes many
               words
    ─── ↑ 17   PgUp PgDn ──────────────────
    ↑ ↓ move  Enter answer  s skip  ? keys"
  `);
});

test('ASCII signs alone tell which step is picked up', async () => {
  const terminal = virtualTerminal();
  await play(terminal, plan, { style: await makeStyle({ color: false, ascii: true }) });
  await terminal.press(' ', KEYS.down);
  // eslint-disable-next-line no-control-regex
  expect(await terminal.screen()).toMatch(/^[\n\u0020-\u007E]*$/u);
  expect(await terminal.screen()).toContain('> ^v 2  A  Receive the goods');
});
