import { expect, test } from 'vitest';
import { toKeys } from '../../../src/cli/prompts/key.ts';

test('Esc and a letter that come together are Esc, then the letter', () => {
  expect(toKeys({ name: 's', sequence: '\u001Bs', meta: true })).toEqual([
    { name: 'escape', text: '', isCtrl: false },
    { name: '', text: 's', isCtrl: false },
  ]);
  expect(toKeys({ sequence: '\u001B?', meta: true }).map(({ text }) => text)).toEqual(['', '?']);
});

test('keys that are one stay one', () => {
  expect(toKeys({ name: 'escape', sequence: '\u001B', meta: true })).toMatchObject([{ name: 'escape' }]);
  expect(toKeys({ name: 'left', sequence: '\u001B[D' })).toMatchObject([{ name: 'left', text: '' }]);
  expect(toKeys({ name: 'a', sequence: 'a' })).toMatchObject([{ text: 'a' }]);
});
