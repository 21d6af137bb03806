import { expect, test } from 'vitest';
import { askingSentence, sentencesOf } from '../../../../src/domain/lint/text/sentences-of.ts';

const told = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Cash is short. Who pays?', ['Cash is short.', 'Who pays?']],
  ['Ask a shop, e.g. Northwind. It helps.', ['Ask a shop, e.g. Northwind.', 'It helps.']],
  ['Mr. Cruz signs.', ['Mr. Cruz signs.']],
  ['Paper, pens, etc.', ['Paper, pens, etc.']],
  ['“Wait!” He waits.', ['“Wait!”', 'He waits.']],
  ['One line\n\nanother', ['One line', 'another']],
])('the sentences of %j are %j', (text, sentences) => {
  expect(told(text)).toEqual(sentences);
});

test('the last question asks, else the last sentence', () => {
  const asking = (text: string): string | null => {
    const found = askingSentence(text);
    return found === null ? null : text.slice(found.start, found.end);
  };
  expect(asking('Who pays? It is late.')).toBe('Who pays?');
  expect(asking('It is late. Name the buyer.')).toBe('Name the buyer.');
  expect(asking(' ')).toBeNull();
});
