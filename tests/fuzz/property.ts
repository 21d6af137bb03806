import fc from 'fast-check';

/** Something that must hold for everything that can be thrown at a part of deskready. */
export interface Property {
  readonly name: string;
  /** how often it is tried in the test suite, where all properties together may take some seconds */
  readonly suiteRuns: number;
  readonly holds: fc.IAsyncPropertyWithHooks<[unknown]>;
}

/** A property over one value. `check` throws where it does not hold. */
export const property = <T>(
  name: string,
  suiteRuns: number,
  any: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Property => ({
  name,
  suiteRuns,
  holds: fc.asyncProperty(any, async (value) => check(value)) as fc.IAsyncPropertyWithHooks<[unknown]>,
});
