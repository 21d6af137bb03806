import type { PastItem } from '../../src/domain/history/past-item.ts';

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

/** A right, slow answer without a hint, unless something else is said. */
export function past(question: string, startedAt: string, overrides: Partial<PastItem> = {}): PastItem {
  return {
    report: startedAt,
    startedAt,
    question,
    keyHash: 'k1',
    outcome: 'correct',
    credit: 1,
    seconds: 35,
    hinted: false,
    ...overrides,
  };
}
