import { AppError } from '../domain/app-error.ts';
import type { Face } from '../app/face.ts';
import type { PreparedSession } from '../app/plan-session.ts';
import type { SignalName } from '../app/ports.ts';
import type { Report } from '../domain/report/report.ts';
import type { ResumedSession } from '../app/resume-session.ts';
import {
  continueSession,
  type SittingOptions,
  type SittingPorts,
  type SittingResult,
  takeSession,
} from '../app/take-session.ts';
import type { SessionPlan } from '../domain/session/plan.ts';
import { terminalOf } from './choose-at.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './deps.ts';
import type { ShowOptions, SittingCliOptions } from './session-options.ts';

/** 128 and the signal's number, as shells report it. */
const SIGNAL_EXIT_CODES: Readonly<Record<SignalName, ExitCode>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGTERM: 143,
  SIGBREAK: 149,
};

/** The exit code of Ctrl-C. */
export const INTERRUPTED: ExitCode = SIGNAL_EXIT_CODES.SIGINT;

/** Whether a person sits at a terminal that can be drawn on; else the plain face serves. */
export function isInteractive({ deps }: Context, isPlain: boolean | undefined): boolean {
  const isTerminal = deps.output.isTTY === true && deps.env['TERM'] !== 'dumb';
  return isPlain !== true && isTerminal && deps.input.isTTY === true;
}

async function makeFace(context: Context, options: ShowOptions): Promise<Face> {
  const { deps, style, width } = context;
  if (isInteractive(context, options.plain)) {
    const { makeInteractiveFace } = await import('./faces/interactive/interactive-face.ts');
    return makeInteractiveFace({ ...terminalOf(context), style });
  }
  const { makePlainFace } = await import('./faces/plain/plain-face.ts');
  return makePlainFace({
    openLines: () => deps.openLines(deps.input),
    print: (text) => void deps.output.write(text),
    style,
    width,
    isTerminal: () => deps.input.isTTY === true,
    ...(deps.suspension === undefined ? {} : { suspension: deps.suspension }),
  });
}

/** A session that was sat: its exit code and its report. */
export interface Sat {
  readonly code: ExitCode;
  readonly report: Report;
}

/** Sentences that cannot be printed while the face has the whole screen wait until it is closed. */
function makeWarnings(
  context: Context,
  isWaiting: boolean,
): { warn: (text: string) => void; flush: () => void } {
  const waiting: string[] = [];
  const print = (text: string): void => void context.deps.errors.write(`${text}\n`);
  return {
    warn: isWaiting ? (text) => void waiting.push(text) : print,
    flush: () => waiting.splice(0).forEach(print),
  };
}

/** What reads the past is loaded at a session's end, and not at all where there is none. */
async function timesMetBefore(
  questions: readonly string[],
  id: string,
  { data, deps }: Context,
  note: (sentence: string) => void,
): Promise<ReadonlyMap<string, number>> {
  if (!data.reports.hasReports()) return new Map();
  const { timesMet } = await import('../app/times-met.ts');
  const history = await data.history();
  const times = await timesMet(questions, id, history, deps.clock.now());
  const { noteLeftCache } = await import('./note-left-cache.ts');
  noteLeftCache(history, note);
  return times;
}

type Sit = (face: Face, options: SittingOptions, ports: SittingPorts) => Promise<SittingResult>;

/** Keeps signals from ending the program while it ends by itself: a second Ctrl-C must not lose the report. */
async function unbroken<T>({ deps }: Context, run: () => Promise<T>): Promise<T> {
  const release = deps.signals.listen(() => undefined);
  try {
    return await run();
  } finally {
    release();
  }
}

/** Sits a session and prints the closing screen. */
async function present(
  { plan, notes }: { readonly plan: SessionPlan; readonly notes: readonly string[] },
  options: ShowOptions,
  context: Context,
  sit: Sit,
): Promise<Sat> {
  const { deps, data, style, width } = context;
  if (options.requirePass === true && plan.pass === undefined) {
    throw new AppError('usage', '--require-pass needs a mark, and this session has none.', {
      hint: 'Use it with an exam, or with a track that states a pass mark.',
    });
  }
  for (const note of notes) context.note(note);
  const warnings = makeWarnings(context, isInteractive(context, options.plain));
  const result = await sit(
    await makeFace(context, options),
    {
      isClockHidden: options.hideClock === true,
      ...(options.report === undefined ? {} : { reportCopy: options.report }),
    },
    {
      clock: deps.clock,
      timer: deps.timer,
      entropy: deps.entropy,
      sha256: deps.sha256,
      signals: deps.signals,
      ...(deps.suspension === undefined ? {} : { suspension: deps.suspension }),
      reports: data.reports,
      journals: data.journals,
      used: data.used,
      timesMet: (questions, id) =>
        timesMetBefore(questions, id, context, options.quiet === true ? () => undefined : warnings.warn),
      tool: { name: 'deskready', version: deps.version },
      warn: warnings.warn,
    },
  ).finally(warnings.flush);
  const { closingView } = await import('./views/closing.ts');
  context.print(closingView({ plan, ...result }, style, width));
  const { report, signal, path, isCopied, canResume } = result;
  if (path !== null) context.print(`Report: ${path}`);
  if (isCopied) context.print(`Copy: ${options.report}`);
  let { fault } = result;
  // After a signal nobody is there to ask, and a session that can be resumed has lost nothing.
  const isHomeless = path === null && !isCopied && (signal === null || !canResume);
  if (fault !== null && isHomeless) {
    const { rescueReport } = await import('./rescue-report.ts');
    const isAskable = signal === null && isInteractive(context, options.plain);
    fault = await rescueReport(report, fault, { isAskable, canResume }, context);
  } else if (canResume) {
    const what =
      report.ended === 'interrupted' ? 'Go on with it' : 'Its answers are kept; write its report later';
    context.note(`${what}: deskready resume`);
  }
  if (fault !== null && signal !== null) context.note(fault.message);
  if (fault !== null && signal === null) throw fault;
  if (signal !== null) return { code: SIGNAL_EXIT_CODES[signal], report };
  return { code: options.requirePass === true && report.score.passed !== true ? 1 : 0, report };
}

/** Sits a prepared session and prints the closing screen. */
export function runSession(
  prepared: PreparedSession,
  options: SittingCliOptions,
  context: Context,
): Promise<Sat> {
  const candidate = {
    ...(options.candidate === undefined ? {} : { name: options.candidate }),
    ...(options.group === undefined ? {} : { group: options.group }),
  };
  const who = Object.keys(candidate).length === 0 ? {} : { candidate };
  return unbroken(context, () =>
    present(prepared, options, context, (face, shown, ports) =>
      takeSession(prepared, face, { ...shown, ...who }, ports),
    ),
  );
}

/** Goes on with a session that was cut off and prints the closing screen. */
export function runResumed(session: ResumedSession, options: ShowOptions, context: Context): Promise<Sat> {
  return unbroken(context, () =>
    present(session, options, context, (face, shown, ports) => continueSession(session, face, shown, ports)),
  ).finally(session.journal.release);
}
