import type { Order } from '../blueprint.ts';
import type { MultipleScoring } from '../question/kind-rules.ts';
import type { Answer, Kind, Level } from '../question/question.ts';
import type { Ended } from '../session/machine.ts';
import type { TypingMeasures } from '../question/effort.ts';
import type { Rehearsal } from './rehearsals.ts';
import type { Pacing } from '../session/pacing.ts';
import type { Mode } from '../session/plan.ts';
import type { Outcome, PartScore, Score } from '../session/score.ts';

/** A file that a session used, by the hash of its bytes without byte order mark, CRLF as LF. */
export interface UsedFile {
  readonly id: string;
  readonly sha256: string;
}

export interface Filters {
  readonly packs?: readonly string[];
  readonly topics?: readonly string[];
  readonly levels?: readonly Level[];
  readonly kinds?: readonly Kind[];
}

/** Everything that drew and timed a session, so that it can be drawn again. */
export interface SessionRecord {
  readonly mode: Mode;
  readonly algorithm: number;
  /** 32 bits, unsigned */
  readonly seed: number;
  readonly exam?: UsedFile;
  readonly track?: UsedFile;
  readonly filters: Filters;
  /** questions asked for */
  readonly count: number;
  readonly order: Order;
  /** before extra time */
  readonly minutes?: number;
  /** before extra time */
  readonly secondsEach?: number;
  /** percent */
  readonly extraTime: number;
  readonly penalty: number;
  readonly multiple: MultipleScoring;
  /** "pack/id" of the only questions it could draw, where history chose them */
  readonly pool?: readonly string[];
}

export interface ReportItem {
  /** "pack/id" */
  readonly question: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly level: Level;
  readonly promptHash: string;
  readonly keyHash: string;
  /** option indices of the file in shown order */
  readonly shown: readonly number[];
  readonly answer: Answer | null;
  readonly outcome: Outcome;
  readonly credit: number;
  /** of transcribe and typing, where answered */
  readonly typing?: TypingMeasures;
  readonly seconds: number;
  /** times met in earlier sessions */
  readonly exposure: number;
  readonly changes: number;
  /** credit of the answer less the credit of the first one, −1 to 1; present where it was changed */
  readonly changeGain?: number;
  readonly flagged: boolean;
  readonly hinted: boolean;
  readonly confidence?: 'sure' | 'unsure';
  readonly note?: string;
}

/** What a session leaves, but for its digest, which the file format adds. */
export interface Report {
  readonly id: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly candidate?: { readonly name?: string; readonly id?: string; readonly group?: string };
  readonly startedAt: string;
  readonly endedAt: string;
  readonly ended: Ended;
  readonly session: SessionRecord;
  /** every pack that the draw could choose from */
  readonly packs: readonly (UsedFile & { readonly title: string })[];
  readonly items: readonly ReportItem[];
  /** self-scored interview answers; never part of the score */
  readonly rehearsals: readonly Rehearsal[];
  /** seconds for which the program was not running */
  readonly away: number;
  /** seconds on the session's clock; absent in reports that were written before it was kept */
  readonly elapsed?: number;
  readonly score: Score;
  readonly byTopic: readonly PartScore[];
  readonly byLevel: readonly PartScore[];
  readonly byPack: readonly PartScore[];
  readonly pacing: Pacing;
}
