/** The local day of a moment, YYYY-MM-DD. @param moment ISO 8601 with offset */
export const localDay = (moment: string): string => moment.slice(0, 10);

const DAYS_OF_ERA = 146_097;
const YEARS_OF_ERA = 400;
/** from 0000-03-01 to 1970-01-01 */
const DAYS_BEFORE_1970 = 719_468;
const DAY_MS = 86_400_000;

/**
 * The number of a day, 0 for 1970-01-01, so that days can be told apart and put in a row.
 *
 * Years begin in March here, so that the leap day is their last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * `days_from_civil`).
 *
 * @param day YYYY-MM-DD
 */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / YEARS_OF_ERA);
  const yearOfEra = year - era * YEARS_OF_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** The milliseconds of a time of day or of an offset. @param time HH:MM or HH:MM:SS */
function timeMs(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** A moment in milliseconds since 1970. @param moment ISO 8601 with offset, to the second */
export function instantMs(moment: string): number {
  const ahead = timeMs(moment.slice(20)) * (moment.charAt(19) === '-' ? -1 : 1);
  return dayNumber(localDay(moment)) * DAY_MS + timeMs(moment.slice(11, 19)) - ahead;
}
