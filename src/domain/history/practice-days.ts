import { compareTexts } from '../compare-texts.ts';
import { dayNumber, localDay } from './day.ts';
import type { SittingRow } from './history.ts';
import type { PracticeDay } from './progress.ts';

const WEEKS = 52;
const SECONDS = 60;

/** Whether something was answered in a session, so that its day is a day of practice. */
export const hasPractice = ({ answered }: SittingRow): boolean => answered > 0;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * What was done on each day of the last 52 weeks, today included.
 *
 * @param today YYYY-MM-DD
 */
export function practiceDays(sittings: readonly SittingRow[], today: string): PracticeDay[] {
  const last = dayNumber(today);
  const days = new Map<string, { seconds: number; sittings: number; answers: number }>();
  for (const row of sittings) {
    if (!hasPractice(row)) continue;
    const day = localDay(row.startedAt);
    const before = days.get(day) ?? { seconds: 0, sittings: 0, answers: 0 };
    before.seconds += row.seconds;
    before.sittings += 1;
    before.answers += row.answered;
    days.set(day, before);
  }
  return [...days]
    .filter(([day]) => {
      const number = dayNumber(day);
      return number <= last && number > last - WEEKS * 7;
    })
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([day, { seconds, ...rest }]) => ({ day, minutes: oneDecimal(seconds / SECONDS), ...rest }));
}
