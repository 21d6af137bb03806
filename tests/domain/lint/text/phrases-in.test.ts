import { expect, test } from 'vitest';
import { phrasesIn } from '../../../../src/domain/lint/text/phrases-in.ts';

const PHRASES = ['often', 'too many'];

test.each([
  ['It is often late, Too  Many times.', ['often', 'Too  Many']],
  ['An often-read list and one more-often read', []],
  // The small form of this letter is longer than the letter.
  ['İzmir is often far, OFTEN not', ['often']],
])('in %j stands %j', (text, found) => {
  expect(phrasesIn(text, PHRASES).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
