import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/layout.ts';
import { makeStyle } from '../../../src/cli/style.ts';
import { feedbackView } from '../../../src/cli/views/feedback.ts';
import type { Answer, Question } from '../../../src/domain/question/question.ts';
import { type ItemState, startSession } from '../../../src/domain/session/machine.ts';
import {
  JUDGEMENT,
  MULTIPLE,
  PLAIN,
  planOf,
  SINGLE,
  TRUE_FALSE,
  WIDE,
} from '../faces/interactive/sittings.ts';

function feedback(
  question: Question,
  answer: Answer | null,
  width = 76,
  more: Partial<ItemState> = {},
): string {
  const plan = planOf([question]);
  const [item] = plan.items;
  const [state] = startSession(plan).items;
  if (item === undefined || state === undefined) throw new Error('no item');
  return feedbackView(item, { ...state, answer, ...more }, plan.scoring, PLAIN, width).join('\n');
}

test('a wrong answer is named, and every option says why', () => {
  expect(feedback(SINGLE, 2)).toMatchInlineSnapshot(`
    "✗ Wrong

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
    • VLOOKUP function, Microsoft Support"
  `);
});

test('a partly right set of ticks tells what was ticked and what was not', () => {
  expect(feedback(MULTIPLE, [0])).toMatchInlineSnapshot(`
    "◐ Partly right: 50% of the points

    ✓ A  The order number (ticked, right)
           It finds the case.
    ◐ B  The word "delay" (right, not ticked)
      C  A greeting
           Greetings go into the body.

    Source
    • VLOOKUP function, Microsoft Support"
  `);
});

test('a wrong tick is told from a missing one', () => {
  expect(feedback(MULTIPLE, [0, 2])).toContain('✗ C  A greeting (ticked, wrong)');
  expect(feedback(MULTIPLE, [0, 2])).toContain('◐ B  The word "delay" (right, not ticked)');
});

test('true-false names both sides', () => {
  expect(feedback(TRUE_FALSE, true)).toContain('✗ A  True (your answer, wrong)');
  expect(feedback(TRUE_FALSE, true)).toContain('✓ B  False (the right answer)');
});

test('judgement shows the marks of each option and what they follow', () => {
  expect(feedback(JUDGEMENT, 1)).toMatchInlineSnapshot(`
    "◐ Partly right: 67% of the points

    ✓ A  Tell the cause, act today and name a time. (3 marks)
           It meets all three.
    ◐ B  Tell the cause and act today. (your answer, 2 marks)
           No time is named.
      C  Say that all is well. (0 marks)
           It hides the reason.

    What the marks follow
    One mark each for the cause, the next step and a time.

    Source
    • VLOOKUP function, Microsoft Support"
  `);
});

test('a question without an answer says whether it was left or time ran out', () => {
  expect(feedback(SINGLE, null)).toContain('Not answered');
  expect(feedback(SINGLE, null, 76, { isTimedOut: true })).toContain('Time ran out');
  expect(feedback(SINGLE, null, 76, { isCutOff: true })).toContain('Time ran out');
  expect(feedback(MULTIPLE, null)).toContain('✓ B  The word "delay" (right)');
});

test('letters follow the order in which the options were shown', () => {
  const plan = planOf([SINGLE]);
  const [item] = plan.items;
  const [state] = startSession(plan).items;
  if (item === undefined || state === undefined) throw new Error('no item');
  const shown = { ...item, shown: [1, 0, 2, 3] };
  expect(feedbackView(shown, { ...state, answer: 1 }, plan.scoring, PLAIN, 76)).toContain(
    '✓ A  50 (your answer, right)',
  );
});

test('no line is wider than asked, with wide characters too', () => {
  for (const question of [SINGLE, MULTIPLE, JUDGEMENT, WIDE]) {
    const answer = question.kind === 'multiple' ? [2] : 2;
    for (const line of feedback(question, answer, 30).split('\n'))
      expect(columnsOf(line)).toBeLessThanOrEqual(30);
  }
});

test('right and wrong are told without colour: the words are the same with it', async () => {
  const plan = planOf([SINGLE]);
  const [item] = plan.items;
  const [state] = startSession(plan).items;
  if (item === undefined || state === undefined) throw new Error('no item');
  const style = await makeStyle({ color: true, ascii: false });
  const coloured = feedbackView(item, { ...state, answer: 2 }, plan.scoring, style, 76).join('\n');
  expect(coloured).toContain('\u001B[');
  // eslint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001B\[\d+m/gu, '')).toBe(feedback(SINGLE, 2));
});
