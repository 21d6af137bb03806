import { AppError } from '../domain/app-error.ts';
import type { SessionEvent } from '../domain/session/machine.ts';
import type { Clock } from './ports.ts';
import type { Journal } from './ports-journal.ts';

/** Writes down what happens in a sitting. A disk that fails costs the safety net, never the sitting. */
export interface Recorder {
  /** starts writing; `open` gives the journal */
  start(open: () => Journal): void;
  /** Returns when the event is on the disk. @throws AppError `in-use` when another process went on with the session */
  record(event: SessionEvent): void;
  /** The program goes on after it was stopped for so many seconds. @throws as `record` */
  wentOn(away: number, elapsedMs: number): void;
  /** the sitting is over and its report written */
  finish(): void;
  /** the sitting was cut off; it can be resumed */
  release(): void;
  /** whether all that happened is on the disk */
  isWhole(): boolean;
}

/** @param warn says once that the session is no longer saved as it goes */
export function makeRecorder(clock: Clock, warn: (sentence: string) => void): Recorder {
  let journal: Journal | null = null;
  let isWriting = false;

  /** Tidying up must not cost the report that was just written: what stays behind goes stale by itself. */
  function letGo(step: () => void): void {
    try {
      step();
    } catch {
      warn('The journal of this session could not be tidied up; it goes stale by itself.');
    }
  }

  /** Runs a step that may meet a full disk. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      const isTakenOver = error instanceof AppError && error.code === 'in-use' && journal !== null;
      if (!(error instanceof AppError) || isTakenOver) throw error;
      isWriting = false;
      const effect = 'The session goes on, but it cannot be resumed if it is cut off.';
      warn(`${error.message} ${effect}`);
    }
  }

  return {
    start(open) {
      isWriting = true;
      attempt(() => {
        journal = open();
      });
    },
    record(event) {
      if (!isWriting) return;
      attempt(() => {
        // A sitting that is cut off goes on later, so its journal has no end.
        const isCutOff = event.type === 'interrupt';
        const kept = isCutOff ? { type: 'tick' as const, elapsedMs: event.elapsedMs } : event;
        journal?.append({ ...kept, at: clock.now() });
        if (event.type === 'tick') journal?.beat();
      });
    },
    wentOn(away, elapsedMs) {
      if (!isWriting) return;
      attempt(() => journal?.append({ type: 'resume', elapsedMs, away, at: clock.now() }));
    },
    finish: () => letGo(() => journal?.finish()),
    release: () => letGo(() => journal?.release()),
    isWhole: () => journal !== null && isWriting,
  };
}
