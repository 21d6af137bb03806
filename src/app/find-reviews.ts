import { type AskedNow, DEFAULT_RETENTION, memoriesOf, type Memory } from '../domain/history/memory.ts';
import { missedQuestions } from '../domain/history/past-item.ts';
import { type ReviewQueue, reviewQueue } from '../domain/history/review-queue.ts';
import { isScoredKind } from '../domain/question/kinds.ts';
import { keyHash } from '../domain/report/hashes.ts';
import type { Candidate } from '../domain/session/draw.ts';
import { budgetSeconds } from '../domain/session/pacing.ts';
import type { Library } from './library.ts';
import { candidatesOf, NO_FILTER } from './plan-session.ts';
import type { ReportStore, Sha256, Timestamp } from './ports.ts';

export interface ReviewPorts {
  readonly reports: Pick<ReportStore, 'pastItems'>;
  readonly sha256: Sha256;
}

export interface ReviewWish {
  /** ids or files; empty is every pack */
  readonly packs: readonly string[];
  /** share of due questions that should still be known, above 0 and below 1 */
  readonly retention?: number;
}

/** What there is to review, with the questions that it speaks of. */
export interface FoundReviews {
  readonly queue: ReviewQueue;
  /** of every question that was answered, by "pack/id" */
  readonly memories: ReadonlyMap<string, Memory>;
  /** every question that a review may ask, in the order of packs */
  readonly candidates: readonly Candidate[];
}

/** Questions that a review may ask: those of practice, but for what people score themselves. */
async function reviewable(library: Library, names: readonly string[]): Promise<Map<string, Candidate>> {
  const packs =
    names.length === 0
      ? (await library.all('pack')).items
      : await Promise.all(names.map((name) => library.one('pack', name)));
  const candidates = packs
    .flatMap(({ value }, place) => candidatesOf(value, place, NO_FILTER, 'practice'))
    .filter(({ question }) => isScoredKind(question.kind));
  return new Map(candidates.map((candidate) => [candidate.key, candidate]));
}

/**
 * Looks through all reports for what is due, what was missed and what is new.
 *
 * @param now the moment at which it is asked
 */
export async function findReviews(
  { packs, retention }: ReviewWish,
  now: Timestamp,
  library: Library,
  { reports, sha256 }: ReviewPorts,
): Promise<FoundReviews> {
  const candidates = await reviewable(library, packs);
  const items = reports.pastItems().filter(({ question }) => candidates.has(question));
  const asked = new Map<string, AskedNow>();
  for (const key of new Set(items.map(({ question }) => question))) {
    const question = candidates.get(key)?.question;
    if (question === undefined) continue;
    asked.set(key, { keyHash: keyHash(question, sha256), budget: budgetSeconds(question) });
  }
  const asNow = items.filter(({ question, keyHash }) => asked.get(question)?.keyHash === keyHash);
  const missed = new Set(missedQuestions(asNow).keys());
  const memories = memoriesOf(items, asked, retention ?? DEFAULT_RETENTION);
  const queue = reviewQueue([...candidates.keys()], memories, missed, now);
  return { queue, memories, candidates: [...candidates.values()] };
}
