import type { Exam, Track } from '../domain/blueprint.ts';
import type { Finding } from '../domain/lint/finding.ts';
import type { Pack } from '../domain/pack.ts';
import type { Kind } from '../domain/question/question.ts';
import type { Report } from '../domain/report/report.ts';

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

export type ContentOf<T extends ContentType> = Extract<Content, { type: T }>;

/** A file's text as it was decoded, for frames and kept copies. */
export interface SourceText {
  /** as the file holds it; absent where the text comes from elsewhere */
  readonly bytes?: Uint8Array;
  /** without byte order mark, CRLF as LF; decoded when it is first asked for */
  readonly text: string;
  /** of the text; computed when it is first asked for, which is after the first question is shown */
  readonly sha256: string;
}

/** Finds and reads files of content. Faults of a path are thrown as AppError. */
export interface ContentFiles {
  /** YAML files below a directory, sorted by path; skips dot-folders, node_modules and links that lead back up. */
  below(directory: string, origin: Origin): ContentFile[];
  /** the file at a place below a directory, such as `packs/demo.yaml`, as `below` would list it; null where none is */
  at(directory: string, place: string, origin: Origin): ContentFile | null;
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

/** What a new pack is written from. */
export interface StarterPlan {
  readonly id: string;
  readonly title: string;
  /** at least one */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** at least one; an example question of each is written */
  readonly kinds: readonly Kind[];
  readonly language: string;
  readonly license?: string;
  /** where editors find the pack's JSON Schema */
  readonly schema: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Files that nobody has written yet. */
export interface NewFiles {
  /** where editors find the pack's JSON Schema from a file in this folder: a relative path, or else an address */
  schemaFor(folder: string): string;
  /** Writes a file that is not there yet. @throws AppError `not-writable` */
  write(file: string, text: string): void;
}

/** What is known of a data directory without reading its files. */
export interface DataFacts {
  readonly exists: boolean;
  /** why nothing can be written there, as the end of a sentence; null where it can */
  readonly whyNotWritable: string | null;
}

/** The Node that runs the program, and what the program needs. */
export interface Runtime {
  readonly node: string;
  /** as in package.json: `^20.19.0 || >=24` */
  readonly needed: string;
}

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
  /** Writes `<id>.json` whole or not at all; returns its path. @throws AppError `not-writable` */
  write(report: Report): string;
  /** whether there is a file for a report with this id */
  has(id: string): boolean;
  /** writes a copy elsewhere, over an existing file only if that is a report as it was written */
  writeCopy(path: string, report: Report): void;
  /** throws an AppError when a copy could not be written there; changes nothing */
  checkCopy(path: string): void;
  /** throws an AppError when no report could be written, as on a full disk; makes the folder */
  checkWritable(): void;
  /** whether there may be a report already */
  hasReports(): boolean;
}

/** The digest that a file has and the one that it should have. */
export interface Digest {
  readonly written: string;
  readonly computed: string;
}

/** What the text of a file says that may be a report. */
export type ReportReading =
  | { readonly type: 'whole'; readonly report: Report; readonly digest: Digest }
  /** written by a later version of the program; `isSealed` where its digest fits */
  | { readonly type: 'later'; readonly isSealed: boolean }
  /** a report but for what a field holds, or does not hold */
  | { readonly type: 'damaged'; readonly field: string; readonly written?: unknown; readonly wanted: string }
  | { readonly type: 'other'; readonly why: 'not-json' | 'no-report' };

/** A file that was read as a report. */
export interface ReadFile {
  /** as shown to people */
  readonly path: string;
  /** whether it was named itself, and not its folder */
  readonly isNamed: boolean;
  readonly reading: ReportReading | { readonly type: 'unreadable'; readonly reason: string };
}

/** Reports wherever they lie. */
export interface ReportFiles {
  /** Reads files, and of folders the .json files that lie in them; each file once. What cannot be read stops nothing. */
  read(paths: readonly string[]): AsyncIterable<ReadFile>;
}

/** How reports are written for other programs, one row a question. */
export interface ReportRows {
  /** what stands before all rows */
  readonly head: string;
  rowsOf(report: Report): string;
}

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

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

/** Who wants to know when the program stops and goes on. */
export interface StopListener {
  stop(): void;
  /** also comes alone, after a stop that could not be foreseen (SIGSTOP) */
  goOn(): void;
}

/** Being stopped and going on later, as by Ctrl-Z and `fg`. Windows has no such thing. */
export interface Suspension {
  /** Calls back around each stop until the returned function is called; whoever came last is called first. */
  listen(listener: StopListener): () => void;
  /** stops the program as Ctrl-Z does, for a terminal in raw mode does not do it */
  suspend(): void;
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
