import { dropSession, openSession } from '../../app/resume-session.ts';
import { AppError } from '../../domain/app-error.ts';
import { type Context, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { runResumed } from '../run-session.ts';
import type { ShowOptions } from '../session-options.ts';
import { sittingsView, type SittingSummary, summarize } from '../views/sittings.ts';

export interface ResumeOptions extends ShowOptions {
  readonly list?: boolean;
  /** an id, or true for the newest */
  readonly drop?: string | true;
  readonly json?: boolean;
}

/** The newest session that can be gone on with, for the menu; null when there is none. */
export async function newestSitting({ data }: Context): Promise<SittingSummary | null> {
  const sittings = (await data.journals.list()).map(summarize);
  return sittings.find(({ status }) => status === 'ready') ?? null;
}

async function list(options: ResumeOptions, context: Context): Promise<ExitCode> {
  const sittings = (await context.data.journals.list()).map(summarize);
  const text =
    options.json === true
      ? JSON.stringify({ sessions: sittings }, null, 2)
      : sittingsView(sittings, context.style, context.width);
  context.print(text);
  return 0;
}

/** Goes on with a session that was cut off, lists such sessions or drops one. */
export async function resume(id: string | undefined, options: ResumeOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { journals, used } = context.data;
  if (options.list === true && options.drop !== undefined) {
    throw new AppError('usage', '--list and --drop do not go together.', {
      hint: 'Leave out one of the two.',
    });
  }
  if (options.json === true && options.list !== true) {
    throw new AppError('usage', '--json goes with --list.', { hint: 'Try: deskready resume --list --json' });
  }
  if (options.list === true) return list(options, context);
  if (options.drop !== undefined) {
    const dropped = await dropSession(options.drop === true ? id : options.drop, journals);
    context.print(`Dropped the session ${dropped}. Its report stays.`);
    return 0;
  }
  const session = await openSession(id, { journals, used, parse: deps.parse, clock: deps.clock });
  return (await runResumed(session, options, context)).code;
}
