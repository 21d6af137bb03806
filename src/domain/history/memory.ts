import { type Card, createEmptyCard, fsrs, Rating, TypeConvert } from 'ts-fsrs';
import type { PastItem } from './past-item.ts';
import { reviewGrade } from './review-grade.ts';

/** The share of due questions that one wants to still know. */
export const DEFAULT_RETENTION = 0.9;

/** Right on so many different days, a question counts as mastered. */
const MASTERED_DAYS = 3;

/** A question as it is asked now, as far as its history hangs on it. */
export interface AskedNow {
  readonly keyHash: string;
  /** seconds that it may take */
  readonly budget: number;
}

/** What the answers to a question came to. */
export interface Memory {
  /** when it should be asked again, in milliseconds since 1970 */
  readonly dueMs: number;
  /** the local day of the last answer, YYYY-MM-DD */
  readonly lastDay: string;
  /** different days on which it was right, without a hint */
  readonly rightDays: number;
}

interface Folded extends Memory {
  readonly card: Card;
}

export const isMastered = ({ rightDays }: Memory): boolean => rightDays >= MASTERED_DAYS;

/** A moment in milliseconds since 1970. @param moment ISO 8601 with offset */
export const instantMs = (moment: string): number => TypeConvert.time(moment).getTime();

/** The local day of a moment. @param moment ISO 8601 with offset */
export const localDay = (moment: string): string => moment.slice(0, 10);

/**
 * Folds answers into what FSRS expects of a learner's memory: its default parameters, no fuzz, so that the same answers
 * always give the same days (FSRS 6, https://github.com/open-spaced-repetition/ts-fsrs).
 *
 * Only the first answer to a question on a local day counts, at the moment and on the day on which its session started. Answers
 * to another key than today's do not count, so a question whose key changed starts anew.
 *
 * @param items in the order of time
 * @param asked the questions that can be asked now, by "pack/id"; others are left out
 * @param retention share of due questions that should still be known, above 0 and below 1
 */
export function memoriesOf(
  items: readonly PastItem[],
  asked: ReadonlyMap<string, AskedNow>,
  retention: number,
): Map<string, Memory> {
  const scheduler = fsrs({ request_retention: retention, enable_fuzz: false });
  const memories = new Map<string, Folded>();
  for (const item of items) {
    const { question, keyHash, outcome, startedAt } = item;
    const now = asked.get(question);
    if (now === undefined || now.keyHash !== keyHash || outcome === 'unseen') continue;
    const before = memories.get(question);
    const day = localDay(startedAt);
    if (before?.lastDay === day) continue;
    const grade = reviewGrade(item, now.budget, before === undefined);
    const { card } = scheduler.next(before?.card ?? createEmptyCard(startedAt), startedAt, grade);
    memories.set(question, {
      card,
      dueMs: card.due.getTime(),
      lastDay: day,
      rightDays: (before?.rightDays ?? 0) + (grade >= Rating.Good ? 1 : 0),
    });
  }
  return memories;
}
