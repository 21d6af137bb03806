import { longestOption } from '../../../../src/domain/lint/rules/longest-option.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const reason = (key: string, wrong: readonly string[]): string =>
  question('Why does the bank return the cheque?', [key, ...wrong]);
const short = ['The date is wrong.', 'The name is wrong.'];

ruleCases(longestOption, {
  valid: {
    'a key that is about as long as the next': reason('The sum is too high.', short),
    'a key that is not long enough by the ratio': reason('The account holds too little.', [
      'The signature is too faint.',
      'The date is wrong.',
    ]),
    'a key with few more characters than short ones': reason('On a Monday', ['On Friday', 'On Sunday']),
    'a key that is a term of two words': reason('Reconciliation statement', ['Ledger', 'Journal']),
    'a key that is a figure': reason('"PHP 1,250,000.00"', ['"PHP 1"', '"PHP 2"']),
    'a key that means all others': reason('All of the above are correct', ['Cash', 'Stock']),
    'a longer wrong option': reason('The account holds too little money for it.', [
      'The name of the payee is spelled in another way.',
      'The date is wrong.',
    ]),
    'markup that makes a key longer': reason('The **sum** in `A2` is low', [
      'The sum in A2 is high',
      'The sum is off',
    ]),
  },
  invalid: {
    'a key with a reason that others lack': reason(
      '⟦The account holds too little money on the day it is shown.⟧',
      short,
    ),
    'a key that is longer than all but an option about the others': reason(
      '⟦The account holds too little money for it.⟧',
      ['The date is wrong.', 'None of the above is the reason for it'],
    ),
    'what stricter settings ask for': {
      text: reason('⟦The account holds too little.⟧', ['The signature is too faint.', 'The date is wrong.']),
      settings: { ratio: 1.05, characters: 2 },
    },
  },
});
