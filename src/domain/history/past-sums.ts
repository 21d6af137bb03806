import { dayNumber, localDay } from './day.ts';
import type { SittingRow } from './history.ts';

/** What the sessions that started on a local day came to. */
export interface DaySums {
  /** YYYY-MM-DD */
  readonly day: string;
  /** its number, so that days can be put in a row */
  readonly number: number;
  /** of sessions in which something was answered, on their clocks */
  seconds: number;
  /** in which something was answered */
  sittings: number;
  /** questions answered or rehearsed */
  answers: number;
  /** reviews, answered or not */
  reviews: number;
}

/** The sessions under the name of one exam or track. */
export interface OwnSittings {
  readonly sittings: number;
  /** place of the last one among all sessions */
  readonly last: number;
  /** ISO 8601 with offset */
  readonly lastAt: string;
}

/** An exam that was sat to its end. */
export interface SatExam extends Pick<SittingRow, 'id' | 'startedAt' | 'percent' | 'pass'> {
  readonly exam: string;
}

/** What sessions came to together: there may be thousands of them, of which most figures need no more than this. */
export interface PastSums {
  /** sessions */
  count: number;
  /** by `day` */
  readonly days: Map<string, DaySums>;
  /** by `nameOf` */
  readonly own: Map<string, OwnSittings>;
  /** in the order of time */
  readonly exams: SatExam[];
}

export const emptySums = (): PastSums => ({ count: 0, days: new Map(), own: new Map(), exams: [] });

/** What an exam or a track is called here: they may have the same id. */
export const nameOf = (type: 'exam' | 'track', id: string): string => `${type} ${id}`;

/** Whether something was answered, so that the day is a day of practice. */
export const hasPractice = ({ answers }: Pick<DaySums, 'answers'>): boolean => answers > 0;

function dayOf({ days }: PastSums, day: string): DaySums {
  const known = days.get(day);
  if (known !== undefined) return known;
  const made: DaySums = { day, number: dayNumber(day), seconds: 0, sittings: 0, answers: 0, reviews: 0 };
  days.set(day, made);
  return made;
}

function addDay(sums: PastSums, { startedAt, seconds, answered, mode }: SittingRow): void {
  const day = dayOf(sums, localDay(startedAt));
  if (mode === 'review') day.reviews += 1;
  if (answered === 0) return;
  day.seconds += seconds;
  day.sittings += 1;
  day.answers += answered;
}

/** Adds a session. @param row later than all that were added */
export function addToSums(sums: PastSums, row: SittingRow): void {
  const { id, startedAt, ended, exam, track, percent, pass } = row;
  addDay(sums, row);
  const name = exam === undefined ? track && nameOf('track', track) : nameOf('exam', exam);
  if (name !== undefined) {
    const sittings = (sums.own.get(name)?.sittings ?? 0) + 1;
    sums.own.set(name, { sittings, last: sums.count, lastAt: startedAt });
  }
  if (exam !== undefined && (ended === 'finished' || ended === 'time-up'))
    sums.exams.push({ id, startedAt, exam, percent, ...(pass === undefined ? {} : { pass }) });
  sums.count += 1;
}
