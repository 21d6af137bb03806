import { describe, expect, it } from 'vitest';
import type { QuestionSubject } from '../../../../src/domain/lint/rule.ts';
import { optionOrder } from '../../../../src/domain/lint/rules/option-order.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const asked = (options: readonly string[], shuffle = false): string =>
  question('How many days are left?', options, `  shuffle: ${shuffle}\n`).replace(
    '  options:',
    '  ⟦options⟧:',
  );
const fine = (options: readonly string[], shuffle = false): string =>
  asked(options, shuffle).replaceAll(/[⟦⟧]/gu, '');

ruleCases(optionOrder, {
  valid: {
    'numbers from low to high': fine(['"5"', '"10"', '"15"']),
    'numbers from high to low': fine(['15 days', '10 days', '5 days']),
    'numbers that are sorted when they are shown': fine(['"10"', '"5"', '"15"'], true),
    'numbers that are shuffled anyway': fine(['10 days', '5 days', '15 days'], true),
    'two numbers': fine(['"10"', '"5"']),
    texts: fine(['Ten', 'Five', 'Two']),
    'numbers with different words': fine(['10 days', '5 weeks', '2 months']),
    'names with digits': fine(['A10', 'A5', 'A7']),
    'two numbers in each option': fine(['10 by 2', '5 by 4', '7 by 3']),
    'numbers in order and an option without one at the end': fine([
      '5 days',
      '10 days',
      '15 days',
      'It varies',
    ]),
    'numbers below zero in order': fine(['"-5"', '"-1"', '"3"']),
    'dates in order': fine(['"May 4, 1776"', '"Jan. 2, 1801"', '3 March 1802']),
    'fractions in order': fine(['1/4', '1/3', '1/2']),
  },
  invalid: {
    'plain numbers': asked(['"10"', '"5"', '"15"']),
    'numbers with a unit, in one form or many': asked(['10 days', '1 day', '15 days']),
    'amounts of money with commas': asked(['"PHP 1,500"', '"PHP 900.50"', '"PHP 12,000"']),
    'numbers beside an option without one': asked(['10 days', '5 days', '15 days', 'It varies']),
    dates: asked(['"July 4, 1776"', '"May 1, 1865"', '"June 6, 1804"']),
    'dates with the day in front': asked(['4 July 1776', '1 May 1865', 'Aug 1804']),
    'numbers of which two are equal': asked(['10 days', '5 days', '10.0 days', '2 days']),
    ranges: asked(['10 to 14', '5 to 9', '15 to 19']),
    fractions: asked(['1/2', '1/4', '1/3']),
    'numbers below zero': asked(['"-1"', '"-5"', '"3"']),
  },
});

describe('the fix of option-order', () => {
  it('sorts from low to high, the key with its option, and keeps what is no number in its place', () => {
    const options = ['10 days', '5 days', 'It varies', '15 days'].map((text, index) => ({
      text,
      correct: index === 0,
    }));
    const subject = { question: { kind: 'single', shuffle: false, options }, words: null };
    const [problem] = optionOrder.check(subject as unknown as QuestionSubject, {});
    expect(problem?.remedy).toEqual({ type: 'reorder', list: ['options'], order: [1, 0, 2, 3] });
  });
});
