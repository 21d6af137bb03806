import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/domain/question/read-number.ts';
import { unitNames } from '../../../src/domain/question/units.ts';

describe('the names of a unit', () => {
  it.each([
    ['hours', ['hours', 'hour']],
    ['Day', ['days', 'day']],
    ['working  days', ['working days', 'working day']],
    ['kg', ['kg']],
    ['item2', ['item2']],
    ['%', ['per cent', 'percent', '%']],
    ['yen', ['yen', 'jpy', '¥']],
    ['GBP', ['gbp', '£']],
    ['PHP', ['pesos', 'peso', 'php', '₱', 'p']],
  ])('%s are %j, the longest first', (unit, names) => {
    expect(unitNames(unit)).toEqual(names);
  });
});

describe('an amount of money', () => {
  it.each([
    ['PHP', ['₱5', 'P 5', '5 peso', '5 pesos']],
    ['USD', ['$5', 'US$5', '5 dollar', '5 dollars']],
    ['EUR', ['€5', '5 euro', '5 euros']],
    ['GBP', ['£5']],
    ['JPY', ['¥5', '5 yen']],
    ['CNY', ['¥5', 'RMB 5', '5 yuan']],
    ['INR', ['₹5', 'Rs 5', 'Rs. 5', '5 rupee', '5 rupees']],
    ['KRW', ['₩5', '5 won']],
    ['THB', ['฿5', '5 baht']],
    ['VND', ['₫5', '5 dong']],
    ['IDR', ['Rp5']],
    ['MYR', ['RM5', '5 ringgit']],
    ['SGD', ['S$5', '$5']],
    ['AUD', ['A$5', '$5']],
    ['NZD', ['NZ$5', '$5']],
    ['CAD', ['C$5', '$5']],
    ['HKD', ['HK$5', '$5']],
  ])('in %s may be typed as %j', (code, ways) => {
    for (const typed of [...ways, `${code} 5`, `5 ${code.toLowerCase()}`]) {
      expect(readNumber(typed, code)?.value, typed).toBe(5);
    }
  });

  it('in one currency is none in another', () => {
    expect(readNumber('€5', 'PHP')).toBeNull();
    expect(readNumber('5 yen', 'USD')).toBeNull();
  });
});
