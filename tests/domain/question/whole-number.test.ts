import { expect, test } from 'vitest';
import { isWholeNumber } from '../../../src/domain/question/options.ts';

test.each(['3', '1,200', '-5', '`3`', '**12**', ' 7 '])('%s is a whole number', (text) => {
  expect(isWholeNumber(text)).toBe(true);
});

test.each(['5%', '5% ', '2.5', 'B7', '3 days', '', '=3'])('%s is none', (text) => {
  expect(isWholeNumber(text)).toBe(false);
});
