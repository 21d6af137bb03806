import type { Exam, Track } from '../domain/blueprint.ts';
import type { PastItem } from '../domain/history/past-item.ts';
import type { Finding, Places } from '../domain/lint/finding.ts';
import type { Pack } from '../domain/pack.ts';
import type { Report, SessionRecord } from '../domain/report/report.ts';
import type { SessionEvent } from '../domain/session/machine.ts';
import type { SessionPlan } from '../domain/session/plan.ts';

/** A moment for people: ISO 8601 with the local offset, to the second. */
export type Timestamp = string;

export interface Clock {
  /** for stamps */
  now(): Timestamp;
  /** for countdowns: milliseconds that never jump, from an arbitrary start */
  monotonic(): number;
  /** seconds of the calendar from a moment to now; negative where the clock was set back meanwhile */
  secondsSince(moment: Timestamp): number;
}

export interface Timer {
  /** calls back again and again until the returned function is called; does not keep the program running */
  every(milliseconds: number, callBack: () => void): () => void;
}

export interface Entropy {
  /** a random whole number from 0 to 2^32 − 1 */
  seed(): number;
  /** four random lower-case hex digits */
  tag(): string;
}

/** sha256 of a text's UTF-8 bytes as 64 hex digits */
export type Sha256 = (text: string) => string;

/** Where content comes from, the strongest first. */
export type Origin = 'file' | 'packs-dir' | 'data' | 'shipped';

/** A YAML file that may hold a pack, an exam or a track. Nothing of it has been read. */
export interface ContentFile {
  /** as shown to people: relative to the working directory where that is shorter */
  readonly path: string;
  /** the file's name without folder and extension */
  readonly stem: string;
  /** what its folder says it is; elsewhere its keys tell */
  readonly folder: 'exams' | 'tracks' | null;
  readonly origin: Origin;
}

export type ContentType = 'pack' | 'exam' | 'track';

interface Checked {
  readonly file: ContentFile;
  /** every fault of the file, errors and others */
  readonly findings: readonly Finding[];
}

/** A file's content after all checks that one file allows; the value is null where an error stands in the way. */
export type Content = Checked &
  (
    | { readonly type: 'pack'; readonly value: Pack | null }
    | { readonly type: 'exam'; readonly value: Exam | null }
    | { readonly type: 'track'; readonly value: Track | null }
    /** readable, but none of the three: no `format` */
    | { readonly type: 'other'; readonly value: null }
  );

/** Content with what checks across files need, whether or not it has errors. */
export type LintedContent = Content & {
  /** as far as it could be read */
  readonly id: string | null;
  /** how many a pack lists */
  readonly questions: number;
  /** the lines of an exam or a track as far as they could be read, also where the file has errors elsewhere */
  readonly draw: Exam['draw'] | Track['draw'];
  /** of the id, and of what a draw's lines name: `id`, `draw/0`, `draw/0/pack`, `draw/0/topics/1` */
  readonly places: Places;
};

export type ContentOf<T extends ContentType> = Extract<Content, { type: T }>;

/** A file's text as it was decoded, for frames and kept copies. */
export interface SourceText {
  /** without byte order mark, CRLF as LF */
  readonly text: string;
  /** of the text; computed when it is first asked for, which is after the first question is shown */
  readonly sha256: string;
}

/** Finds and reads files of content. Faults of a path are thrown as AppError. */
export interface ContentFiles {
  /** YAML files below a directory, sorted by path; skips dot-folders, node_modules and links that lead back up. */
  below(directory: string, origin: Origin): ContentFile[];
  /** what a path names */
  kindOf(path: string): 'file' | 'directory' | 'missing';
  /** a file named on the command line */
  named(path: string): ContentFile;
  /** decodes as UTF-8; a fault (not UTF-8, too large, not a regular file) is a finding */
  read(file: ContentFile): SourceText | Finding;
  readStdin(): Promise<SourceText | Finding>;
}

/** Turns a file's text into checked content. */
export type ParseContent = (file: ContentFile, source: SourceText) => Promise<Content>;

/** The data directory's packs. */
export interface PackShelf {
  readonly directory: string;
  /** copies a checked file in as `<id>.yaml`; returns the path written */
  add(type: ContentType, id: string, source: SourceText): string;
  /** removes it; false when it is not there */
  remove(id: string): boolean;
}

/** The reports folder: the only record of progress. */
export interface ReportStore {
  readonly directory: string;
  /** writes `<id>.json` whole or not at all; returns its path */
  write(report: Report): string;
  /** writes a copy elsewhere, over an existing file only if that is a deskready report */
  writeCopy(path: string, report: Report): void;
  /** throws an AppError when a copy could not be written there; changes nothing */
  checkCopy(path: string): void;
  /** throws an AppError when no report could be written; makes the folder */
  checkWritable(): void;
  /** the questions of the reports so far, in the order of time */
  pastItems(): readonly PastItem[];
}

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
  /** @throws AppError `not-writable` */
  start(header: JournalHeader): Journal;
  /** all there are, the newest first */
  list(): Promise<StoredJournal[]>;
  /** Takes a journal over and reads it; null when there is none. @throws AppError `in-use`, `not-writable` */
  claim(id: string): Promise<{ readonly journal: Journal; readonly reading: JournalReading } | null>;
  /** Removes a journal unread; false when there is none. @throws AppError `in-use`, `not-writable` */
  drop(id: string): boolean;
}

/** Keeps each pack and blueprint that a session used once, as `used/<sha256>.yaml`. */
export interface UsedFiles {
  keep(source: SourceText): void;
  /** the copy with this hash and its path; null when it is not there or was changed */
  find(hash: string): { readonly path: string; readonly source: SourceText } | null;
}

export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGQUIT' | 'SIGBREAK';

/** Signals that end a sitting. */
export interface Signals {
  /** calls back at the first such signal until the returned function is called */
  listen(onSignal: (name: SignalName) => void): () => void;
}

/** Lines of an input, one at a time, for the plain face. */
export interface LineInput {
  /** the next line without its end, or null at the end of input; rejects when the signal aborts */
  next(signal: AbortSignal): Promise<string | null>;
  /** whether the input ended because it broke, as when a terminal window is closed */
  isBroken(): boolean;
  /** throws away the line that is being typed, once Enter ends it or the signal aborts */
  discardTyped(signal: AbortSignal): Promise<void>;
  close(): void;
}
