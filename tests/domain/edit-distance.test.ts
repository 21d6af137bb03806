import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../src/domain/edit-distance.ts';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['optoins', 'options', 1],
    ['ca', 'abc', 3],
    ['prompt', 'promt', 1],
  ])('from %j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is 0 for equal texts alone, symmetric, and at most the longer length', () => {
    const anyWord = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it('is 1 after one slip of the finger', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 12 }), fc.nat(10), (word, place) => {
        const at = place % (word.length - 1);
        const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        expect(editDistance(word, swapped)).toBe(swapped === word ? 0 : 1);
        expect(editDistance(word, word.slice(0, at) + word.slice(at + 1))).toBe(1);
      }),
    );
  });
});

describe('the nearest name', () => {
  const known = ['prompt', 'options', 'explanation', 'level'];

  it.each([
    ['promt', 'prompt'],
    ['Options', 'options'],
    ['explaination', 'explanation'],
    ['lvel', 'level'],
    ['optoins', 'options'],
  ])('for %s is %s', (typed, nearest) => {
    expect(nearestName(typed, known)).toBe(nearest);
  });

  it.each(['xyz', 'difficulty', 'a', ''])('is none for %j, since a far guess misleads', (typed) => {
    expect(nearestName(typed, known)).toBeNull();
  });

  it('is the first of two that are equally near', () => {
    expect(nearestName('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('is found in time also for a name as long as a file', () => {
    expect(nearestName('a'.repeat(1_000_000), known)).toBeNull();
  });
});
