import type { Clock, Suspension } from './ports.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What a sitting tells of its stops. */
interface Notes {
  /** the program is about to stop; the clock still runs */
  beforeStop(): void;
  /** it goes on after so many seconds; the clock runs again */
  afterStop(away: number): void;
}

/** The stops of a sitting. */
export interface MindedStops {
  /** seconds for which the program was stopped, all such times together */
  away(): number;
  end(): void;
}

/**
 * Lets a sitting's clock stand still while the program is stopped, as it does while a session waits to be resumed. A clock
 * that was paused before stays so.
 *
 * @param suspension absent where programs cannot be stopped
 */
export function mindStops(
  stopwatch: Stopwatch,
  clock: Clock,
  suspension: Suspension | undefined,
  notes: Notes,
): MindedStops {
  let away = 0;
  let stopped: { readonly at: string; readonly wasPaused: boolean } | null = null;
  const end = suspension?.listen({
    stop() {
      notes.beforeStop();
      stopped = { at: clock.now(), wasPaused: stopwatch.isPaused() };
      stopwatch.pause();
    },
    goOn() {
      if (stopped === null) return;
      const { at, wasPaused } = stopped;
      stopped = null;
      const seconds = Math.max(0, Math.round(clock.secondsSince(at)));
      away += seconds;
      if (!wasPaused) stopwatch.goOn();
      notes.afterStop(seconds);
    },
  });
  return { away: () => away, end: () => end?.() };
}
