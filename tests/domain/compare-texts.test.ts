import { expect, test } from 'vitest';
import { compareTexts } from '../../src/domain/compare-texts.ts';

test('texts are sorted by the numbers of their characters, so capitals and digits come first', () => {
  expect(['b', 'a-2', 'a', 'ä', 'B', 'a', '10', '9'].sort(compareTexts)).toEqual([
    '10',
    '9',
    'B',
    'a',
    'a',
    'a-2',
    'b',
    'ä',
  ]);
});
