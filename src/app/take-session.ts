import { AppError } from '../domain/app-error.ts';
import { buildReport } from '../domain/report/build-report.ts';
import type { Report } from '../domain/report/report.ts';
import {
  reduceSession,
  type SessionAction,
  type SessionState,
  startSession,
  timeLeft,
} from '../domain/session/machine.ts';
import type { Face, FaceReply, Sitting } from './face.ts';
import { type PreparedSession, recordOf, usedSources } from './plan-session.ts';
import type { Clock, Entropy, ReportStore, Sha256, SignalName, Signals, UsedFiles } from './ports.ts';

export interface SittingOptions {
  readonly isClockHidden: boolean;
  readonly candidate?: NonNullable<Report['candidate']>;
  /** where a copy of the report goes */
  readonly reportCopy?: string;
}

export interface SittingPorts {
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly sha256: Sha256;
  readonly signals: Signals;
  readonly reports: ReportStore;
  readonly used: UsedFiles;
  readonly tool: Report['tool'];
}

export interface SittingResult {
  readonly state: SessionState;
  readonly report: Report;
  /** the report's file in the data directory */
  readonly path: string;
  /** the signal that ended it; SIGINT for Ctrl-C too */
  readonly signal: SignalName | null;
}

/** 20261122-054316-7f3a: sorts by time, and two sittings started in one second differ. */
function reportId(startedAt: string, tag: string): string {
  return `${startedAt.slice(0, 19).replace(/[-:]/gu, '').replace('T', '-')}-${tag}`;
}

/** Runs the sitting to its end and returns the last state, with the signal that ended it, if one did. */
async function sit(
  { plan }: PreparedSession,
  face: Face,
  options: SittingOptions,
  ports: Pick<SittingPorts, 'clock' | 'signals'>,
): Promise<{ state: SessionState; signal: SignalName | null }> {
  const startMs = ports.clock.monotonic();
  const elapsedMs = (): number => ports.clock.monotonic() - startMs;
  let state = startSession(plan);
  const act = (action: SessionAction): void => {
    state = reduceSession(plan, state, { ...action, elapsedMs: Math.round(elapsedMs()) });
  };
  const sitting: Sitting = {
    plan,
    get state() {
      return state;
    },
    isClockHidden: options.isClockHidden,
    act,
    timeLeft: () => timeLeft(plan, state, elapsedMs()),
    elapsedMs,
  };
  let signal: SignalName | null = null;
  const abort = new AbortController();
  const stopListening = ports.signals.listen((name) => {
    signal ??= name;
    abort.abort();
  });
  const ask = async (): Promise<FaceReply> => {
    // A line that waits in a pipe must not be taken after the time is up.
    const left = sitting.timeLeft();
    if (left.sessionMs === 0 || left.questionMs === 0) return { type: 'time-up' };
    if (state.phase === 'feedback') return face.feedback(sitting, abort.signal);
    if (state.phase === 'review') return face.review(sitting, abort.signal);
    return face.question(sitting, abort.signal);
  };
  try {
    face.open(sitting);
    while (state.phase !== 'ended') {
      const reply = await ask();
      const isOver = reply.type === 'time-up' && sitting.timeLeft().sessionMs === 0;
      act(reply.type === 'time-up' ? { type: isOver ? 'session-time-up' : 'question-time-up' } : reply);
    }
  } finally {
    face.close();
    stopListening();
  }
  const isInterrupted = state.ended === 'interrupted';
  return { state, signal: isInterrupted ? (signal ?? 'SIGINT') : null };
}

/** Keeps copies of what the session used. A failure is returned, so that it cannot cost the session. */
function keepUsed(prepared: PreparedSession, used: UsedFiles): AppError | null {
  try {
    for (const source of usedSources(prepared)) used.keep(source);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/**
 * Takes a prepared session from its first question to its written report.
 *
 * What would make the report unwritable is found before the first question.
 *
 * @throws AppError `not-writable`
 */
export async function takeSession(
  prepared: PreparedSession,
  face: Face,
  options: SittingOptions,
  ports: SittingPorts,
): Promise<SittingResult> {
  ports.reports.checkWritable();
  if (options.reportCopy !== undefined) ports.reports.checkCopy(options.reportCopy);
  const sitting = sit(prepared, face, options, ports);
  // By now the first question is on the screen: what it did not need is done while the user reads. Even asking for the
  // local time takes milliseconds when it is the first time.
  const startedAt = ports.clock.now();
  const notKept = keepUsed(prepared, ports.used);
  const { state, signal } = await sitting;
  const report = buildReport(prepared.plan, state, {
    id: reportId(startedAt, ports.entropy.tag()),
    tool: ports.tool,
    ...(options.candidate === undefined ? {} : { candidate: options.candidate }),
    startedAt,
    endedAt: ports.clock.now(),
    ...recordOf(prepared),
    exposures: ports.reports.exposures(),
    sha256: ports.sha256,
  });
  const path = ports.reports.write(report);
  if (options.reportCopy !== undefined) ports.reports.writeCopy(options.reportCopy, report);
  if (notKept !== null) throw notKept;
  return { state, report, path, signal };
}
