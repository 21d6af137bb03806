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

/** The pack of a question. @param question "pack/id" */
export const packOf = (question: string): string => question.slice(0, question.indexOf('/'));

/**
 * Whether a question that was drawn counts as an answer. Skipped and timed out are answers without credit, as in a score.
 * Only where a session was broken off is a skipped question none: it may just have been the one on the screen.
 */
export function isAnswer(
  { outcome, kind }: Pick<SatItem, 'outcome' | 'kind'>,
  ended: Report['ended'],
): boolean {
  const isBrokenOff = ended === 'quit' || ended === 'interrupted';
  return outcome !== 'unseen' && !(isBrokenOff && outcome === 'skipped') && isScoredKind(kind);
}

/** Whether an answer is to a question that was new, and given without a hint. @param wasMet whether an earlier report shows it as seen */
export const isFresh = (
  { exposure, hinted }: Pick<SatItem, 'exposure' | 'hinted'>,
  wasMet: boolean,
): boolean => exposure === 0 && !wasMet && !hinted;

/**
 * The answers that say how somebody does on questions that are new to them: the first meeting with each question, without
 * a hint, of a kind that the program scores.
 *
 * @param sittings in the order of time
 * @returns in the order of time
 */
export function freshAnswers(sittings: readonly Sitting[]): FreshAnswer[] {
  const met = new Set<string>();
  const fresh: FreshAnswer[] = [];
  for (const { ended, items } of sittings) {
    for (const item of items) {
      const { question, kind, topic, level, outcome, credit } = item;
      if (outcome === 'unseen') continue;
      if (isAnswer(item, ended) && isFresh(item, met.has(question))) {
        fresh.push({ question, pack: packOf(question), topic, kind, level, credit });
      }
      met.add(question);
    }
  }
  return fresh;
}
