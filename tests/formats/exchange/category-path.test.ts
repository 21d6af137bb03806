import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryNames, categoryPath } from '../../../src/formats/exchange/category-path.ts';
import { anyLine } from '../../support/exchange/packs.ts';

describe('a path of categories', () => {
  it.each([
    ['$course$/top/Default for A', ['Default for A']],
    ['$course$/Iota/Kappa', ['Iota', 'Kappa']],
    ['$system$/top/A//B/ //C', ['A/B', '/C']],
    ['tom/dick/harry', ['tom', 'dick', 'harry']],
    ['$course$/top', []],
    ['', []],
  ])('%s names its categories', (path, names) => {
    expect(categoryNames(path)).toEqual(names);
  });

  it('is read as the names that it was made of', () => {
    const names = fc.array(
      anyLine().filter((name) => !/^(?:\$\w+\$|top)$/u.test(name)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(names, (each) => {
        expect(categoryNames(categoryPath(each))).toEqual(each);
      }),
    );
  });
});
