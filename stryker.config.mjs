/** What `npm run mutate` changes. Each area must reach the threshold by itself; the machine is that of a session. */
export const AREAS = {
  scoring: [
    // Without those that hold names and types alone.
    'src/domain/question/!(question|kind-rules|not-measured).ts',
    'src/domain/session/{score,guessing}.ts',
    'src/domain/report/totals.ts',
    'src/domain/two-decimals.ts',
  ],
  drawing: ['src/domain/session/{draw,rng}.ts'],
  machine: ['src/domain/session/{machine,plan,pacing,to-seconds,leaving-words}.ts'],
};

export default {
  mutate: Object.values(AREAS).flat(),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  // tsconfig.json is not among them: Stryker would read it with what TypeScript had before version 7.
  ignorePatterns: ['*', '!package.json', '!vitest.mutation.config.mts', '!src/**', '!tests/**'],
  disableTypeChecks: false,
  concurrency: 2,
  logLevel: 'warn',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
