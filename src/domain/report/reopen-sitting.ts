import type { RehearseAnswer } from '../question/rehearse.ts';
import { FRESH, type ItemState, type SessionState } from '../session/machine.ts';
import type { SessionPlan } from '../session/plan.ts';
import type { Rehearsal } from './rehearsals.ts';
import type { Report, ReportItem } from './report.ts';

type Kept = Pick<ItemState, 'isSeen' | 'answer' | 'effort' | 'isSure' | 'isTimedOut' | 'changes'>;

/** What the user did beside answering, which items and rehearsals keep alike. */
function besides({ seconds, flagged, hinted, note }: ReportItem | Rehearsal): Omit<ItemState, keyof Kept> {
  return {
    isCutOff: false,
    spentMs: Math.round(seconds * 1000),
    isFlagged: flagged,
    isHinted: hinted,
    ...(note === undefined ? {} : { note }),
  };
}

function itemState(item: ReportItem): ItemState {
  const { typing, confidence, outcome } = item;
  const seconds = typing?.seconds ?? null;
  return {
    ...besides(item),
    isSeen: outcome !== 'unseen',
    answer: item.answer,
    effort:
      seconds === null ? null : { typedMs: Math.round(seconds * 1000), isPasted: typing?.pasted ?? false },
    ...(confidence === undefined ? {} : { isSure: confidence === 'sure' }),
    isTimedOut: outcome === 'timed-out',
    changes: item.changes,
  };
}

function rehearsalState(rehearsal: Rehearsal): ItemState {
  const { scores, outline } = rehearsal;
  const answer: RehearseAnswer = { scores, ...(outline === undefined ? {} : { outline }) };
  return { ...besides(rehearsal), isSeen: true, answer, effort: null, isTimedOut: false, changes: 0 };
}

/** Seconds on all questions together. */
export function questionSeconds({ items, rehearsals }: Report): number {
  return [...items, ...rehearsals].reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * The sitting as its report has it, over: for each question of the plan what was answered and how. The first answers of
 * those that were changed are in no report.
 */
export function reopenSitting(report: Report, { items }: Pick<SessionPlan, 'items'>): SessionState {
  const states = new Map([
    ...report.items.map((item) => [item.question, itemState(item)] as const),
    ...report.rehearsals.map((rehearsal) => [rehearsal.question, rehearsalState(rehearsal)] as const),
  ]);
  return {
    phase: 'ended',
    current: 0,
    items: items.map(({ key }) => states.get(key) ?? FRESH),
    // Older reports do not say it; the time on the questions is the nearest to it.
    elapsedMs: Math.round((report.elapsed ?? questionSeconds(report)) * 1000),
    ended: report.ended,
  };
}
