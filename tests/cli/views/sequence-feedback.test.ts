import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/layout.ts';
import { feedbackView } from '../../../src/cli/views/feedback.ts';
import type { Answer } from '../../../src/domain/question/question.ts';
import { startSession } from '../../../src/domain/session/machine.ts';
import { MATCH, ORDER, shownAs } from '../faces/interactive/sequences.ts';
import { PLAIN } from '../faces/interactive/sittings.ts';

function feedback(question: typeof ORDER | typeof MATCH, answer: Answer | null, width = 76): string {
  const plan = shownAs(question, question.kind === 'order' ? [3, 2, 1, 0] : [2, 1, 0]);
  const [item] = plan.items;
  const [state] = startSession(plan).items;
  if (item === undefined || state === undefined) throw new Error('no item');
  return feedbackView(item, { ...state, answer }, plan.scoring, PLAIN, width).join('\n');
}

test('a wrong order shows the right one with the place that each step was given', () => {
  expect(feedback(ORDER, [0, 2, 1, 3])).toMatchInlineSnapshot(`
    "◐ Partly right: 67% of the points

    The right order
    ✓ 1  Ask for the goods (your place, right)
    ✗ 2  Order the goods (your place: 3)
    ✗ 3  Receive the goods (your place: 2)
    ✓ 4  Pay the invoice (your place, right)

    In order: 5 of 6 pairs of steps. Half of them comes by chance and earns
    nothing."
  `);
});

test('each step is told the place that it was given, not the step that took its place', () => {
  expect(feedback(ORDER, [1, 2, 0, 3])).toContain('✗ 1  Ask for the goods (your place: 3)');
  expect(feedback(ORDER, [1, 2, 0, 3])).toContain('✗ 2  Order the goods (your place: 1)');
});

test('a right that two lefts share is right at both', () => {
  expect(feedback(MATCH, [0, 1, 1])).not.toContain('✗');
  expect(feedback(MATCH, [0, 2, 1])).toContain('✓ 3  Delivery note → What arrived (your answer, right)');
});

test('an order that was left shows the right one alone', () => {
  expect(feedback(ORDER, null)).toMatchInlineSnapshot(`
    "○ Not answered

    The right order
      1  Ask for the goods
      2  Order the goods
      3  Receive the goods
      4  Pay the invoice"
  `);
});

test('a right order says that every place is right', () => {
  expect(feedback(ORDER, [0, 1, 2, 3])).not.toMatch(/✗|pairs/u);
  expect(feedback(ORDER, [0, 1, 2, 3])).toContain('✓ 4  Pay the invoice (your place, right)');
});

test('a matching shows each right pair with what was given beside it', () => {
  expect(feedback(MATCH, [2, 1, null])).toMatchInlineSnapshot(`
    "◐ Partly right: 33% of the points

    The right pairs
    ✗ 1  Purchase order → What was ordered (your answer: What is owed)
    ✓ 2  Receiving report → What arrived (your answer, right)
    ✗ 3  Delivery note → What arrived (left empty)"
  `);
});

test('a matching that was left shows the right pairs alone', () => {
  expect(feedback(MATCH, null)).toMatchInlineSnapshot(`
    "○ Not answered

    The right pairs
      1  Purchase order → What was ordered
      2  Receiving report → What arrived
      3  Delivery note → What arrived"
  `);
});

test('no line is wider than asked', () => {
  const lines = [
    ...feedback(ORDER, [3, 2, 1, 0], 24).split('\n'),
    ...feedback(MATCH, [2, 2, 2], 24).split('\n'),
  ];
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(24);
});
