import { defineConfig } from 'vitest/config';

/** `npm run mutate`: the tests of what decides. They are pure, so that nothing is built before them. */
export default defineConfig({
  test: {
    include: ['tests/domain/{question,report,session}/**/*.test.ts'],
    // Changed code counts each of its steps, so that the longest texts would take minutes.
    exclude: ['tests/domain/question/longest-texts.test.ts'],
    // A test may be slow on a busy machine; what never ends Stryker ends.
    testTimeout: 60_000,
  },
});
