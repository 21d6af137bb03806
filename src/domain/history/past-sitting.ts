import { compareTexts } from '../compare-texts.ts';
import type { Report, ReportItem } from '../report/report.ts';
import type { Mode } from '../session/plan.ts';

/** One question of an earlier session, as far as history needs it. */
export type PastItem = Pick<
  ReportItem,
  | 'question'
  | 'kind'
  | 'topic'
  | 'level'
  | 'keyHash'
  | 'outcome'
  | 'credit'
  | 'seconds'
  | 'exposure'
  | 'hinted'
  | 'confidence'
>;

/** An earlier session, as far as history needs it. */
export interface PastSitting extends Pick<Report, 'id' | 'startedAt' | 'ended'> {
  /** the same moment in milliseconds since 1970 */
  readonly startedMs: number;
  readonly mode: Mode;
  /** ids */
  readonly exam?: string;
  readonly track?: string;
  /** the candidate's name */
  readonly candidate?: string;
  readonly percent: number;
  /** percent */
  readonly pass?: number;
  /** on the session's clock */
  readonly seconds: number;
  /** interview answers that were scored by whoever gave them */
  readonly rehearsed: number;
  /** in the order of the session */
  readonly items: readonly PastItem[];
}

/** Orders sessions by time; ids decide between those of one second. */
export function byStart(
  a: Pick<PastSitting, 'startedMs' | 'id'>,
  b: Pick<PastSitting, 'startedMs' | 'id'>,
): number {
  return a.startedMs - b.startedMs || compareTexts(a.id, b.id);
}
