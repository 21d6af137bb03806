import type { Report, SessionRecord } from '../domain/report/report.ts';
import type { SessionEvent } from '../domain/session/machine.ts';
import type { SessionPlan } from '../domain/session/plan.ts';
import type { Timestamp } from './ports.ts';

/** How a journal starts: all from which the session's plan and its report are built again. */
export interface JournalHeader {
  readonly id: string;
  readonly startedAt: Timestamp;
  readonly candidate?: NonNullable<Report['candidate']>;
  readonly session: SessionRecord;
  readonly packs: Report['packs'];
  readonly plan: Omit<SessionPlan, 'items'>;
  readonly items: readonly { readonly question: string; readonly shown: readonly number[] }[];
}

/** What a journal's text says. */
export type JournalReading =
  | {
      readonly type: 'whole';
      readonly header: JournalHeader;
      readonly events: readonly SessionEvent[];
      /** seconds between being cut off and resumed, all such times together */
      readonly away: number;
      /** when the program was last known to run */
      readonly lastAt: Timestamp;
      /** the last line was cut off while it was written; it is not among the events */
      readonly isTorn: boolean;
      /** the text without that line */
      readonly text: string;
    }
  /** written by a later version of the program */
  | { readonly type: 'later' }
  | { readonly type: 'unreadable' };

/** One line of a journal. `resume` says for how many seconds the program was not running before. */
export type JournalEntry = (
  | SessionEvent
  | { readonly type: 'resume'; readonly elapsedMs: number; readonly away: number }
) & { readonly at: Timestamp };

export interface StoredJournal {
  readonly id: string;
  /** as shown to people */
  readonly path: string;
  /** whether its sitting runs right now */
  readonly isLive: boolean;
  readonly reading: JournalReading;
}

/** The journal of a sitting that this process holds. */
export interface Journal {
  /** Returns when the entry is on the disk. @throws AppError `not-writable`; `in-use` when another process took it over */
  append(entry: JournalEntry): void;
  /** says that the sitting is alive */
  beat(): void;
  /** lets go of it; it can be resumed */
  release(): void;
  /** removes it: the sitting is over and its report written */
  finish(): void;
}

/** The journals of sittings that run or were cut off. */
export interface JournalStore {
  /** @throws AppError `not-writable`; `in-use` where there is one with this id */
  start(header: JournalHeader): Journal;
  /** all there are, the newest first */
  list(): Promise<StoredJournal[]>;
  /** Takes a journal over and reads it; null when there is none. @throws AppError `in-use`, `not-writable` */
  claim(id: string): Promise<{ readonly journal: Journal; readonly reading: JournalReading } | null>;
  /** Removes a journal unread; false when there is none. @throws AppError `in-use`, `not-writable` */
  drop(id: string): boolean;
}
