import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeStyle } from '../../../../src/cli/style.ts';
import { transcribe, typing } from '../../../support/questions.ts';
import { planOf, play, TRUE_FALSE } from './sittings.ts';
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

const RECORD = transcribe({ prompt: 'Enter this supplier record.' });
const NOTE = typing({
  prompt: 'Type the note.',
  passage:
    'Please send the signed delivery note with the invoice, so that we can pay it this week. Call the warehouse first.',
});

test('transcribe shows each value above the line where it is typed', async () => {
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([RECORD]));
  await terminal.press(...'Northwind Suply', KEYS.enter, ...'INV');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      Looking values up, easy

      Enter this supplier record.

      Copy each field exactly. Enter goes to the next field; in the last one it
      answers.

        Supplier  Northwind Supply
                  Northwind Suply
        Invoice   INV-20931
      ›           INV
        Total     48.50







      ───────────────────────────────────────────────────────────────────────────
      ↑ ↓ field   Enter answer   Esc skip, quit, keys"
  `);
  expect(await terminal.caret()).toEqual({ row: 12, column: 2 + 8 + 4 + 3 });
});

test('transcribe on a small screen keeps the field that is typed in view', async () => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([RECORD]));
  await terminal.press(KEYS.enter, KEYS.enter, ...'48');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1
    Looking values up, easy
    Enter this supplier record.
    Copy each field exactly. Enter goes to
    the next field; in the last one it
    answers.

      Supplier  Northwind Supply
      Invoice   INV-20931
      Total     48.50
    ›           48

    ───────────────────────────────────────
    ↑ ↓ field  Esc skip, quit, keys"
  `);
});

test('transcribe takes the time from the first key to Enter in the last field', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([RECORD]));
  await pass(9000);
  await terminal.press('N');
  await pass(2000);
  await terminal.press(KEYS.enter, 'I');
  await pass(3000);
  await terminal.press(KEYS.enter, '4', KEYS.enter);
  expect(replies).toEqual([
    { type: 'answer', answer: ['N', 'I', '4'], effort: { typedMs: 5000, isPasted: false } },
  ]);
});

test('transcribe asks once about a field that is empty', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([RECORD]));
  await terminal.press(KEYS.enter);
  await terminal.press(KEYS.down, ...'48.50', KEYS.enter);
  expect(await terminal.screen()).toContain('Supplier is empty.');
  await terminal.press(KEYS.up, KEYS.enter);
  expect(replies).toMatchObject([{ type: 'answer', answer: ['', '', '48.50'] }]);
});

test('transcribe answers nothing while nothing is typed', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([RECORD]));
  await terminal.press(KEYS.up, KEYS.enter);
  expect(await terminal.screen()).toContain('Type the fields first.');
  expect(replies).toEqual([]);
});

test('typing shows what is typed below the passage, row by row', async () => {
  const terminal = virtualTerminal(60, 24);
  await play(terminal, planOf([NOTE]));
  await terminal.press(...'Please send the signed delivery note with the invoice, so taht');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      Looking values up, easy

      Type the note.

      Type this text; the time runs from your first key to
      Enter. Target: 30 words a minute, 95% right.

        Please send the signed delivery note with the
      › Please send the signed delivery note with the 
        invoice, so that we can pay it this week. Call the
      › invoice, so taht
        warehouse first.







      ───────────────────────────────────────────────────────
      Enter answer  Esc skip, quit, keys"
  `);
  expect(await terminal.caret()).toMatchObject({ row: 12 });
});

test('typing in ASCII, on a small screen, beyond the end', async () => {
  const terminal = virtualTerminal(40, 15);
  const style = await makeStyle({ color: false, ascii: true });
  await play(terminal, planOf([typing()]), { style });
  await terminal.press(...'Please send the signed note today. And this is not part of it at all');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1
    Looking values up, easy
    Which one is right?
    Type this text; the time runs from your
    first key to Enter. Target: 30 words a
    minute, 95% right.

      Please send the signed note today.
    > Please send the signed note today.
    >  And this is not part of it at all


    ---------------------------------------
    Enter answer  Esc skip, quit, keys"
  `);
});

test('typing measures from the first key, over corrections, to Enter', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([typing()]));
  await pass(60_000);
  await terminal.press('X');
  await pass(500);
  await terminal.press(KEYS.backspace, ...typing().passage);
  await pass(11_500);
  await terminal.press(KEYS.enter);
  expect(replies).toEqual([
    { type: 'answer', answer: typing().passage, effort: { typedMs: 12_000, isPasted: true } },
  ]);
  // 34 characters in 12 seconds are 34 words a minute; the test typed them all in one moment.
  expect(await terminal.screen()).toContain('Speed: 34 gross and 34 net words a minute.');
  expect(await terminal.screen()).toContain('pasted');
});

test('typing at the speed of fingers is no paste', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([typing()]));
  for (const character of typing().passage) {
    await terminal.press(character);
    await pass(2);
  }
  await terminal.press(KEYS.enter);
  expect(replies).toMatchObject([{ effort: { isPasted: false } }]);
});

test.each([
  [20, false],
  [21, true],
])('%i characters within 30 ms are pasted: %s', async (count, isPasted) => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([typing()]));
  await terminal.press('a'.repeat(count));
  await pass(31);
  await terminal.press('b', KEYS.enter);
  expect(replies).toMatchObject([{ effort: { isPasted } }]);
});

test('in an exam a second visit goes on with the text and adds its time', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([typing(), TRUE_FALSE], { mode: 'exam' }));
  await terminal.press('P');
  await pass(4000);
  await terminal.press(KEYS.enter);
  await terminal.press(KEYS.left);
  expect(await terminal.screen()).toContain('› P');
  await pass(9000);
  await terminal.press('l');
  await pass(1500);
  await terminal.press(KEYS.enter);
  expect(replies.at(-1)).toEqual({
    type: 'answer',
    answer: 'Pl',
    effort: { typedMs: 5500, isPasted: false },
  });
});

test('letters that are commands elsewhere are typed', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([typing()]));
  await terminal.press(...'sq?*!', KEYS.enter);
  expect(replies).toMatchObject([{ answer: 'sq?*!' }]);
});
