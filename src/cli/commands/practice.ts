import { planPractice } from '../../app/plan-practice.ts';
import { contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { runSession } from '../run-session.ts';
import type { PracticeCliOptions } from '../session-options.ts';

export async function practice(
  packs: readonly string[],
  options: PracticeCliOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = makeContext(options, deps);
  const prepared = await planPractice(
    {
      packs,
      topics: options.topic,
      levels: options.level,
      kinds: options.kind,
      extraTime: options.extraTime,
      seed: options.seed ?? deps.entropy.seed(),
      ...(options.track === undefined ? {} : { track: options.track }),
      ...(options.count === undefined ? {} : { count: options.count }),
      ...(options.order === undefined ? {} : { order: options.order }),
      ...(options.minutes === undefined ? {} : { minutes: options.minutes }),
      ...(options.seconds === undefined ? {} : { secondsEach: options.seconds }),
    },
    contextLibrary(context, options.packs),
  );
  return runSession(prepared, options, context);
}
