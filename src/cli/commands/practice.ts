import { planPractice, type PracticeOptions } from '../../app/plan-practice.ts';
import type { Report } from '../../domain/report/report.ts';
import { askYes } from '../ask-yes.ts';
import { type Context, contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { isInteractive, runSession } from '../run-session.ts';
import type { PracticeCliOptions } from '../session-options.ts';

function practiceOptions(
  packs: readonly string[],
  options: PracticeCliOptions,
  seed: number,
): PracticeOptions {
  return {
    packs,
    topics: options.topic,
    levels: options.level,
    kinds: options.kind,
    extraTime: options.extraTime,
    seed,
    hasHints: options.hints === true,
    asksConfidence: options.confidence === true,
    ...(options.track === undefined ? {} : { track: options.track }),
    ...(options.count === undefined ? {} : { count: options.count }),
    ...(options.order === undefined ? {} : { order: options.order }),
    ...(options.minutes === undefined ? {} : { minutes: options.minutes }),
    ...(options.seconds === undefined ? {} : { secondsEach: options.seconds }),
  };
}

/** Seen and not fully right: what a second round is for. */
const missedIn = ({ items }: Report): string[] =>
  items.flatMap(({ outcome, question }) => (outcome === 'correct' || outcome === 'unseen' ? [] : [question]));

function wantsAgain(missed: number, context: Context): Promise<boolean> {
  const what = missed === 1 ? 'the question' : `the ${missed} questions`;
  return askYes(`Practise ${what} you missed again?`, context);
}

export async function practice(
  packs: readonly string[],
  options: PracticeCliOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  const chosen = practiceOptions(packs, options, options.seed ?? deps.entropy.seed());
  let pool: readonly string[] | null = null;
  if (options.missed === true) {
    const { missedPool } = await import('../../app/missed-pool.ts');
    const ports = { history: await context.data.history(), sha256: deps.sha256 };
    pool = await missedPool(library, packs, ports, deps.clock.now());
  }
  while (true) {
    const prepared = await planPractice(pool === null ? chosen : { ...chosen, pool }, library);
    const { code, report } = await runSession(prepared, options, context);
    pool = missedIn(report);
    const isAskable = code === 0 && report.ended === 'finished' && pool.length > 0;
    if (!isAskable || !isInteractive(context, options.plain)) return code;
    if (!(await wantsAgain(pool.length, context))) return code;
  }
}
