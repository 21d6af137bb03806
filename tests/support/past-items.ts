import { foldSitting } from '../../src/domain/history/fold-sitting.ts';
import { emptyHistory, type History } from '../../src/domain/history/history.ts';
import type { PastItem, PastSitting } from '../../src/domain/history/past-sitting.ts';

const MINUTE = 60_000;
const OFFSET_MINUTES = 480;

/** A moment in Manila. @param day days after 2026-01-01 @param minute of that local day */
export function manila(day: number, minute: number = 480): string {
  const local = new Date(Date.UTC(2026, 0, 1 + day) + minute * MINUTE);
  return `${local.toISOString().slice(0, 19)}+08:00`;
}

/** The same moment in milliseconds since 1970. */
export const manilaMs = (day: number, minute: number = 480): number =>
  Date.UTC(2026, 0, 1 + day) + (minute - OFFSET_MINUTES) * MINUTE;

/** An answer with the moment at which its session started. */
export interface Past extends PastItem {
  readonly startedAt: string;
}

/** A right, slow answer without a hint, unless something else is said. */
export function past(question: string, startedAt: string, overrides: Partial<PastItem> = {}): Past {
  return {
    startedAt,
    question,
    kind: 'single',
    topic: 't',
    level: 'easy',
    keyHash: 'k1',
    outcome: 'correct',
    credit: 1,
    seconds: 35,
    exposure: 0,
    hinted: false,
    ...overrides,
  };
}

/** A session of practice that was finished, unless something else is said. */
export function pastSitting(
  startedAt: string,
  items: readonly PastItem[],
  overrides: Partial<PastSitting> = {},
): PastSitting {
  return {
    id: startedAt.replaceAll(/[^0-9]/gu, ''),
    startedAt,
    startedMs: Date.parse(startedAt),
    ended: 'finished',
    mode: 'practice',
    percent: 0,
    seconds: 0,
    rehearsed: 0,
    items,
    ...overrides,
  };
}

/** What sessions with one answer each come to. @param items in the order of time */
export function historyOf(items: readonly Past[]): History {
  const history = emptyHistory();
  for (const item of items) foldSitting(history, pastSitting(item.startedAt, [item]));
  return history;
}
