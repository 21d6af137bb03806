import type { Outcome } from '../session/score.ts';

/** One question of an earlier session, as far as history needs it. */
export interface PastItem {
  /** id of the report */
  readonly report: string;
  /** start of its session, ISO 8601 with offset */
  readonly startedAt: string;
  /** "pack/id" */
  readonly question: string;
  readonly keyHash: string;
  readonly outcome: Outcome;
  /** 0 to 1 */
  readonly credit: number;
  readonly seconds: number;
  readonly hinted: boolean;
  readonly confidence?: 'sure' | 'unsure';
}

/** How often each question was seen in earlier sessions. */
export function exposuresOf(items: readonly PastItem[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { question, outcome } of items) {
    if (outcome !== 'unseen') times.set(question, (times.get(question) ?? 0) + 1);
  }
  return times;
}

/**
 * Questions whose latest answer was not fully right, with the key that it was measured by. Never reached is not missed.
 *
 * @param items in the order of time
 * @returns "pack/id" -> keyHash
 */
export function missedQuestions(items: readonly PastItem[]): Map<string, string> {
  const missed = new Map<string, string>();
  for (const { question, keyHash, outcome } of items) {
    if (outcome === 'unseen') continue;
    if (outcome === 'correct') missed.delete(question);
    else missed.set(question, keyHash);
  }
  return missed;
}
