import { type MergeChoice, refused } from '../domain/data/merge.ts';
import type { Clock, ReportReading } from './ports.ts';

export type WholeReport = Extract<ReportReading, { type: 'whole' }>;

/** Whether a report is as it was written. */
export const isSealed = ({ digest }: WholeReport): boolean => digest.written === digest.computed;

/** Refuses a text that is no report that can be brought in. */
export function refuseReading(reading: Exclude<ReportReading, WholeReport>): MergeChoice {
  switch (reading.type) {
    case 'later':
      return refused('later');
    case 'damaged':
      return refused('damaged-report', reading.field);
    case 'other':
      return refused(reading.why);
  }
}

/**
 * Chooses between two reports of one id. A report that was changed by hand never takes the place of one that was not;
 * of two others the one that ended later stays, as that of a session that was resumed; at the same time, ours.
 *
 * @param ours null where there is none; what is here and cannot be read as a report is never overwritten
 */
export function chooseReport(theirs: WholeReport, ours: ReportReading | null, clock: Clock): MergeChoice {
  if (ours === null) return { outcome: 'new' };
  if (ours.type !== 'whole') return refused('unreadable-here');
  if (ours.digest.computed === theirs.digest.computed) return { outcome: 'same' };
  if (isSealed(ours) && !isSealed(theirs)) return { outcome: 'kept', why: 'only-ours-sealed' };
  const ahead = clock.secondsSince(ours.report.endedAt) - clock.secondsSince(theirs.report.endedAt);
  // Between the two looks at the clock some milliseconds may pass; stamps are whole seconds.
  return ahead >= 0.5
    ? { outcome: 'replaced', why: 'theirs-later' }
    : { outcome: 'kept', why: ahead > -0.5 ? 'differs-here' : 'ours-later' };
}
