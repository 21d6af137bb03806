import { expect, test, vi } from 'vitest';
import { JUDGEMENT, MULTIPLE, planOf, play, SINGLE, TRUE_FALSE } from './sittings.ts';
import { KEYS, virtualTerminal } from './virtual-terminal.ts';

const WORDS = {
  ...SINGLE,
  options: [
    { text: 'Red', correct: true },
    { text: 'Green', correct: false },
  ],
};

test.each([
  ['a letter and Enter', SINGLE, ['b', KEYS.enter], 1],
  ['a capital letter', SINGLE, ['B', KEYS.enter], 1],
  ['a full-width letter', SINGLE, ['Ｂ', KEYS.enter], 1],
  ['arrows down', SINGLE, [KEYS.down, KEYS.down, KEYS.enter], 1],
  ['an arrow up to the last option', SINGLE, [KEYS.up, KEYS.enter], 3],
  ['a digit where no option is a number', WORDS, ['2', KEYS.enter], 1],
  ['the last letter pressed', SINGLE, ['a', 'd', KEYS.enter], 3],
  ['ticks by letter and by Space', MULTIPLE, ['c', KEYS.up, KEYS.space, KEYS.enter], [1, 2]],
  ['a tick taken off again', MULTIPLE, ['a', 'b', 'a', KEYS.enter], [1]],
  ['t for true', TRUE_FALSE, ['t', KEYS.enter], true],
  ['f for false', TRUE_FALSE, ['f', KEYS.enter], false],
  ['b for false', TRUE_FALSE, ['b', KEYS.enter], false],
  ['judgement by letter', JUDGEMENT, ['c', KEYS.enter], 2],
])('%s answers', async (_, question, keys, answer) => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([question]));
  await terminal.press(...keys);
  expect(replies).toEqual([{ type: 'answer', answer }]);
});

test('the answer is the file index of the option, whatever the order shown', async () => {
  const terminal = virtualTerminal();
  const plan = planOf([SINGLE]);
  const { replies } = await play(terminal, {
    ...plan,
    items: plan.items.map((item) => ({ ...item, shown: [3, 2, 1, 0] })),
  });
  await terminal.press('a', KEYS.enter);
  expect(replies).toEqual([{ type: 'answer', answer: 3 }]);
});

test('Enter with nothing picked says what to do and does not count', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE]));
  await terminal.press(KEYS.enter);
  expect(await terminal.screen()).toContain('Pick an option first');
  await terminal.press(KEYS.down);
  expect(await terminal.screen()).not.toContain('Pick an option first');
  expect(replies).toEqual([]);
});

test('Enter with nothing ticked says what to do and does not count', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([MULTIPLE]));
  await terminal.press(KEYS.enter);
  expect(await terminal.screen()).toContain('Tick at least one option first');
  expect(replies).toEqual([]);
});

test('a digit is refused where an option is a whole number', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE]));
  await terminal.press('2', KEYS.enter);
  expect(replies).toEqual([]);
  await terminal.press('2');
  expect(await terminal.screen()).toContain('Press a letter.');
});

test('s skips without asking', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE, MULTIPLE]));
  await terminal.press('s');
  expect(replies).toEqual([{ type: 'skip' }]);
  expect(await terminal.screen()).toContain('Question 2 of 2');
});

test('q asks first: n and Enter stay, y quits', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE]));
  for (const stay of ['n', KEYS.enter]) {
    await terminal.press('q');
    expect(await terminal.screen()).toContain('Quit now?');
    await terminal.press(stay);
    expect(await terminal.screen()).not.toContain('Quit now?');
  }
  expect(replies).toEqual([]);
  await terminal.press('q');
  expect(await terminal.screen()).toContain('Quit now?');
  await terminal.press('y');
  expect(replies).toEqual([{ type: 'quit' }]);
});

