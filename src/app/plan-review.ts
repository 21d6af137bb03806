import { reviewShares } from '../domain/history/review-queue.ts';
import { drawQuestions } from '../domain/session/draw.ts';
import { rngFromSeed } from '../domain/session/rng.ts';
import type { FoundReviews } from './find-reviews.ts';
import type { Library } from './library.ts';
import { planPractice, PRACTICE_COUNT, type PracticeOptions } from './plan-practice.ts';
import type { PreparedSession } from './plan-session.ts';

export interface ReviewOptions extends Pick<
  PracticeOptions,
  'packs' | 'count' | 'seed' | 'extraTime' | 'hasHints' | 'asksConfidence'
> {
  /** whether to ask before they are due what comes next, behind what is due */
  readonly isAhead: boolean;
}

/** Whether there is anything to review; new questions alone are practice. */
export function hasReviews({ queue }: FoundReviews, isAhead: boolean): boolean {
  const { due, missed, upcoming } = queue;
  return due.length + missed.length + (isAhead ? upcoming.length : 0) > 0;
}

function mixNote(due: number, ahead: number, missed: number, fresh: number, left: number): string {
  const parts = [
    ...(due > 0 ? [`${due} due`] : []),
    ...(ahead > 0 ? [`${ahead} ahead of time`] : []),
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(fresh > 0 ? [`${fresh} new`] : []),
  ];
  return `In this review: ${parts.join(', ')}.${left > 0 ? ` After it, ${left} more will be due.` : ''}`;
}

/**
 * Plans a session of what is due, what was missed and a few new questions. Its pool is just what it asks, so that whoever has
 * the report can draw it again.
 *
 * @throws AppError `unfillable` where `hasReviews` says that there is nothing
 */
export async function planReview(
  { queue, candidates }: FoundReviews,
  { isAhead, ...options }: ReviewOptions,
  library: Library,
): Promise<PreparedSession> {
  const { due, missed, upcoming } = queue;
  const first = isAhead ? [...due, ...upcoming] : due;
  const shares = reviewShares(
    { due: first.length, missed: missed.length, fresh: queue.fresh.length },
    options.count ?? PRACTICE_COUNT,
  );
  const unmet = new Set(queue.fresh);
  const { drawn } = drawQuestions(
    [{ candidates: candidates.filter(({ key }) => unmet.has(key)), count: shares.fresh }],
    rngFromSeed(options.seed),
  );
  const pool = [
    ...first.slice(0, shares.due),
    ...missed.slice(0, shares.missed),
    ...drawn.map(({ key }) => key),
  ];
  const prepared = await planPractice(
    { ...options, mode: 'review', count: pool.length, pool, topics: [], levels: [], kinds: [] },
    library,
  );
  const asksDue = Math.min(due.length, shares.due);
  const note = mixNote(asksDue, shares.due - asksDue, shares.missed, shares.fresh, due.length - asksDue);
  return { ...prepared, notes: [...prepared.notes, note] };
}
