import { type MergeChoice, type MergeReason, refused } from '../domain/data/merge.ts';
import {
  DATA_FOLDERS,
  isDeviceName,
  isKept,
  type KeptFile,
  MOST_BYTES,
  storedFile,
} from '../domain/data/stored-file.ts';
import { refuseReading, type WholeReport } from './choose-report.ts';
import type { ParseContent, Sha256 } from './ports.ts';
import type { Archive, ArchiveEntry, DataReaders } from './ports-data.ts';

export interface EntryPorts {
  readonly readers: DataReaders;
  readonly parse: ParseContent;
  readonly sha256: Sha256;
}

/** A file of an archive that may be brought in, for all that it says itself. */
export interface SoundEntry {
  readonly entry: ArchiveEntry;
  readonly file: KeptFile;
  readonly bytes: Uint8Array;
  /** what it says, where it is a report */
  readonly report: WholeReport | null;
}

/** An entry for a folder of ours says nothing. */
export const isFolderEntry = ({ path, size }: ArchiveEntry): boolean =>
  size === 0 && path.endsWith('/') && DATA_FOLDERS.includes(path.slice(0, -1));

/** Whether a path could lead out of the data directory on some system. */
function isUnsafe(path: string): boolean {
  return /^\/|^[A-Za-z]:|\\|\u0000/u.test(path) || path.split('/').includes('..');
}

/** What a path of an archive names, if deskready may write there. */
function nameOf({ path, isLink }: ArchiveEntry): KeptFile | MergeReason {
  if (isLink) return 'link';
  if (isUnsafe(path)) return 'unsafe-name';
  const file = storedFile(path);
  if (!isKept(file)) return 'foreign';
  return 'id' in file && isDeviceName(file.id) ? 'device-name' : file;
}

async function isUsablePack(
  { id, folder }: Extract<KeptFile, { part: 'packs' }>,
  text: string,
  { readers, parse }: EntryPorts,
): Promise<boolean> {
  const file = { path: id, stem: id, folder, origin: 'file' } as const;
  return (await parse(file, readers.source(text))).value !== null;
}

function sessionFault(id: string, text: string, readers: DataReaders): MergeReason | null {
  const reading = readers.journal(text);
  if (reading.type === 'later') return 'later';
  if (reading.type === 'unreadable') return 'damaged-session';
  return reading.header.id === id ? null : 'other-id';
}

/** Unpacks a file of an archive and looks at whether it is what its name says. Nothing is written. */
export async function checkEntry(
  entry: ArchiveEntry,
  archive: Archive,
  ports: EntryPorts,
): Promise<SoundEntry | MergeChoice> {
  const { readers, sha256 } = ports;
  const file = nameOf(entry);
  if (typeof file === 'string') return refused(file);
  if (entry.size > MOST_BYTES[file.part]) return refused('too-large');
  const bytes = archive.bytesOf(entry);
  if (typeof bytes === 'string') return refused(bytes);
  const text = readers.text(bytes);
  if (text === null) return refused('not-utf8');
  const sound = { entry, file, bytes, report: null };
  switch (file.part) {
    case 'reports': {
      const report = readers.report(text);
      if (report.type !== 'whole') return refuseReading(report);
      return report.report.id === file.id ? { ...sound, report } : refused('other-id');
    }
    case 'packs':
      return (await isUsablePack(file, text, ports)) ? sound : refused('broken-pack');
    case 'sessions': {
      const fault = sessionFault(file.id, text, readers);
      return fault === null ? sound : refused(fault);
    }
    case 'used':
      return sha256(text) === file.sha256 ? sound : refused('wrong-hash');
  }
}
