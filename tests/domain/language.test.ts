import { expect, test } from 'vitest';
import { mainLanguage } from '../../src/domain/language.ts';
import { wordListsOf } from '../../src/domain/lint/words/word-lists.ts';

test.each([
  ['en', 'en'],
  ['EN-ph', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['fil', 'fil'],
])('the language of %s is %s', (tag, language) => {
  expect(mainLanguage(tag)).toBe(language);
});

test('a country has the word lists of its language', () => {
  expect(wordListsOf('en-PH')).toBe(wordListsOf('en'));
  expect(wordListsOf('fil-PH')).toBeNull();
});
