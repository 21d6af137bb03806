import { isScoredKind } from '../question/kinds.ts';
import type { Report, ReportItem } from '../report/report.ts';

/** One item of an earlier session, as far as readiness looks at it. */
export type SatItem = Pick<
  ReportItem,
  'question' | 'kind' | 'topic' | 'level' | 'outcome' | 'credit' | 'exposure' | 'hinted'
>;

/** An earlier session, as far as readiness looks at it; a report is one. */
export interface Sitting extends Pick<Report, 'ended'> {
  /** in the order of the session */
  readonly items: readonly SatItem[];
}

/** What a first meeting with a question showed. */
export interface FreshAnswer {
  /** "pack/id" */
  readonly question: string;
  readonly pack: string;
  readonly topic: string;
  readonly kind: SatItem['kind'];
  readonly level: SatItem['level'];
  /** 0 to 1 */
  readonly credit: number;
}

/**
 * The answers that say how somebody does on questions that are new to them: the first meeting with each question, without
 * a hint, of a kind that the program scores.
 *
 * Skipped and timed out count as no credit, as they do in a score. Only where a session was broken off is a skipped
 * question no answer: it may just have been the one on the screen.
 *
 * @param sittings in the order of time
 * @returns in the order of time
 */
export function freshAnswers(sittings: readonly Sitting[]): FreshAnswer[] {
  const met = new Set<string>();
  const fresh: FreshAnswer[] = [];
  for (const { ended, items } of sittings) {
    const isBrokenOff = ended === 'quit' || ended === 'interrupted';
    for (const item of items) {
      const { question, kind, topic, level, outcome, credit } = item;
      if (outcome === 'unseen') continue;
      const isFirst = item.exposure === 0 && !met.has(question);
      met.add(question);
      const isAnswer = !(isBrokenOff && outcome === 'skipped');
      if (!isFirst || item.hinted || !isAnswer || !isScoredKind(kind)) continue;
      const pack = question.slice(0, question.indexOf('/'));
      fresh.push({ question, pack, topic, kind, level, credit });
    }
  }
  return fresh;
}
