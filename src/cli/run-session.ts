import { AppError } from '../domain/app-error.ts';
import type { Face } from '../app/face.ts';
import type { PreparedSession } from '../app/plan-session.ts';
import type { SignalName } from '../app/ports.ts';
import { takeSession } from '../app/take-session.ts';
import { terminalOf } from './choose-at.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './deps.ts';
import type { ExamCliOptions } from './session-options.ts';
import { closingView } from './views/closing.ts';

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
  const { input, output, env } = deps;
  return isPlain !== true && input.isTTY === true && output.isTTY === true && env['TERM'] !== 'dumb';
}

async function makeFace(context: Context, options: ExamCliOptions): Promise<Face> {
  const { deps, style, width } = context;
  if (isInteractive(context, options.plain)) {
    const { makeInteractiveFace } = await import('./faces/interactive/interactive-face.ts');
    return makeInteractiveFace({ ...terminalOf(context), style });
  }
  const { makePlainFace } = await import('./faces/plain/plain-face.ts');
  return makePlainFace({
    lines: deps.openLines(deps.input),
    print: (text) => void deps.output.write(text),
    style,
    width,
    isTerminal: deps.input.isTTY === true,
  });
}

/** Sits a prepared session and prints the closing screen. */
export async function runSession(
  prepared: PreparedSession,
  options: ExamCliOptions,
  context: Context,
): Promise<ExitCode> {
  const { deps, data, style, width } = context;
  if (options.requirePass === true && prepared.plan.pass === undefined) {
    throw new AppError('usage', '--require-pass needs a mark, and this session has none.', {
      hint: 'Use it with an exam, or with a track that states a pass mark.',
    });
  }
  for (const note of prepared.notes) context.note(note);
  const candidate = {
    ...(options.candidate === undefined ? {} : { name: options.candidate }),
    ...(options.group === undefined ? {} : { group: options.group }),
  };
  const result = await takeSession(
    prepared,
    await makeFace(context, options),
    {
      isClockHidden: options.hideClock === true,
      ...(Object.keys(candidate).length === 0 ? {} : { candidate }),
      ...(options.report === undefined ? {} : { reportCopy: options.report }),
    },
    {
      clock: deps.clock,
      entropy: deps.entropy,
      sha256: deps.sha256,
      signals: deps.signals,
      reports: data.reports,
      used: data.used,
      tool: { name: 'deskready', version: deps.version },
    },
  );
  context.print(closingView({ plan: prepared.plan, ...result }, style, width));
  context.print(`Report: ${result.path}`);
  if (options.report !== undefined) context.print(`Copy: ${options.report}`);
  if (result.signal !== null) return SIGNAL_EXIT_CODES[result.signal];
  return options.requirePass === true && result.report.score.passed !== true ? 1 : 0;
}
