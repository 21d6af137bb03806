import { defineConfig } from 'vitest/config';
import plain from './vitest.config.mts';

/** `npm run coverage`: every branch of what decides, as far as the tests in the process reach it. */
export default defineConfig({
  test: {
    ...plain.test,
    include: ['tests/{domain,app,fuzz,formats,cli}/**/*.test.ts'],
    // Measured code is slower, and the suite without it holds the times.
    testTimeout: 120_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/domain/**', 'src/app/**'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { branches: 95 },
    },
  },
});
