import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROPERTIES } from './properties.ts';

it.each(PROPERTIES)(
  '$name',
  async ({ holds, suiteRuns }) => {
    await fc.assert(holds, { numRuns: suiteRuns });
  },
  60_000,
);

it('every property has a name of its own', () => {
  expect(new Set(PROPERTIES.map(({ name }) => name)).size).toBe(PROPERTIES.length);
});
