import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/domain/question/decimal.ts';
import { readNumber } from '../../../src/domain/question/read-number.ts';
import { withUnit } from '../../../src/domain/question/units.ts';
import { anyCodeUnit } from '../../support/arbitraries.ts';
import { anyNumber, anyUnit } from '../../support/numbers.ts';

describe('reading a number', () => {
  it.each([
    ['1,234.50', 1234.5],
    ['1 234.5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['12,5', 12.5],
    ['0,500', 0.5],
    ['0.500', 0.5],
    ['1,2345', 1.2345],
    ['1234,567', 1234.567],
    ['1.234.567,89', 1_234_567.89],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['12,34,567.50', 1_234_567.5],
    ['-5', -5],
    ['−5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['-0', 0],
    ['007', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['１，２３４．５', 1234.5],
    ['  42  ', 42],
    ['1,23,456', 123_456],
    ['1,23,45,678', 12_345_678],
    ['12,34,567', 1_234_567],
    ['1 234.56', 1234.56],
    ["12'345", 12_345],
    ["1'234'567,89", 1_234_567.89],
    ['12.345.678', 12_345_678],
    ['12.345,67', 12_345.67],
    ['0'.repeat(60), 0],
    ['123456789012345', 123_456_789_012_345],
    ['00123456789012345', 123_456_789_012_345],
  ])('takes %j for %d', (typed, value) => {
    expect(readNumber(typed, undefined)?.value).toBe(value);
  });

  it.each([
    ['PHP 360', 'PHP', 360],
    ['php360', 'PHP', 360],
    ['360 PHP', 'PHP', 360],
    ['₱360', 'PHP', 360],
    ['P360', 'PHP', 360],
    ['360 pesos', 'PHP', 360],
    ['-₱360', 'PHP', -360],
    ['₱ -360', 'PHP', -360],
    ['PHP 360', '₱', 360],
    ['$1,200.00', 'USD', 1200],
    ['USD 5', '$', 5],
    ['€ 12,50', 'EUR', 12.5],
    ['￥500', 'JPY', 500],
    ['12%', '%', 12],
    ['12 ％', '%', 12],
    ['12 percent', '%', 12],
    ['12', '%', 12],
    ['3 hours', 'hours', 3],
    ['1 hour', 'hours', 1],
    ['3 days', 'day', 3],
    ['5 Days  Late', 'days late', 5],
    ['25 m2', 'm²', 25],
    ['25m²', 'm²', 25],
  ])('takes %j with the unit %s for %d', (typed, unit, value) => {
    expect(readNumber(typed, unit)?.value).toBe(value);
  });

  it.each([
    ['', undefined],
    ['-', undefined],
    ['.', undefined],
    ['twelve', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['1+2', undefined],
    ['=5', undefined],
    ['1/2', undefined],
    ['½', undefined],
    ['5²', undefined],
    ['5 ½', undefined],
    ['--5', undefined],
    ['+-5', undefined],
    ['5-', undefined],
    ['1, 234', undefined],
    ['12 34', undefined],
    ['1,23,45', undefined],
    ['1234,567.5', undefined],
    ['1.2.3', undefined],
    ['1,234,56', undefined],
    ['123,45,678', undefined],
    ['12,34,567,8', undefined],
    ['1234 567', undefined],
    ['1 234 5', undefined],
    ["1234'567", undefined],
    ["1'234'5", undefined],
    ['1’23', undefined],
    ['1234.567.890', undefined],
    ['1.234.567.8', undefined],
    ['1234.567,8', undefined],
    ['1.234,5.6', undefined],
    ['12%', undefined],
    ['12%', 'PHP'],
    ['$360', 'PHP'],
    ['360 PHP', undefined],
    ['PHP', 'PHP'],
    ['1234567890123456', undefined],
    ['0'.repeat(61), undefined],
    ['Infinity', undefined],
    ['NaN', undefined],
  ])('does not take %j with the unit %s for one', (typed, unit) => {
    expect(readNumber(typed, unit)).toBeNull();
  });

  it('says how it read what could be two numbers', () => {
    expect(readNumber('1,234', undefined)).toEqual({ value: 1234, reading: 'thousands comma' });
    expect(readNumber('-$1,234', '$')).toEqual({ value: -1234, reading: 'thousands comma' });
    expect(readNumber('1.234', undefined)).toEqual({ value: 1.234, reading: 'decimal point' });
    expect(readNumber('1,234.5', undefined)).toEqual({ value: 1234.5 });
    expect(readNumber('0.125', undefined)).toEqual({ value: 0.125 });
    expect(readNumber('12,345', undefined)).toEqual({ value: 12_345, reading: 'thousands comma' });
    expect(readNumber('123.456', undefined)).toEqual({ value: 123.456, reading: 'decimal point' });
    for (const [typed, value] of [
      ['1234,567', 1234.567],
      ['1234.567', 1234.567],
      ['1.2345', 1.2345],
    ] as const) {
      expect(readNumber(typed, undefined)).toStrictEqual({ value });
    }
  });

  it('reads back every number that it writes, in all its ways', () => {
    fc.assert(
      fc.property(anyNumber, anyUnit, (value, unit) => {
        for (const typed of [numberText(value), numberText(value, ''), withUnit(numberText(value), unit)]) {
          expect(readNumber(typed, unit)?.value).toBe(value);
        }
        const decimals = numberText(value).split('.')[1] ?? '';
        if (decimals.length === 3) return;
        expect(readNumber(numberText(value, '').replace('.', ','), unit)?.value).toBe(value);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCodeUnit }), fc.string({ unit: anyCodeUnit }), (typed, unit) => {
        const read = readNumber(typed, unit);
        expect(read === null || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

describe('a number beside its unit', () => {
  it.each([
    ['360', 'PHP', 'PHP 360'],
    ['-360', '₱', '-₱360'],
    ['12', '%', '12%'],
    ['3', 'hours', '3 hours'],
    ['5', 'pesos', '5 pesos'],
    ['360', 'US$', 'US$360'],
    ['360', 'Rs.', 'Rs. 360'],
    ['5', undefined, '5'],
  ])('%s in %s is %s', (number, unit, shown) => {
    expect(withUnit(number, unit)).toBe(shown);
  });
});
