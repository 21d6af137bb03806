import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 20_000,
    // Many tests wait for programs and browsers, so that a small machine does well with two at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
