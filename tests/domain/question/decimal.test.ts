import { expect, test } from 'vitest';
import { isWithin, numberText } from '../../../src/domain/question/decimal.ts';

test.each([
  [0, '0'],
  [1234.5, '1,234.5'],
  [-0.05, '-0.05'],
  [1e-7, '0.0000001'],
  [1e21, '1,000,000,000,000,000,000,000'],
  [1.5e22, '15,000,000,000,000,000,000,000'],
])('%d is written without an exponent: %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test('very large numbers are compared as exactly as small ones', () => {
  expect(isWithin(1e21, 1.01e21, { amount: 1, isPercent: true })).toBe(true);
  expect(isWithin(1e21, 1.02e21, { amount: 1, isPercent: true })).toBe(false);
});
