import { expect, test } from 'vitest';
import { numberAsked, numberWanted, textAsked, understood } from '../../../src/domain/question/asked.ts';

test.each([
  [undefined, 'Type a number.', 'Type a number, such as 1,234.50, and nothing else.'],
  ['PHP', 'Type a number, in PHP.', 'Type a number, such as 1,234.50; you may leave PHP out.'],
  ['%', 'Type a number, in percent.', 'Type a number, such as 1,234.50; you may leave % out.'],
])('a number with the unit %s is asked for, and wanted after something else', (unit, asked, wanted) => {
  expect([numberAsked(unit), numberWanted(unit)]).toEqual([asked, wanted]);
});

test('a text is asked for, with a word where capital letters count', () => {
  expect(textAsked(false)).toBe('Type your answer.');
  expect(textAsked(true)).toBe('Type your answer. Capital letters count.');
});

test.each([
  ['1234.5', '1,234.5'],
  ['PHP 48.50', '48.5'],
  ['1.234', '1.234 (with a decimal point)'],
  ['much', null],
])('%j is understood as %j', (typed, shown) => {
  expect(understood(typed, 'PHP')).toBe(shown);
});
