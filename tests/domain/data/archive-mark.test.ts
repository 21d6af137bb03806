import { expect, test } from 'vitest';
import { MARK_TEXT, markedFormat } from '../../../src/domain/data/archive-mark.ts';

test.each([
  [MARK_TEXT, 1],
  ['{"format": 7}', 7],
  ['{"format": "1"}', null],
  ['{}', null],
  ['null', null],
  ['no JSON', null],
])('the mark %j names the format %s', (text, format) => {
  expect(markedFormat(text)).toBe(format);
});
