import type { Clock } from './ports.ts';

/** The clock of a sitting: it can stand still, and it can go on from where an earlier one stopped. */
export interface Stopwatch {
  elapsedMs(): number;
  isPaused(): boolean;
  pause(): void;
  goOn(): void;
}

/** @param atMs what it shows at first */
export function startStopwatch(clock: Pick<Clock, 'monotonic'>, atMs = 0): Stopwatch {
  let beforeMs = atMs;
  let startedMs: number | null = clock.monotonic();
  const elapsedMs = (): number => beforeMs + (startedMs === null ? 0 : clock.monotonic() - startedMs);
  return {
    elapsedMs,
    isPaused: () => startedMs === null,
    pause() {
      beforeMs = elapsedMs();
      startedMs = null;
    },
    goOn() {
      startedMs ??= clock.monotonic();
    },
  };
}
