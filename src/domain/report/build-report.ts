import type { ItemState, SessionState } from '../session/machine.ts';
import { pacingOf } from '../session/pacing.ts';
import type { PlannedItem, SessionPlan } from '../session/plan.ts';
import type { ScoringRules } from '../question/kind-rules.ts';
import { rulesOf } from '../question/kinds.ts';
import { itemResults } from '../session/score.ts';
import { toSeconds } from '../session/to-seconds.ts';
import { keyHash, promptHash } from './hashes.ts';
import { rehearsalsOf, scoredPart } from './rehearsals.ts';
import type { Report, ReportItem, SessionRecord, UsedFile } from './report.ts';
import { marksOf, totalsOf } from './totals.ts';

/** What a report says that the sitting itself does not know. */
export interface ReportFacts {
  readonly id: string;
  readonly tool: Report['tool'];
  readonly candidate?: NonNullable<Report['candidate']>;
  readonly startedAt: string;
  readonly endedAt: string;
  /** seconds for which the program was not running; 0 when it was never cut off */
  readonly away?: number;
  readonly session: SessionRecord;
  readonly packs: readonly (UsedFile & { readonly title: string })[];
  /** "pack/id" -> times met in earlier sessions */
  readonly exposures: ReadonlyMap<string, number>;
  readonly sha256: (text: string) => string;
}

/** Speed and accuracy of a typed answer, where its kind measures them. */
function typingOf({ question }: PlannedItem, { answer, effort }: ItemState): Pick<ReportItem, 'typing'> {
  const { measures } = rulesOf(question);
  return measures === undefined || answer === null ? {} : { typing: measures(question, answer, effort) };
}

/** What changing the answer was worth: the credit of the last less that of the first. */
function changeGain(
  { question }: PlannedItem,
  { firstAnswer, firstEffort }: ItemState,
  credit: number,
  scoring: ScoringRules,
): Pick<ReportItem, 'changeGain'> {
  if (firstAnswer === undefined) return {};
  return { changeGain: credit - rulesOf(question).score(question, firstAnswer, scoring, firstEffort) };
}

function reportItems(plan: SessionPlan, state: SessionState, facts: ReportFacts): ReportItem[] {
  const results = itemResults(plan, state);
  return plan.items.flatMap((planned, index) => {
    const item = state.items[index];
    const result = results[index];
    if (item === undefined || result === undefined) return [];
    const { question } = planned;
    return {
      question: planned.key,
      kind: question.kind,
      topic: question.topic,
      level: question.level,
      promptHash: promptHash(question, planned.passage, facts.sha256),
      keyHash: keyHash(question, facts.sha256),
      shown: planned.shown,
      answer: item.answer,
      outcome: result.outcome,
      credit: result.credit,
      ...typingOf(planned, item),
      seconds: toSeconds(item.spentMs),
      exposure: facts.exposures.get(planned.key) ?? 0,
      changes: item.changes,
      ...changeGain(planned, item, result.credit, plan.scoring),
      flagged: item.isFlagged,
      hinted: item.isHinted,
      ...(item.isSure === undefined ? {} : { confidence: item.isSure ? 'sure' : 'unsure' }),
      ...(item.note === undefined ? {} : { note: item.note }),
    };
  });
}

/** The scored report of a sitting that is over. */
export function buildReport(whole: SessionPlan, wholeState: SessionState, facts: ReportFacts): Report {
  const { plan, state } = scoredPart(whole, wholeState);
  const items = reportItems(plan, state, facts);
  return {
    id: facts.id,
    tool: facts.tool,
    ...(facts.candidate === undefined ? {} : { candidate: facts.candidate }),
    startedAt: facts.startedAt,
    endedAt: facts.endedAt,
    ended: state.ended ?? 'interrupted',
    session: facts.session,
    packs: facts.packs,
    items,
    rehearsals: rehearsalsOf(whole, wholeState, facts.sha256),
    away: facts.away ?? 0,
    // Rounded down, so that the clock of the closing screen can be shown again.
    elapsed: Math.floor(state.elapsedMs / 100) / 10,
    ...totalsOf(items, marksOf(plan)),
    pacing: pacingOf(plan, state, items),
  };
}
