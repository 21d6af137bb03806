import type { History } from '../domain/history/history.ts';
import type { PastSitting } from '../domain/history/past-sitting.ts';
import type { CacheFault } from '../domain/left-cache-words.ts';
import type { Sha256 } from './ports.ts';

/** What tells a version of a file from another: its size in bytes, and when it and its entry changed, in milliseconds. */
export const MARKS = 3;

/** The files of the reports folder that may be reports. */
export interface FileList {
  /** sorted by code units */
  readonly names: readonly string[];
  /** `MARKS` numbers for each name */
  readonly marks: Float64Array;
}

/** The end of each name in `KeptFiles`, which no name has in it. */
export const NAME_END = '/';

/** A list as it is kept: names in one text, since looking along it costs less than taking it apart. */
export interface KeptFiles extends Pick<FileList, 'marks'> {
  /** each with `NAME_END` */
  readonly names: string;
}

/** What the files of a list came to, but for the newest: kept so that it need not be computed anew. */
export interface KeptHistory {
  readonly files: KeptFiles;
  /** the last session in it; null where no file was a report */
  readonly last: Pick<PastSitting, 'startedMs' | 'id'> | null;
  readonly history: History;
}

/** A file as history sees it. `none` is no report of its name; `unreadable` may be one at another time. */
export type PastFile =
  | { readonly type: 'sitting'; readonly sitting: PastSitting }
  | { readonly type: 'none' }
  | { readonly type: 'unreadable' };

/** A cache that is neither used nor replaced. */
export interface LeftCache {
  /** its path */
  readonly file: string;
  readonly fault: CacheFault;
}

/** The reports, and a cache of what they came to. */
export interface HistoryFiles {
  /** @throws AppError `not-readable` where there is a folder that cannot be listed */
  list(): FileList;
  read(name: string): PastFile;
  /** the same for many, in their order, a batch at a time: side by side where that pays */
  readAll(names: readonly string[]): AsyncIterable<readonly PastFile[]>;
  /** what this build of the program kept last; null where there is nothing that can be trusted */
  kept(): KeptHistory | null;
  /** keeps it as far as that is possible; without it, only time is lost */
  keep(kept: KeptHistory): void;
  /** files of the folder that are no reports, where so many of those that were listed are */
  leftFiles(reports: number): number;
  /** what lies in the cache's place and is not as this program wrote it; nobody may overwrite that */
  leftCache(): LeftCache | null;
}

/** What looks back at earlier sessions. */
export interface HistoryPorts {
  readonly history: HistoryFiles;
  readonly sha256: Sha256;
}
