import fc from 'fast-check';

/** Numbers that a pack may hold: up to 15 digits, up to 6 of them behind the point. */
export const anyNumber: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6))
  .map(([units, scale]) => Number(`${units}e-${scale}`) + 0);

/** Units of all sorts, and none. */
export const anyUnit: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  'PHP',
  '$',
  '%',
  'hours',
  'm²',
  'days late',
);