test('* flags the question in a sign and a word, and takes the flag off', async () => {
  const terminal = virtualTerminal();
  const { state } = await play(terminal, planOf([TRUE_FALSE]));
  await terminal.press('*');
  expect(state().items[0]?.isFlagged).toBe(true);
  expect(await terminal.screen()).toContain('Question 1 of 1  ⚑ flagged');
  await terminal.press('*');
  expect(await terminal.screen()).not.toContain('⚑ flagged');
});

test('i shows the hint once asked for, and the report knows', async () => {
  const terminal = virtualTerminal();
  const { state } = await play(terminal, planOf([SINGLE]));
  expect(await terminal.screen()).not.toContain('Hint:');
  await terminal.press('i');
  expect(await terminal.screen()).toContain('Hint: TRUE looks for the largest value');
  expect(state().items[0]?.isHinted).toBe(true);
});

test('an exam gives no hint', async () => {
  const terminal = virtualTerminal();
  const { state } = await play(terminal, planOf([SINGLE], { mode: 'exam' }));
  await terminal.press('i');
  expect(await terminal.screen()).toContain('There are no hints in an exam.');
  expect(state().items[0]?.isHinted).toBe(false);
});

test('! takes a note, in which letters are letters and wide characters keep the caret right', async () => {
  const terminal = virtualTerminal();
  const { state, replies } = await play(terminal, planOf([SINGLE]));
  await terminal.press('!', ...'sq?', '日', 'ñ', KEYS.left, 'x');
  expect(await terminal.caret()).toEqual({ row: 22, column: 2 + 2 + 'sq?日x'.length + 1 });
  await terminal.press(KEYS.enter);
  expect(state().items[0]?.note).toBe('sq?日xñ');
  expect(await terminal.caret()).toBeNull();
  expect(replies).toEqual([]);
});

test('? shows every key, and a key pressed there works', async () => {
  const terminal = virtualTerminal(80, 24);
  const { replies } = await play(terminal, planOf([SINGLE, MULTIPLE]));
  await terminal.press('?');
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 2

      Keys
      ↑ ↓        pick the option above or below
      A B C      pick an option by its letter
      Enter      answer
      s          skip the question
      i          show a hint
      *          flag the question, or take the flag off
      !          note what is wrong with the question
      p          pause
      PgUp PgDn  scroll a long text
      q          quit
      ?          show these keys







      ───────────────────────────────────────────────────────────────────────────
      Enter back"
  `);
  await terminal.press('s');
  expect(replies).toEqual([{ type: 'skip' }]);
});

test('Esc closes what lies over the question', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE]));
  await terminal.press('q', KEYS.escape);
  // readline waits on a timer of its own for the rest of a key sequence.
  await vi.waitFor(async () => expect(await terminal.screen()).not.toContain('Quit now?'), { interval: 10 });
  expect(replies).toEqual([]);
});

test('feedback follows the answer, and Enter goes on', async () => {
  const terminal = virtualTerminal();
  const { replies } = await play(terminal, planOf([SINGLE, TRUE_FALSE]));
  await terminal.press('c', KEYS.enter);
  expect(await terminal.screen()).toMatchInlineSnapshot(`
    "  Question 1 of 2

      ✗ Wrong
      What does \`=VLOOKUP(15,A2:B5,2,TRUE)\` return?

        A  0
             It would need 15 to be below 8.
      ✓ B  50 (the right answer)
             8 is the largest value that is not above 15.
      ✗ C  120 (your answer, wrong)
             16 is already above 15.
        D  #N/A
             Only an exact match (FALSE) would fail here.

      Explanation
      TRUE finds an exact match or the largest value below; the first column must
      be sorted.

      Source
      • VLOOKUP function, Microsoft Support

      ───────────────────────────────────────────────────────────────────────────
      Enter go on   q quit   ? keys"
  `);
  await terminal.press(KEYS.enter);
  expect(replies.map(({ type }) => type)).toEqual(['answer', 'continue']);
  expect(await terminal.screen()).toContain('Question 2 of 2');
});
