import { isKept, type StoredFile, storedFile } from '../domain/data/stored-file.ts';
import type { DataFolder, FoundFile } from './ports-data.ts';

/** The parts of a data directory as they are told. */
export const SHOWN_PARTS = ['reports', 'packs', 'sessions', 'used', 'cache', 'leftovers'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

export interface PartSize {
  readonly files: number;
  /** bytes */
  readonly size: number;
}

/** A file of deskready's. */
export interface OwnFile extends FoundFile {
  readonly stored: StoredFile;
}

export type PartSizes = Readonly<Record<ShownPart, PartSize>>;

/** What lies in a data directory. */
export interface DataSummary {
  readonly parts: PartSizes;
  readonly own: readonly OwnFile[];
  /** paths of what deskready did not make; of folders with a `/` behind */
  readonly foreign: readonly string[];
}

function shownPart({ part }: StoredFile): ShownPart {
  return part === 'locks' || part === 'unfinished' ? 'leftovers' : part;
}

function sizeOf(files: readonly OwnFile[], part: ShownPart): PartSize {
  const those = files.filter(({ stored }) => shownPart(stored) === part);
  return { files: those.length, size: those.reduce((sum, { size }) => sum + size, 0) };
}

/** How many files there are of each part, and how large they are together. */
export function partSizes(files: readonly OwnFile[]): PartSizes {
  return {
    reports: sizeOf(files, 'reports'),
    packs: sizeOf(files, 'packs'),
    sessions: sizeOf(files, 'sessions'),
    used: sizeOf(files, 'used'),
    cache: sizeOf(files, 'cache'),
    leftovers: sizeOf(files, 'leftovers'),
  };
}

/** Bytes of all parts together. */
export const totalSize = (parts: PartSizes): number =>
  SHOWN_PARTS.reduce((sum, part) => sum + parts[part].size, 0);

/** Tells deskready's files from others. A link is never deskready's, whatever its name. */
export function describeData(folder: DataFolder): DataSummary {
  const found = folder.list();
  const own = found.flatMap((file): OwnFile[] => {
    const stored = file.type === 'file' ? storedFile(file.path) : null;
    return stored === null ? [] : [{ ...file, stored }];
  });
  const paths = new Set(own.map(({ path }) => path));
  const foreign = found.filter(({ path }) => !paths.has(path));
  return {
    own,
    foreign: foreign.map(({ path, type }) => (type === 'folder' ? `${path}/` : path)),
    parts: partSizes(own),
  };
}

/** The files that a user would miss. */
export const keptFiles = (own: readonly OwnFile[]): OwnFile[] => own.filter(({ stored }) => isKept(stored));
