import type { Timestamp } from '../app/ports.ts';

const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/** A moment in local time with its offset: 2026-11-22T05:43:16+08:00. */
export function localIso(date: Date): Timestamp {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${two(offset / 60)}:${two(offset % 60)}`;
}
