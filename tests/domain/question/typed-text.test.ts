import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyOf, charactersOf, differenceOf } from '../../../src/domain/question/typed-text.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 }).map(charactersOf);

/** The distance by its definition, slow and plain. */
function distance(a: readonly string[], b: readonly string[]): number {
  const [head, ...rest] = a;
  const [other, ...others] = b;
  if (head === undefined) return b.length;
  if (other === undefined) return a.length;
  if (head === other) return distance(rest, others);
  return 1 + Math.min(distance(rest, b), distance(a, others), distance(rest, others));
}

describe('the difference of a wanted and a typed text', () => {
  it('counts as many errors as the Levenshtein distance', () => {
    fc.assert(
      fc.property(anyText, anyText, (wanted, typed) => {
        expect(differenceOf(wanted, typed, false).errors).toBe(distance(wanted, typed));
      }),
      { numRuns: 200 },
    );
  });

  it('compares with the nearest beginning where the text is cut, the longest of several', () => {
    fc.assert(
      fc.property(anyText, anyText, (wanted, typed) => {
        const all = [...wanted, undefined].map((_, end) => distance(wanted.slice(0, end), typed));
        const least = Math.min(...all);
        const { errors, reached } = differenceOf(wanted, typed, true);
        expect(errors).toBe(least);
        expect(reached).toBe(all.lastIndexOf(least));
      }),
      { numRuns: 200 },
    );
  });

  it('tells a way that leads from one to the other in so many steps', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (wanted, typed, isCut) => {
        const { errors, reached, steps } = differenceOf(wanted, typed, isCut);
        expect(steps.map((step) => step.typed).join('')).toBe(typed.join(''));
        expect(steps.map((step) => step.wanted).join('')).toBe(wanted.slice(0, reached).join(''));
        expect(steps.filter(({ type }) => type !== 'same')).toHaveLength(errors);
      }),
    );
  });

  it.each([
    ['abc', 'axc', 'same a a, other b x, same c c'],
    ['abcd', 'abd', 'same a a, same b b, missing c , same d d'],
    ['abd', 'abcd', 'same a a, same b b, extra  c, same d d'],
    ['ab', '', 'missing a , missing b '],
    ['', 'ab', 'extra  a, extra  b'],
    ['ab', 'ab', 'same a a, same b b'],
  ])('of %j and %j is shown character by character', (wanted, typed, shown) => {
    const { steps } = differenceOf(charactersOf(wanted), charactersOf(typed), false);
    expect(steps.map((step) => `${step.type} ${step.wanted} ${step.typed}`).join(', ')).toBe(shown);
  });

  it('counts a composed accent as one character', () => {
    expect(charactersOf('Pen\u0303a 🎉')).toHaveLength(6);
  });

  it('has an accuracy of the longer text', () => {
    expect(accuracyOf(1, 4, 5)).toBe(80);
    expect(accuracyOf(0, 0, 0)).toBe(100);
  });
});
