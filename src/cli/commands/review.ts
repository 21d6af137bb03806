import { findReviews } from '../../app/find-reviews.ts';
import { hasReviews, planReview } from '../../app/plan-review.ts';
import { askYes } from '../ask-yes.ts';
import { contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { noteLeftCache } from '../note-left-cache.ts';
import { isInteractive, runSession } from '../run-session.ts';
import type { ReviewCliOptions } from '../session-options.ts';
import { nothingDueView } from '../views/nothing-due.ts';
import { reviewsJson } from '../views/reviews-json.ts';

/** Asks what is due and what was missed. Where nothing is, it says so, and in a terminal offers what is due next. */
export async function review(
  packs: readonly string[],
  options: ReviewCliOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  const ports = { history: await context.data.history(), sha256: deps.sha256 };
  const { retention } = options;
  const wish = { packs, ...(retention === undefined ? {} : { retention }) };
  const found = await findReviews(wish, deps.clock.now(), library, ports);
  if (options.json === true) {
    noteLeftCache(ports.history, context.note);
    context.print(reviewsJson(found));
    return 0;
  }
  let isAhead = options.ahead === true;
  if (!hasReviews(found, isAhead)) {
    const canAsk = isInteractive(context, options.plain) && hasReviews(found, true);
    context.print(nothingDueView(found.queue, packs, canAsk, context.width));
    if (!canAsk || !(await askYes('Review it now, ahead of time?', context))) {
      // A session tells of it at its end.
      noteLeftCache(ports.history, context.note);
      return 0;
    }
    isAhead = true;
  }
  const prepared = await planReview(
    found,
    {
      packs,
      isAhead,
      seed: options.seed ?? deps.entropy.seed(),
      extraTime: 0,
      hasHints: options.hints === true,
      asksConfidence: options.confidence === true,
      ...(options.count === undefined ? {} : { count: options.count }),
    },
    library,
  );
  const { code } = await runSession(prepared, options, context);
  return code;
}
