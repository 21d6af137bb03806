import { AppError } from '../domain/app-error.ts';
import type { Report } from '../domain/report/report.ts';
import { startSession } from '../domain/session/machine.ts';
import type { Face } from './face.ts';
import { beginSession } from './begin-session.ts';
import type { SessionFacts } from './journal-header.ts';
import { makeRecorder } from './journal-recorder.ts';
import { type PreparedSession, recordOf, usedSources } from './plan-session.ts';
import type { ResumedSession } from './resume-session.ts';
import { sit, type SittingEnd, type SittingStart, type SittingWorld } from './sit.ts';
import type { Entropy, ReportStore, Sha256, UsedFiles } from './ports.ts';
import type { Journal, JournalStore } from './ports-journal.ts';

export interface SittingOptions {
  readonly isClockHidden: boolean;
  readonly candidate?: NonNullable<Report['candidate']>;
  /** where a copy of the report goes */
  readonly reportCopy?: string;
}

export interface SittingPorts extends SittingWorld {
  readonly entropy: Entropy;
  readonly sha256: Sha256;
  readonly reports: ReportStore;
  readonly journals: JournalStore;
  readonly used: UsedFiles;
  /** how often each question was met before, as `times-met.ts` finds it; `id` is that of the report that will be written */
  readonly timesMet: (questions: readonly string[], id: string) => Promise<ReadonlyMap<string, number>>;
  readonly tool: Report['tool'];
  /** tells the user a sentence that must not wait for the end, if the face allows it */
  readonly warn: (sentence: string) => void;
}

export interface SittingResult extends SittingEnd {
  readonly report: Report;
  /** the report's file in the data directory; null where it could not be written there, and `fault` says why */
  readonly path: string | null;
  /** whether the copy that was asked for was written */
  readonly isCopied: boolean;
  /** whether its journal lies ready, since it was cut off or its report could not be written */
  readonly canResume: boolean;
  /** the first that could not be written: the report, a copy of it, or of the files that it used */
  readonly fault: AppError | null;
}

/** What is known of a session once its first question is on the screen. */
interface Begun {
  /** those of the journal, once that is open */
  facts(): SessionFacts;
  /** seconds */
  readonly away: number;
  openJournal(): Journal;
}

/** Does what may fail without costing the session: the fault is told after the closing screen. */
function attempt(step: () => void): AppError | null {
  try {
    step();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** How often the questions were met before; an unreadable past must not cost the report. */
async function exposuresOf(
  { plan }: SittingStart,
  id: string,
  { timesMet, warn }: SittingPorts,
): Promise<ReadonlyMap<string, number>> {
  const questions = plan.items.map(({ key }) => key);
  try {
    return await timesMet(questions, id);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    warn(`${error.message} So this report counts every question as new.`);
    return new Map();
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
  const { facts: factsNow, away, openJournal } = begin();
  recorder.start(openJournal);
  const facts = factsNow();
  let isReported = false;
  try {
    const { state, signal, away: awayMeanwhile } = await sitting;
    const exposures = await exposuresOf(start, facts.id, ports);
    // Loaded here, as nothing of it is needed before the first question is shown.
    const { buildReport } = await import('../domain/report/build-report.ts');
    const report = buildReport(start.plan, state, {
      ...facts,
      tool: ports.tool,
      endedAt: ports.clock.now(),
      away: away + awayMeanwhile,
      exposures,
      sha256: ports.sha256,
    });
    let path: string | null = null;
    const notWritten = attempt(() => {
      path = ports.reports.write(report);
    });
    // A journal that lacks events must not replace this report with a poorer one.
    isReported = notWritten === null && (state.ended !== 'interrupted' || !recorder.isWhole());
    const canResume = !isReported && recorder.isWhole();
    const { reportCopy } = options;
    const notCopied =
      reportCopy === undefined ? null : attempt(() => ports.reports.writeCopy(reportCopy, report));
    const isCopied = reportCopy !== undefined && notCopied === null;
    return {
      state,
      signal,
      away: awayMeanwhile,
      report,
      path,
      isCopied,
      canResume,
      fault: notWritten ?? notCopied,
    };
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
    notKept = attempt(() => {
      for (const source of usedSources(prepared)) ports.used.keep(source);
    });
    const { candidate } = options;
    const known = { ...(candidate === undefined ? {} : { candidate }), ...recordOf(prepared) };
    return { ...beginSession(plan, known, ports), away: 0 };
  });
  return { ...result, fault: result.path === null ? result.fault : (notKept ?? result.fault) };
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
  return hold(session, face, options, ports, () => ({
    facts: () => facts,
    away: awayBefore + awayNow,
    openJournal,
  }));
}
