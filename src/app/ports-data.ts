import type { JournalReading } from './ports-journal.ts';
import type { ReportReading, SourceText } from './ports.ts';

/** What lies in a data directory. Folders that are not deskready's are not looked into. */
export interface FoundFile {
  /** below the data directory, with `/` between folders */
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
  /** bytes; 0 where it is no file */
  readonly size: number;
}

/** The files of a data directory. Links are never followed. */
export interface DataFolder {
  readonly directory: string;
  /** sorted by path; [] where the directory is not there. @throws AppError `not-readable` */
  list(): FoundFile[];
  /** a file's bytes; null where nothing is there, a reason where something is that cannot be read */
  read(path: string): Uint8Array | null | { readonly reason: string };
  /** makes the folders that will be written to. @throws AppError `not-writable` */
  prepare(paths: readonly string[]): void;
  /** writes a file whole or not at all. @throws AppError `not-writable` */
  write(path: string, bytes: Uint8Array): void;
  /** @throws AppError `not-writable` */
  remove(path: string): void;
  /** removes deskready's own folders, where nothing is left in them */
  removeEmptyFolders(): void;
  /** whether a lock is of a session that runs */
  isLive(path: string): boolean;
}

/** Why a file in an archive cannot be had. */
export type UnpackFault = 'unknown-packing' | 'damaged';

export interface ArchiveEntry {
  readonly path: string;
  /** bytes, unpacked */
  readonly size: number;
  readonly isLink: boolean;
}

/** An archive whose list of files is sound: sizes within the limits, nothing encrypted. */
export interface Archive<Entry extends ArchiveEntry = ArchiveEntry> {
  readonly entries: readonly Entry[];
  /** unpacks no more than the size that the list gives */
  bytesOf(entry: Entry): Uint8Array | UnpackFault;
}

/** Files that data is exported to and imported from. */
export interface Archives {
  /** @throws AppError `not-found`, `not-readable`, `broken-content` */
  open(path: string): Archive;
  /** throws an AppError where a file is in the way that is no export; changes nothing */
  checkTarget(path: string): void;
  /** Writes files in the order given; returns the size of the archive. @throws AppError `not-writable`, `unfillable` */
  write(path: string, files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>): number;
}

/** Turns bytes into what deskready keeps. */
export interface DataReaders {
  /** null where it is not UTF-8; with the byte order mark, if there is one */
  text(bytes: Uint8Array): string | null;
  source(text: string): SourceText;
  report(text: string): ReportReading;
  journal(text: string): JournalReading;
}
