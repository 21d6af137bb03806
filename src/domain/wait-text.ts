import { plural } from './plural.ts';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** "in 5 hours", "in 3 days"; started hours and days count. */
export function waitText(milliseconds: number): string {
  const hours = Math.ceil(milliseconds / HOUR_MS);
  return hours < DAY_HOURS * 2
    ? `in ${plural(hours, 'hour')}`
    : `in ${plural(Math.ceil(hours / DAY_HOURS), 'day')}`;
}
