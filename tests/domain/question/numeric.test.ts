import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundTexts, isWithin, numberText } from '../../../src/domain/question/decimal.ts';
import {
  type NumericQuestion,
  numericRules,
  readNumeric,
  toleranceText,
} from '../../../src/domain/question/numeric.ts';
import { anyNumber, anyUnit } from '../../support/numbers.ts';
import { numeric } from '../../support/questions.ts';

const NET = { multiple: 'net' } as const;

const anyTolerance = fc.record({
  amount: fc.tuple(fc.nat(9999), fc.nat(3)).map(([units, scale]) => Number(`${units}e-${scale}`)),
  isPercent: fc.boolean(),
});
const anyNumeric: fc.Arbitrary<NumericQuestion> = fc
  .tuple(anyNumber, anyTolerance, anyUnit)
  .map(([answer, tolerance, unit]) =>
    numeric({ answer, tolerance, ...(unit === undefined ? {} : { unit }) }),
  );

const creditOf = (question: NumericQuestion, value: number): number =>
  numericRules.score(question, { typed: numberText(value), value }, NET);

describe('scoring a number', () => {
  it('gives the answer 1, and 0 or 1 to every number', () => {
    fc.assert(
      fc.property(anyNumeric, anyNumber, (question, value) => {
        const best = numericRules.bestAnswer(question);
        expect(numericRules.isAnswer(question, best)).toBe(true);
        expect(numericRules.score(question, best, NET)).toBe(1);
        expect([0, 1]).toContain(creditOf(question, value));
      }),
    );
  });

  it('never gives more to a number that is farther away on the same side', () => {
    fc.assert(
      fc.property(anyNumeric, anyNumber, anyNumber, (question, one, other) => {
        const { answer } = question;
        fc.pre(one >= answer === other >= answer);
        const [near, far] = Math.abs(one - answer) < Math.abs(other - answer) ? [one, other] : [other, one];
        expect(creditOf(question, near)).toBeGreaterThanOrEqual(creditOf(question, far));
      }),
    );
  });

  it('never takes away with a wider tolerance', () => {
    fc.assert(
      fc.property(anyNumeric, anyNumber, fc.nat(100), (question, value, more) => {
        const { amount, isPercent } = question.tolerance;
        const wider = { ...question, tolerance: { amount: amount + more, isPercent } };
        expect(creditOf(wider, value)).toBeGreaterThanOrEqual(creditOf(question, value));
      }),
    );
  });

  it.each([
    { answer: 0.3, amount: 0.1, isPercent: false, value: 0.4, credit: 1 },
    { answer: 0.3, amount: 0.1, isPercent: false, value: 0.2, credit: 1 },
    { answer: 0.3, amount: 0.1, isPercent: false, value: 0.400001, credit: 0 },
    { answer: 1.1, amount: 10, isPercent: true, value: 1.21, credit: 1 },
    { answer: 1.1, amount: 10, isPercent: true, value: 1.211, credit: 0 },
    { answer: -200, amount: 5, isPercent: true, value: -210, credit: 1 },
    { answer: -200, amount: 5, isPercent: true, value: 200, credit: 0 },
    { answer: 12_345_678_901.23, amount: 0, isPercent: false, value: 12_345_678_901.24, credit: 0 },
    { answer: 0.0000001, amount: 0, isPercent: false, value: 0.0000001, credit: 1 },
    { answer: 1e15, amount: 0, isPercent: false, value: 1e15, credit: 1 },
  ])('is exact at the edges: $value for $answer, $amount', ({ answer, amount, isPercent, value, credit }) => {
    expect(isWithin(value, answer, { amount, isPercent })).toBe(credit === 1);
  });

  it('names the least and the greatest number that are right', () => {
    expect(boundTexts(360, { amount: 5, isPercent: true })).toEqual(['342', '378']);
    expect(boundTexts(-1000, { amount: 0.5, isPercent: false })).toEqual(['-1,000.5', '-999.5']);
    expect(boundTexts(1000, { amount: 0.5, isPercent: false })).toEqual(['999.5', '1,000.5']);
  });

  it('states that guessing earns nothing, which is the mean over random numbers without tolerance', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const question = numeric({ answer: 1_000_000_007 });
        expect(creditOf(question, value)).toBe(numericRules.guessing(question, NET).credit);
      }),
    );
  });
});

describe('a numeric question', () => {
  it('takes as answer what was typed with what it means, and nothing else', () => {
    const question = numeric({ unit: 'PHP' });
    expect(numericRules.isAnswer(question, { typed: '₱1,234', value: 1234 })).toBe(true);
    for (const other of [
      1234,
      '1234',
      null,
      [],
      { typed: '1,234', value: 1.234 },
      { typed: ' 1,234', value: 1234 },
      { typed: 'x', value: null },
      { typed: 'x', value: 5 },
      { typed: 5, value: 5 },
      { typed: '5', value: '5' },
      { typed: 'x', other: 1 },
      { typed: '5', value: 5, more: 1 },
      { value: 5 },
    ]) {
      expect(numericRules.isAnswer(question, other)).toBe(false);
    }
  });

  it('reads a line as what was typed and what it means, or not at all', () => {
    expect(readNumeric(numeric({ unit: 'PHP' }), ' PHP 1,234 ')).toEqual({ typed: 'PHP 1,234', value: 1234 });
    expect(readNumeric(numeric(), 'a lot')).toBeNull();
  });

  it('writes its tolerance as the pack does', () => {
    expect(toleranceText({ amount: 1500, isPercent: false })).toBe('1500');
    expect(toleranceText({ amount: 0.5, isPercent: true })).toBe('0.5%');
  });

  it('has faults where nobody could type the answer, and where a percentage allows nothing', () => {
    const percent = { amount: 5, isPercent: true };
    expect(numericRules.check(numeric({ tolerance: percent }))).toEqual([]);
    expect(numericRules.check(numeric({ answer: 0 }))).toEqual([]);
    expect(numericRules.check(numeric({ answer: 1_234_567.5 }))).toEqual([]);
    // Beyond a trillion it is a slip, which has a fault of its own.
    expect(numericRules.check(numeric({ answer: 1234567890123456 }))).toEqual([]);
    expect(numericRules.check(numeric({ answer: 0.1 + 0.2 }))).toEqual([
      { code: 'too-many-digits', limit: 15 },
    ]);
    expect(numericRules.check(numeric({ answer: 0, tolerance: percent }))).toEqual([
      { code: 'percent-of-zero' },
    ]);
  });

  it('has a key of its answer, its tolerance and its unit', () => {
    const question = numeric({ answer: -1234.5, tolerance: { amount: 5, isPercent: true }, unit: 'PHP' });
    expect(numericRules.keyTexts(question)).toEqual(['answer -1234.5', 'tolerance 5%', 'unit PHP']);
    expect(numericRules.shownTexts(question)).toEqual(['PHP']);
    expect(numericRules.shownTexts(numeric())).toEqual([]);
  });
});
