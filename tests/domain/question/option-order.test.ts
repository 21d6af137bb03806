import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericValue, optionOrder } from '../../../src/domain/question/options.ts';
import { rngFromSeed } from '../../../src/domain/session/rng.ts';
import { anySeed } from '../../support/arbitraries.ts';

const named = (texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }));

describe('the order of options', () => {
  it('shows every option once', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.boolean(), anySeed, (texts, shuffle, seed) => {
        const order = optionOrder(named(texts), shuffle, rngFromSeed(seed));
        expect([...order].sort((a, b) => a - b)).toEqual(texts.map((_, index) => index));
      }),
    );
  });

  it('shows numbers ascending, whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 8 }),
        anySeed,
        (values, seed) => {
          const order = optionOrder(named(values.map(String)), true, rngFromSeed(seed));
          const shown = order.map((index) => values[index]);
          expect(shown).toEqual(values.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it('keeps equal numbers in the order of the file', () => {
    expect(optionOrder(named(['2', '1.0', '1', '02']), true, rngFromSeed(7))).toEqual([1, 2, 0, 3]);
  });

  it('keeps the order of the file where the question asks for it, even of numbers', () => {
    expect(optionOrder(named(['30', '10', '20']), false, rngFromSeed(7))).toEqual([0, 1, 2]);
  });

  it('shuffles as soon as one option is not a number', () => {
    const texts = ['30', '10', '20', 'none of these', '15', '25'];
    const orders = [1, 2, 3, 4].map((seed) => optionOrder(named(texts), true, rngFromSeed(seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('the value of an option', () => {
  it.each([
    ['1,250.50', 1250.5],
    ['12,345', 12_345],
    ['123,456%', 123_456],
    [' 42 ', 42],
    ['-3', -3],
    ['+3', 3],
    ['12%', 12],
    ['1,000,000', 1_000_000],
  ])('reads %s as a number', (text, value) => {
    expect(numericValue(text)).toBe(value);
  });

  it.each(['', '1,25', '12 days', 'PHP 12', '1e3', '0x10', '.5', '1.', '#N/A', '1,2345', '--1'])(
    'does not read %j as one',
    (text) => {
      expect(numericValue(text)).toBeNull();
    },
  );
});
