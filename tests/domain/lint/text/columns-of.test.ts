import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/domain/lint/text/columns-of.ts';

test.each([
  ['plain text', 10],
  ['naïve', 5],
  ['naïve', 5],
  ['请款单', 6],
  ['é\tx', 6],
  ['a\u200bb', 2],
  ['👍', 2],
])('%j takes %i columns', (line, columns) => {
  expect(columnsOf(line)).toBe(columns);
});
