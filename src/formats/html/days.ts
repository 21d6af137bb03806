const DAY_MS = 86_400_000;

/** Whole days of the calendar since 1970-01-01 for YYYY-MM-DD. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** YYYY-MM-DD again */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** 0 is Monday */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;
