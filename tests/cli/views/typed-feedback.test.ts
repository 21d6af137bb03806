import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/layout.ts';
import { feedbackView } from '../../../src/cli/views/feedback.ts';
import type { Answer, Question } from '../../../src/domain/question/question.ts';
import { startSession } from '../../../src/domain/session/machine.ts';
import { numeric, textQuestion } from '../../support/questions.ts';
import { PLAIN, planOf } from '../faces/interactive/sittings.ts';

function feedback(question: Question, answer: Answer | null, width = 76): string {
  const plan = planOf([question]);
  const [item] = plan.items;
  const [state] = startSession(plan).items;
  if (item === undefined || state === undefined) throw new Error('no item');
  return feedbackView(item, { ...state, answer }, plan.scoring, PLAIN, width).join('\n');
}

const PRICE = numeric({ answer: 1234.5, unit: 'PHP', tolerance: { amount: 1, isPercent: false } });
const PAPER = textQuestion({ accept: ['receiving report', 'goods receipt', '=SUM(`A1`)'] });

test('a right number is enough said', () => {
  expect(feedback(PRICE, { typed: '1,234.5', value: 1234.5 })).toBe('✓ Right\n\n✓ Your answer: 1,234.5');
});

test('a number that was typed otherwise shows how it was understood', () => {
  expect(feedback(PRICE, { typed: '₱1.234,50', value: 1234.5 })).toContain(
    '✓ Your answer: PHP 1,234.5 (typed: ₱1.234,50)',
  );
});

test('a wrong number stands above the right one, with what is near enough', () => {
  expect(feedback(PRICE, { typed: '1300', value: 1300 })).toBe(
    '✗ Wrong\n\n✗ Your answer: 1300\n✓ The right answer: PHP 1,234.5; from 1,233.5 to 1,235.5 is near enough (1\n  either way)',
  );
  expect(feedback(numeric({ answer: -5 }), null)).toBe('○ Not answered\n\n✓ The right answer: -5');
});

test('a near number is right, and the exact one is told', () => {
  const near = feedback(PRICE, { typed: '1235', value: 1235 });
  expect(near).toContain('✓ Your answer: 1235\n');
  expect(near).toContain('✓ The right answer: PHP 1,234.5');
});

test('a wrong text stands above all that would have been right, without markup', () => {
  expect(feedback(PAPER, 'invoice')).toBe(
    '✗ Wrong\n\n✗ Your answer: invoice\n✓ The right answer: receiving report\n  Also right: goods receipt; =SUM(`A1`)',
  );
  expect(feedback(PAPER, 'Goods  receipt')).toBe('✓ Right\n\n✓ Your answer: Goods  receipt');
});

test('a near miss is told in a sign and in words, and so are wrong capitals', () => {
  expect(feedback(PAPER, 'goods reciept')).toContain(
    '◐ Near miss: goods receipt, one typing slip away. It is scored as wrong.',
  );
  expect(feedback(textQuestion({ accept: ['Dear Ms Cruz'], caseSensitive: true }), 'dear ms cruz')).toContain(
    '◐ Near miss: Dear Ms Cruz, only the capital letters differ',
  );
});

test('what was typed cannot reach the terminal as a command', () => {
  const typed = feedback(PAPER, 'a\u001B[2Jb');
  expect(typed).toContain('a<U+001B>[2Jb');
  expect(typed).not.toContain('\u001B');
});

test('no line is wider than asked, with wide characters too', () => {
  for (const text of [
    feedback(PAPER, '請求書'.repeat(20), 30),
    feedback(PAPER, 'goods reciept', 30),
    feedback(PRICE, { typed: '₱ 1 300,00', value: 1300 }, 30),
  ]) {
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(30);
  }
});
