import { expect, test, vi } from 'vitest';
import { makeStyle } from '../../../../src/cli/style.ts';
import type { NumericQuestion } from '../../../../src/domain/question/numeric.ts';
import type { TextQuestion } from '../../../../src/domain/question/text.ts';
import { numeric, textQuestion } from '../../../support/questions.ts';
import { planOf, play } from './sittings.ts';
import { KEYS, virtualTerminal } from './virtual-terminal.ts';

const TOTAL: NumericQuestion = numeric({
  id: 'total',
  level: 'medium',
  prompt: 'Three invoices are due: 400, 500 and 334.50. What is due together?',
  answer: 1234.5,
  unit: 'PHP',
  hint: 'Add them up.',
});
const PAPER: TextQuestion = textQuestion({
  id: 'paper',
  prompt: 'Which paper says what has arrived?',
  accept: ['receiving report', 'goods receipt'],
  explanation: 'The warehouse writes it when the goods come in.',
});

test('a number shows below the line how it is understood', async () => {
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([TOTAL]));
  await terminal.press(...'1.234,50');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      Looking values up, medium

      Three invoices are due: 400, 500 and 334.50. What is due together?

      Type a number, in PHP.
      › 1.234,50
        = 1,234.5












      ───────────────────────────────────────────────────────────────────────────
      Enter answer   Esc skip, quit, keys"
  `);
  expect(await terminal.caret()).toEqual({ row: 7, column: 2 + 2 + '1.234,50'.length });
});

test.each([
  ['digits', '1234.5', '= 1,234.5'],
  ['a comma that could be a decimal comma', '1,234', '= 1,234 (with a thousands comma)'],
  ['a point that could part thousands', '1.234', '= 1.234 (with a decimal point)'],
  ['the unit before', 'PHP 360', '= 360'],
  ['the sign of the currency', '₱360', '= 360'],
  ['a sign alone', '-', 'no number yet'],
  ['another unit', '$5', 'no number yet'],
])('%s is told at once', async (_, typed, told) => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([TOTAL]));
  await terminal.press(...typed);
  expect(await terminal.screen()).toContain(told);
});

test.each([
  ['a number', TOTAL, [...'₱1,234.50', KEYS.enter], { typed: '₱1,234.50', value: 1234.5 }],
  ['a number in full width', TOTAL, [...'１２３', KEYS.enter], { typed: '１２３', value: 123 }],
  ['a mended number', TOTAL, [...'12', KEYS.left, '5', KEYS.enter], { typed: '152', value: 152 }],
  ['letters that are commands elsewhere', PAPER, [...'sq?*!', KEYS.enter], 'sq?*!'],
  ['a text without its outer spaces', PAPER, [...'  a b ', KEYS.enter], 'a b'],
  ['wide characters', PAPER, [...'請求書ñ', KEYS.enter], '請求書ñ'],
])('%s answers', async (_, question, keys, answer) => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([question]));
  await terminal.press(...keys);
  expect(replies).toEqual([{ type: 'answer', answer }]);
});

test.each([
  ['nothing', TOTAL, '', 'Type a number first'],
  ['no number', TOTAL, 'twelve', 'Type a number first'],
  ['spaces', PAPER, '  ', 'Type your answer first'],
])('Enter behind %s says what to do and does not count', async (_, question, typed, told) => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([question]));
  await terminal.press(...typed, KEYS.enter);
  expect(await terminal.screen()).toContain(told);
  expect(replies).toEqual([]);
});

test('Esc leads to the commands: s skips, i shows the hint', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([TOTAL, PAPER]));
  await terminal.press(KEYS.escape);
  await vi.waitFor(async () => expect(await terminal.screen()).toContain('skip the question'), {
    interval: 10,
  });
  await terminal.press('i');
  expect(await terminal.screen()).toContain('Hint: Add them up.');
  await terminal.press(KEYS.escape);
  await vi.waitFor(async () => expect(await terminal.screen()).toContain('skip the question'), {
    interval: 10,
  });
  await terminal.press('s');
  expect(replies).toEqual([{ type: 'skip' }]);
  expect(await terminal.screen()).toContain('Question 2 of 2');
});

test('what was typed is not lost without a word', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([PAPER]));
  const skip = async (): Promise<void> => {
    await terminal.press(KEYS.escape);
    await vi.waitFor(async () => expect(await terminal.screen()).toContain('skip the question'), {
      interval: 10,
    });
    await terminal.press('s');
  };
  await terminal.press(...'report');
  await skip();
  expect(await terminal.screen()).toContain('is not given yet');
  expect(replies).toEqual([]);
  await skip();
  expect(replies).toEqual([{ type: 'skip' }]);
});

test('an earlier answer stands in the line again', async () => {
  const terminal = virtualTerminal();
  await play(terminal, planOf([TOTAL, PAPER], { mode: 'exam' }));
  await terminal.press(...'PHP 5', KEYS.enter, KEYS.escape);
  await vi.waitFor(async () => expect(await terminal.screen()).toContain('jump to a question'), {
    interval: 10,
  });
  await terminal.press(KEYS.left);
  expect(await terminal.screen()).toContain('› PHP 5\n    = 5');
});

test('a near miss is shown as such and is wrong', async () => {
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([PAPER]));
  await terminal.press(...'recieving report', KEYS.enter);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 1

      ✗ Wrong
      Which paper says what has arrived?

      ✗ Your answer: recieving report
      ◐ Near miss: receiving report, one typing slip away. It is scored as wrong.
      ✓ The right answer: receiving report
        Also right: goods receipt

      Explanation
      The warehouse writes it when the goods come in.









      ───────────────────────────────────────────────────────────────────────────
      Enter go on   q quit   ? keys"
  `);
});

test('a low and narrow screen in ASCII keeps the line and how it is understood in view', async () => {
  const terminal = virtualTerminal(40, 15);
  const prompt = Array.from({ length: 12 }, (_, at) => `Invoice ${at + 1} is due on May ${at + 1}.`).join(
    '\n',
  );
  await play(terminal, planOf([{ ...TOTAL, prompt }]), {
    style: await makeStyle({ color: false, ascii: true }),
  });
  await terminal.press(...'1,234');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "Question 1 of 1
    Invoice 5 is due on May 5.
    Invoice 6 is due on May 6.
    Invoice 7 is due on May 7.
    Invoice 8 is due on May 8.
    Invoice 9 is due on May 9.
    Invoice 10 is due on May 10.
    Invoice 11 is due on May 11.
    Invoice 12 is due on May 12.
    Type a number, in PHP.
    > 1,234
      = 1,234 (with a thousands comma)
    --- ^ 5   PgUp PgDn -------------------
    Enter answer  Esc skip, quit, keys"
  `);
});
