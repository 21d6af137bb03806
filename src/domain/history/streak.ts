import { dayNumber } from './day.ts';
import type { Streak } from './progress.ts';

/** How many of the numbers there are in a row that ends with this one. */
function rowUpTo(last: number, numbers: ReadonlySet<number>): number {
  let length = 0;
  while (numbers.has(last - length)) length += 1;
  return length;
}

/**
 * Days in a row. Today is not over, so a row that ends yesterday still stands. Days after today, by a clock that was wrong, make
 * no row that ends today longer.
 *
 * @param days numbers of the local days with practice
 * @param today YYYY-MM-DD
 */
export function streakOf(days: Iterable<number>, today: string): Streak {
  const numbers = new Set(days);
  const now = dayNumber(today);
  let best = 0;
  for (const number of numbers) if (!numbers.has(number + 1)) best = Math.max(best, rowUpTo(number, numbers));
  const hasToday = numbers.has(now);
  return { current: rowUpTo(hasToday ? now : now - 1, numbers), best, hasToday };
}
