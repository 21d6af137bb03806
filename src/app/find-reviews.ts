import type { History, KnownKey } from '../domain/history/history.ts';
import {
  type AskedNow,
  DEFAULT_RETENTION,
  foreseeMemories,
  holdMemos,
  memoriesOf,
  type Memory,
  settleMemories,
} from '../domain/history/memory.ts';
import type { PastSitting } from '../domain/history/past-sitting.ts';
import { type ReviewQueue, reviewQueue } from '../domain/history/review-queue.ts';
import { packOutline, type QuestionOutline } from '../domain/pack-outline.ts';
import { isScoredKind } from '../domain/question/kinds.ts';
import { hashOfKey } from '../domain/report/hashes.ts';
import type { Candidate } from '../domain/session/draw.ts';
import type { Catalogue, Outlined } from './library.ts';
import { candidatesOf, NO_FILTER } from './plan-session.ts';
import type { HistoryPorts } from './ports-history.ts';
import type { Sha256, Timestamp } from './ports.ts';
import { readHistory } from './read-history.ts';

export interface ReviewWish {
  /** ids or files; empty is every pack */
  readonly packs: readonly string[];
  /** share of due questions that should still be known, above 0 and below 1 */
  readonly retention?: number;
  /** whose answers; everybody's where it is absent */
  readonly isOf?: (sitting: PastSitting) => boolean;
}

/** What there is to review, with the questions that it speaks of. */
export interface FoundReviews {
  readonly queue: ReviewQueue;
  /** of every question that was answered, by "pack/id" */
  readonly memories: ReadonlyMap<string, Memory>;
  /** every question that a review may ask, in the order of packs */
  readonly candidates: readonly Candidate<QuestionOutline>[];
}

/** The same with what it was found in. */
export interface FoundHistory extends FoundReviews {
  readonly packs: readonly Outlined[];
  readonly history: History;
}

/** Questions that a review may ask: those of practice, but for what people score themselves. */
function reviewable(packs: readonly Outlined[]): Map<string, Candidate<QuestionOutline>> {
  const candidates = packs
    .flatMap(({ value }, place) => candidatesOf(value, place, NO_FILTER, 'practice'))
    .filter(({ question }) => isScoredKind(question.kind));
  return new Map(candidates.map((candidate) => [candidate.key, candidate]));
}

/** A question as it is asked now. @param known what is known of it, which may be of a key that it no longer has */
function askedNow(
  { keySource: source, budget }: QuestionOutline,
  known: KnownKey | undefined,
  sha256: Sha256,
): AskedNow & KnownKey {
  const keyHash = known?.source === source ? known.keyHash : hashOfKey(source, sha256);
  return { source, keyHash, budget };
}

/** Finds those of the candidates that were answered, as they are asked now, and notes their keys for the next time. */
function makeAsked(
  candidates: ReadonlyMap<string, Candidate<QuestionOutline>>,
  sha256: Sha256,
): (history: History) => ReadonlyMap<string, AskedNow> {
  const asked = new Map<string, AskedNow & KnownKey>();
  let last: History | null = null;
  return (history) => {
    const { questions, knownKeys } = history;
    const isAgain = history === last;
    last = history;
    for (const [key, { question }] of candidates) {
      const before = asked.get(key);
      if ((before !== undefined && isAgain) || !questions.has(key)) continue;
      const found = before ?? askedNow(question, knownKeys.get(key), sha256);
      asked.set(key, found);
      knownKeys.set(key, found);
    }
    return asked;
  };
}

/** Questions whose latest answer to today's key was not fully right. */
function missedNow({ questions }: History, asked: ReadonlyMap<string, AskedNow>): Set<string> {
  const missed = [...asked].filter(([question, { keyHash }]) =>
    questions.get(question)?.keys.some((key) => key.keyHash === keyHash && key.isMissed),
  );
  return new Set(missed.map(([question]) => question));
}

async function namedOutline(name: string, library: Catalogue): Promise<Outlined> {
  const { value, file } = await library.one('pack', name);
  return { value: packOutline(value), file };
}

/**
 * Looks through all reports for what is due, what was missed and what is new.
 *
 * @param now the moment at which it is asked
 */
export async function findReviews(
  { packs: names, retention, isOf }: ReviewWish,
  now: Timestamp,
  library: Catalogue,
  ports: HistoryPorts,
): Promise<FoundHistory> {
  const packs =
    names.length === 0
      ? (await library.outlines()).items
      : await Promise.all(names.map((name) => namedOutline(name, library)));
  const candidates = reviewable(packs);
  const askedIn = makeAsked(candidates, ports.sha256);
  const history = await readHistory(ports.history, now, {
    memos: {
      holdIn: (past) => holdMemos(past, askedIn(past)),
      settleIn: (past) => settleMemories(past, askedIn(past)),
      foreseeIn: (past) => foreseeMemories(past, askedIn(past)),
    },
    ...(isOf === undefined ? {} : { isOf }),
  });
  const asked = askedIn(history);
  const memories = memoriesOf(history, asked, retention ?? DEFAULT_RETENTION);
  const missed = missedNow(history, asked);
  const queue = reviewQueue([...candidates.keys()], memories, missed, now);
  return { queue, memories, candidates: [...candidates.values()], packs, history };
}
