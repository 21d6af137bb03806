const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "22 November 2026, 08:15" for a moment as reports have it, by the clock of the place where it was. */
export function momentText(stamp: string): string {
  return `${dayText(stamp.slice(0, 10))}, ${stamp.slice(11, 16)}`;
}

/** "22 November 2026" for YYYY-MM-DD */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "November" for YYYY-MM-DD */
export const monthText = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** "2026-11-22 08:15", for tables. */
export const stampText = (stamp: string): string => stamp.slice(0, 16).replace('T', ' ');
