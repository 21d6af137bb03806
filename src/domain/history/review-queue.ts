import { compareTexts } from '../compare-texts.ts';
import { instantMs, localDay } from './day.ts';
import { isMastered, type Memory } from './memory.ts';

/** What there is to review, as "pack/id". No question is in two of the lists. */
export interface ReviewQueue {
  /** the longest due first; nothing that was answered today */
  readonly due: readonly string[];
  /** not due, but not right the last time; the soonest due first */
  readonly missed: readonly string[];
  /** neither due nor missed nor answered today; the soonest due first */
  readonly upcoming: readonly string[];
  /** never answered as they are now */
  readonly fresh: readonly string[];
  /** how many were answered at least once, and how many of them were right on three days */
  readonly answered: number;
  readonly mastered: number;
  /** milliseconds until the next one is due, where none is; null where nothing was answered */
  readonly nextInMs: number | null;
}

const SECOND = 1000;
const DAY_SECONDS = 86_400;

/** Milliseconds until the local day ends. @param now ISO 8601 with offset */
function restOfDayMs(now: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = now.slice(11, 19).split(':').map(Number);
  return (DAY_SECONDS - hours * 3600 - minutes * 60 - seconds) * SECOND;
}

/**
 * What is due at a moment, what was missed, and what comes next.
 *
 * A question that was answered today is not due again today, since only one answer a day counts.
 *
 * @param questions that can be asked, as "pack/id"
 * @param missed those whose latest answer was not fully right
 * @param now ISO 8601 with offset
 */
export function reviewQueue(
  questions: readonly string[],
  memories: ReadonlyMap<string, Memory>,
  missed: ReadonlySet<string>,
  now: string,
): ReviewQueue {
  const nowMs = instantMs(now);
  const today = localDay(now);
  const met = questions
    .flatMap((question) => {
      const memory = memories.get(question);
      return memory === undefined ? [] : [{ question, memory, isToday: memory.lastDay === today }];
    })
    .sort((a, b) => a.memory.dueMs - b.memory.dueMs || compareTexts(a.question, b.question));
  const isDue = ({ memory, isToday }: (typeof met)[number]): boolean => !isToday && memory.dueMs <= nowMs;
  const keys = (entries: typeof met): string[] => entries.map(({ question }) => question);
  const later = met.filter((entry) => !isDue(entry));
  const waits = later.map(({ memory, isToday }) =>
    Math.max(memory.dueMs - nowMs, isToday ? restOfDayMs(now) : 0),
  );
  return {
    due: keys(met.filter(isDue)),
    missed: keys(later.filter(({ question }) => missed.has(question))),
    upcoming: keys(later.filter(({ question, isToday }) => !isToday && !missed.has(question))),
    fresh: questions.filter((question) => !memories.has(question)),
    answered: met.length,
    mastered: met.filter(({ memory }) => isMastered(memory)).length,
    nextInMs: waits.length === 0 ? null : waits.reduce((least, wait) => Math.min(least, wait)),
  };
}

/** How many of each a review asks. */
export interface ReviewShares {
  readonly due: number;
  readonly missed: number;
  readonly fresh: number;
}

/** One question in five is new, and as many were missed, so that neither crowds out what is due. */
const SHARE = 5;

/**
 * Mixes a review. New questions never take more than their share, or each review would make the next one longer; what is due
 * and what was missed take each other's free places.
 *
 * @param available how many there are of each
 * @param count questions wanted
 */
export function reviewShares(available: ReviewShares, count: number): ReviewShares {
  const share = Math.floor(count / SHARE);
  const fresh = Math.min(available.fresh, share);
  const rest = count - fresh;
  const missed = Math.min(available.missed, Math.max(share, rest - available.due));
  return { due: Math.min(available.due, rest - missed), missed, fresh };
}
