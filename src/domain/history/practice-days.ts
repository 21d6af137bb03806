import { compareTexts } from '../compare-texts.ts';
import { dayNumber } from './day.ts';
import { hasPractice, type PastSums } from './past-sums.ts';
import type { PracticeDay } from './progress.ts';

const WEEKS = 52;
const SECONDS = 60;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * What was done on each day of the last 52 weeks, today included.
 *
 * @param today YYYY-MM-DD
 */
export function practiceDays({ days }: PastSums, today: string): PracticeDay[] {
  const last = dayNumber(today);
  return [...days.values()]
    .filter((sums) => hasPractice(sums) && sums.number <= last && sums.number > last - WEEKS * 7)
    .sort((a, b) => compareTexts(a.day, b.day))
    .map(({ day, seconds, sittings, answers }) => ({
      day,
      minutes: oneDecimal(seconds / SECONDS),
      sittings,
      answers,
    }));
}
