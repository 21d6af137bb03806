import { reopenSitting } from '../domain/report/reopen-sitting.ts';
import type { Report, SessionRecord } from '../domain/report/report.ts';
import { marksOf } from '../domain/report/totals.ts';
import type { SessionState } from '../domain/session/machine.ts';
import { limitMs, type PlannedItem, type SessionPlan, shownOrder } from '../domain/session/plan.ts';
import { plannedItem } from './plan-session.ts';
import { redraw } from './redraw.ts';
import type { Materials, MissingFile, ReportContent } from './report-content.ts';

/** A question of the packs that are there, in the order in which the session's seed shows it; undefined for another. */
export function itemOf(key: string, materials: Materials, session: SessionRecord): PlannedItem | undefined {
  const [packId = '', questionId = ''] = key.split('/');
  const pack = materials.packs.find(({ value }) => value.id === packId)?.value;
  const question = pack?.questions.find(({ id }) => id === questionId);
  if (pack === undefined || question === undefined) return undefined;
  return plannedItem(pack, question, shownOrder({ key, question }, session.seed), session.extraTime);
}

/** The plan of a session whose questions are known, as its report has it. */
export function planOf({ session, score }: Report, items: readonly PlannedItem[]): SessionPlan {
  const { minutes, secondsEach, extraTime } = session;
  return {
    mode: session.mode,
    title: '',
    items,
    limitMs: minutes === undefined ? null : limitMs(minutes, 'minutes', extraTime),
    limitEachMs: secondsEach === undefined ? null : limitMs(secondsEach, 'seconds', extraTime),
    scoring: { multiple: session.multiple },
    hasHints: false,
    asksConfidence: false,
    ...marksOf({ ...score, penalty: session.penalty }),
  };
}

/** A session that is over, as it can be shown once more. */
export interface ReopenedReport {
  readonly report: Report;
  /** of the questions whose packs are there */
  readonly plan: SessionPlan;
  readonly state: SessionState;
  /** the number that each of them had in the session */
  readonly numbers: readonly number[];
  readonly missing: readonly MissingFile[];
}

/** The questions in the order of the session. A report keeps rehearsals apart, so that their places come from the draw. */
async function orderOf(report: Report, materials: Materials): Promise<string[]> {
  const written = [...report.items, ...report.rehearsals].map(({ question }) => question);
  if (report.rehearsals.length === 0 || materials.missing.length > 0) return written;
  const redrawn = await redraw(report.session, materials);
  const drawn = redrawn.type === 'drawn' ? redrawn.prepared.plan.items.map(({ key }) => key) : [];
  return written.every((key) => drawn.includes(key)) ? drawn : written;
}

/** Makes a report a sitting again, with the texts of the questions as they were. */
export async function reopenReport(report: Report, content: ReportContent): Promise<ReopenedReport> {
  const materials = await content.of(report);
  const known = (await orderOf(report, materials)).flatMap((key, index) => {
    const item = itemOf(key, materials, report.session);
    return item === undefined ? [] : [{ item, number: index + 1 }];
  });
  const plan = planOf(
    report,
    known.map(({ item }) => item),
  );
  return {
    report,
    plan,
    state: reopenSitting(report, plan),
    numbers: known.map(({ number }) => number),
    missing: materials.missing,
  };
}
