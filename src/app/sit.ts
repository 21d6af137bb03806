import { AppError } from '../domain/app-error.ts';
import { reduceSession, type SessionAction, type SessionState, timeLeft } from '../domain/session/machine.ts';
import type { SessionPlan } from '../domain/session/plan.ts';
import type { Face, FaceReply, Sitting } from './face.ts';
import type { Recorder } from './journal-recorder.ts';
import { mindStops } from './mind-stops.ts';
import type { Clock, SignalName, Signals, Suspension, Timer } from './ports.ts';
import { startStopwatch } from './stopwatch.ts';

const HEARTBEAT_MS = 5000;

/** Where a sitting starts: before its first question, or where it was cut off. */
export interface SittingStart {
  readonly plan: SessionPlan;
  readonly state: SessionState;
}

/** How a sitting came to its end. */
export interface SittingEnd {
  readonly state: SessionState;
  /** the signal that ended it; SIGINT for Ctrl-C too */
  readonly signal: SignalName | null;
  /** seconds for which the program was stopped meanwhile */
  readonly away: number;
}

/** What a sitting needs of the world outside. */
export interface SittingWorld {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly signals: Signals;
  /** absent where programs cannot be stopped */
  readonly suspension?: Suspension;
}

/**
 * Runs a sitting to its end. The session's clock goes on from where it stood, and each event is on the disk before the
 * next question is shown.
 *
 * @throws AppError `in-use` when another process went on with the session
 */
export async function sit(
  { plan, state: before }: SittingStart,
  face: Face,
  recorder: Recorder,
  ports: SittingWorld,
  isClockHidden: boolean,
): Promise<SittingEnd> {
  const stopwatch = startStopwatch(ports.clock, before.elapsedMs);
  const { elapsedMs } = stopwatch;
  let state = before;
  const act = (action: SessionAction): void => {
    const event = { ...action, elapsedMs: Math.round(elapsedMs()) };
    recorder.record(event);
    state = reduceSession(plan, state, event);
  };
  const sitting: Sitting = {
    plan,
    get state() {
      return state;
    },
    isClockHidden,
    act,
    timeLeft: () => timeLeft(plan, state, elapsedMs()),
    elapsedMs,
    pause: stopwatch.pause,
    goOn: stopwatch.goOn,
  };
  let signal: SignalName | null = null;
  let fault: AppError | null = null;
  const abort = new AbortController();
  const stopListening = ports.signals.listen((name) => {
    signal ??= name;
    abort.abort();
  });
  const unasked = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // A timer or a signal has nobody to throw to: the face is called back first.
      fault = error;
      abort.abort();
    }
  };
  const beat = (): void => unasked(() => act({ type: 'tick' }));
  const stopBeating = ports.timer.every(HEARTBEAT_MS, beat);
  const stops = mindStops(stopwatch, ports.clock, ports.suspension, {
    beforeStop: beat,
    afterStop: (away) => unasked(() => recorder.wentOn(away, Math.round(elapsedMs()))),
  });
  const ask = async (): Promise<FaceReply> => {
    // A line that waits in a pipe must not be taken after the time is up.
    const left = sitting.timeLeft();
    if (left.sessionMs === 0 || left.questionMs === 0) return { type: 'time-up' };
    if (state.phase === 'confidence') return face.confidence(sitting, abort.signal);
    if (state.phase === 'feedback') return face.feedback(sitting, abort.signal);
    if (state.phase === 'review') return face.review(sitting, abort.signal);
    return face.question(sitting, abort.signal);
  };
  try {
    if (state.phase !== 'ended') face.open(sitting);
    while (state.phase !== 'ended') {
      const reply = await ask();
      if (fault !== null) throw fault;
      // A timer may go off a hair early, so that the nearer limit is the one that was reached.
      const { sessionMs, questionMs } = sitting.timeLeft();
      const isOver = sessionMs !== null && sessionMs <= (questionMs ?? Infinity);
      act(reply.type === 'time-up' ? { type: isOver ? 'session-time-up' : 'question-time-up' } : reply);
    }
  } finally {
    stopBeating();
    stops.end();
    face.close();
    stopListening();
  }
  const isInterrupted = state.ended === 'interrupted';
  return { state, signal: isInterrupted ? (signal ?? 'SIGINT') : null, away: stops.away() };
}
