import { AppError } from '../domain/app-error.ts';
import { exposuresOf } from '../domain/history/past-item.ts';
import { idStart } from '../domain/report/id-start.ts';
import type { Report } from '../domain/report/report.ts';
import { startSession } from '../domain/session/machine.ts';
import type { Face } from './face.ts';
import { journalHeader, type SessionFacts } from './journal-header.ts';
import { makeRecorder } from './journal-recorder.ts';
import { type PreparedSession, recordOf, usedSources } from './plan-session.ts';
import type { ResumedSession } from './resume-session.ts';
import { sit, type SittingEnd, type SittingStart } from './sit.ts';
import type { Clock, Entropy, ReportStore, Sha256, Signals, Timer, UsedFiles } from './ports.ts';
import type { Journal, JournalStore } from './ports-journal.ts';

export interface SittingOptions {
  readonly isClockHidden: boolean;
  readonly candidate?: NonNullable<Report['candidate']>;
  /** where a copy of the report goes */
  readonly reportCopy?: string;
}

export interface SittingPorts {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly entropy: Entropy;
  readonly sha256: Sha256;
  readonly signals: Signals;
  readonly reports: ReportStore;
  readonly journals: JournalStore;
  readonly used: UsedFiles;
  readonly tool: Report['tool'];
  /** tells the user a sentence that must not wait for the end, if the face allows it */
  readonly warn: (sentence: string) => void;
}

export interface SittingResult extends SittingEnd {
  readonly report: Report;
  /** the report's file in the data directory */
  readonly path: string;
  /** whether it was cut off and its journal lies ready */
  readonly canResume: boolean;
  /** what could not be written beside the report: a copy of it, or of the files that it used */
  readonly fault: AppError | null;
}

/** What is known of a session once its first question is on the screen. */
interface Begun {
  readonly facts: SessionFacts;
  /** seconds */
  readonly away: number;
  openJournal(): Journal;
}

/** 20261122-054316-7f3a: sorts by time, and two sittings started in one second differ. */
function reportId(startedAt: string, tag: string): string {
  return `${idStart(startedAt)}-${tag}`;
}

/** Does what may fail without costing the session: the fault is told after the closing screen. */
function attempt(write: () => void): AppError | null {
  try {
    write();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** Runs a sitting and writes its report. Its journal goes when the report lies there, unless it was cut off. */
async function hold(
  start: SittingStart,
  face: Face,
  options: Omit<SittingOptions, 'candidate'>,
  ports: SittingPorts,
  begin: () => Begun,
): Promise<SittingResult> {
  ports.reports.checkWritable();
  if (options.reportCopy !== undefined) ports.reports.checkCopy(options.reportCopy);
  const recorder = makeRecorder(ports.clock, ports.warn);
  const sitting = sit(start, face, recorder, ports, options.isClockHidden);
  // By now the first question is on the screen: what it did not need is done while the user reads. Even asking for the
  // local time takes milliseconds when it is the first time. No answer can come before it is done.
  const { facts, away, openJournal } = begin();
  recorder.start(openJournal);
  let isReported = false;
  let canResume = false;
  try {
    const { state, signal } = await sitting;
    const pastItems = ports.reports.pastItems().filter(({ report }) => report !== facts.id);
    // Loaded here, as nothing of it is needed before the first question is shown.
    const { buildReport } = await import('../domain/report/build-report.ts');
    const report = buildReport(start.plan, state, {
      ...facts,
      tool: ports.tool,
      endedAt: ports.clock.now(),
      away,
      exposures: exposuresOf(pastItems),
      sha256: ports.sha256,
    });
    const path = ports.reports.write(report);
    // A journal that lacks events must not replace this report with a poorer one.
    isReported = state.ended !== 'interrupted' || !recorder.isWhole();
    canResume = !isReported;
    const { reportCopy } = options;
    const fault =
      reportCopy === undefined ? null : attempt(() => ports.reports.writeCopy(reportCopy, report));
    return { state, signal, report, path, canResume, fault };
  } finally {
    if (isReported) recorder.finish();
    else recorder.release();
  }
}

/**
 * Takes a prepared session from its first question to its written report.
 *
 * What would make the report unwritable is found before the first question.
 *
 * @throws AppError `not-writable`; `in-use` when another process went on with it
 */
export async function takeSession(
  prepared: PreparedSession,
  face: Face,
  options: SittingOptions,
  ports: SittingPorts,
): Promise<SittingResult> {
  const { plan } = prepared;
  let notKept: AppError | null = null;
  const result = await hold({ plan, state: startSession(plan) }, face, options, ports, () => {
    const startedAt = ports.clock.now();
    notKept = attempt(() => {
      for (const source of usedSources(prepared)) ports.used.keep(source);
    });
    const facts: SessionFacts = {
      id: reportId(startedAt, ports.entropy.tag()),
      ...(options.candidate === undefined ? {} : { candidate: options.candidate }),
      startedAt,
      ...recordOf(prepared),
    };
    return { facts, away: 0, openJournal: () => ports.journals.start(journalHeader(plan, facts)) };
  });
  return { ...result, fault: notKept ?? result.fault };
}

/**
 * Goes on with a session that was cut off, to its written report, which has the id of the first one.
 *
 * @throws AppError `not-writable`; `in-use` when another process went on with it
 */
export function continueSession(
  session: ResumedSession,
  face: Face,
  options: Omit<SittingOptions, 'candidate'>,
  ports: SittingPorts,
): Promise<SittingResult> {
  const { facts, journal, state, awayBefore, awayNow } = session;
  const openJournal = (): Journal => {
    const { elapsedMs } = state;
    journal.append({ type: 'resume', elapsedMs, away: awayNow, at: ports.clock.now() });
    return journal;
  };
  return hold(session, face, options, ports, () => ({ facts, away: awayBefore + awayNow, openJournal }));
}
