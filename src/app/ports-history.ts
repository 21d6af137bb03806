import type { History } from '../domain/history/history.ts';
import type { PastSitting } from '../domain/history/past-sitting.ts';
import type { Sha256 } from './ports.ts';

/** What tells a version of a file from another: its size in bytes, and when it and its entry changed, in milliseconds. */
export const MARKS = 3;

/** The files of the reports folder that may be reports. */
export interface FileList {
  /** sorted by code units */
  readonly names: readonly string[];
  /** `MARKS` numbers for each name */
  readonly marks: readonly number[];
}

/** What the files of a list came to, but for the newest: kept so that it need not be computed anew. */
export interface KeptHistory {
  readonly files: FileList;
  /** the last session in it; null where no file was a report */
  readonly last: Pick<PastSitting, 'startedMs' | 'id'> | null;
  readonly history: History;
}

/** A file as history sees it. `none` is no report of its name; `unreadable` may be one at another time. */
export type PastFile =
  | { readonly type: 'sitting'; readonly sitting: PastSitting }
  | { readonly type: 'none' }
  | { readonly type: 'unreadable' };

/** What nobody may overwrite, since it may be the only one there is. */
export interface LeftAlone {
  readonly files: number;
  /** its path */
  readonly cache: string | null;
}

/** The reports, and a cache of what they came to. */
export interface HistoryFiles {
  /** @throws AppError `not-readable` where there is a folder that cannot be listed */
  list(): FileList;
  read(name: string): PastFile;
  /** what this build of the program kept last; null where there is nothing that can be trusted */
  kept(): KeptHistory | null;
  /** keeps it as far as that is possible; without it, only time is lost */
  keep(kept: KeptHistory): void;
  /** What lies there and is not used: files of the folder but for so many reports, and a cache that is not ours. */
  leftAlone(reports: number): LeftAlone;
}

/** What looks back at earlier sessions. */
export interface HistoryPorts {
  readonly history: HistoryFiles;
  readonly sha256: Sha256;
}
