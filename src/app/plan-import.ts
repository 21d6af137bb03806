import { AppError } from '../domain/app-error.ts';
import { compareTexts } from '../domain/compare-texts.ts';
import { ARCHIVE_FORMAT, MARK_PATH, markedFormat } from '../domain/data/archive-mark.ts';
import { isWritten, type MergeChoice, type MergedFile, refused } from '../domain/data/merge.ts';
import { isKept, KEPT_PARTS, type KeptPart, storedFile } from '../domain/data/stored-file.ts';
import { checkEntry, type EntryPorts, isFolderEntry, type SoundEntry } from './check-entry.ts';
import { chooseReport } from './choose-report.ts';
import type { Clock, ReportReading } from './ports.ts';
import type { Archive, ArchiveEntry, DataFolder } from './ports-data.ts';

export interface ImportPorts extends EntryPorts {
  readonly folder: DataFolder;
  readonly clock: Clock;
}

/** A file of an archive with what shall become of it. */
export interface PlannedFile extends MergedFile {
  readonly entry: ArchiveEntry;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/**
 * What was decided so far: a session goes with its report, so it has to know whether the one that stands is the
 * archive's, and whether it says that the session was cut off.
 */
interface Decided {
  /** ids of sessions whose report stands as the archive has it, and was cut off */
  readonly cutOff: Set<string>;
}

function readReportHere(bytes: Uint8Array | null, { readers }: ImportPorts): ReportReading | null {
  return bytes === null ? null : readers.report(readers.text(bytes) ?? '');
}

function chooseSession(id: string, { cutOff }: Decided, { folder }: ImportPorts): MergeChoice {
  const isKnown = folder.read(`reports/${id}.json`) !== null;
  return isKnown && !cutOff.has(id) ? { outcome: 'kept', why: 'session-over' } : { outcome: 'new' };
}

function choose(
  { entry, file, bytes, report }: SoundEntry,
  isReplacing: boolean,
  decided: Decided,
  ports: ImportPorts,
): MergeChoice {
  const ours = ports.folder.read(entry.path);
  if (ours !== null && !(ours instanceof Uint8Array)) return refused('blocked', ours.reason);
  if (ours !== null && isSame(bytes, ours)) return { outcome: 'same' };
  if (report !== null) return chooseReport(report, readReportHere(ours, ports), ports.clock);
  if (file.part === 'sessions') {
    return ours === null ? chooseSession(file.id, decided, ports) : { outcome: 'kept', why: 'session-here' };
  }
  if (ours === null) return { outcome: 'new' };
  // A kept copy is named for its text, so the one here has another text than its name says.
  if (file.part === 'used') return { outcome: 'replaced', why: 'damaged-here' };
  return isReplacing ? { outcome: 'replaced', why: 'asked' } : { outcome: 'kept', why: 'differs-here' };
}

function partOf({ path }: ArchiveEntry): KeptPart | null {
  const file = storedFile(path);
  return isKept(file) ? file.part : null;
}

/** In the order in which files rest on each other; what is none of ours comes last. */
function inOrder(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  const rank = (entry: ArchiveEntry): number => {
    const part = partOf(entry);
    return part === null ? KEPT_PARTS.length : KEPT_PARTS.indexOf(part);
  };
  return [...entries].sort((a, b) => rank(a) - rank(b) || compareTexts(a.path, b.path));
}

/** @throws AppError `broken-content` for an archive of a later version */
function checkMark(mark: ArchiveEntry, archive: Archive, { readers }: ImportPorts): boolean {
  const bytes = archive.bytesOf(mark);
  const format = typeof bytes === 'string' ? null : markedFormat(readers.text(bytes) ?? '');
  if (format !== null && format > ARCHIVE_FORMAT) {
    throw new AppError('broken-content', 'This export was written by a later version of deskready.', {
      hint: 'Install the newest deskready, then try again. Nothing was imported.',
    });
  }
  return format === ARCHIVE_FORMAT;
}

/**
 * Looks at every file of an archive and decides what shall become of it; nothing is written.
 *
 * @param isReplacing whether a pack of the archive takes the place of another one of its id
 * @throws AppError `broken-content` where it holds no data of deskready, or that of a later version
 */
export async function planImport(
  archive: Archive,
  isReplacing: boolean,
  ports: ImportPorts,
): Promise<PlannedFile[]> {
  const entries = archive.entries.filter((entry) => !isFolderEntry(entry));
  const mark = entries.find(({ path }) => path === MARK_PATH);
  const isMarked = mark !== undefined && checkMark(mark, archive, ports);
  if (!isMarked && entries.every((entry) => partOf(entry) === null)) {
    throw new AppError('broken-content', 'This file holds no data of deskready, so nothing was imported.', {
      hint: 'Name a file that was written by: deskready data export FILE.zip',
    });
  }
  const decided: Decided = { cutOff: new Set() };
  const seen = new Set(isMarked ? [MARK_PATH] : []);
  const planned: PlannedFile[] = [];
  for (const entry of inOrder(entries)) {
    if (entry === mark && isMarked) continue;
    const isTwice = seen.has(entry.path);
    seen.add(entry.path);
    const sound = isTwice ? refused('twice') : await checkEntry(entry, archive, ports);
    const choice = 'outcome' in sound ? sound : choose(sound, isReplacing, decided, ports);
    if ('report' in sound && sound.report !== null && choice.outcome !== 'kept') {
      const { id, ended } = sound.report.report;
      if (choice.outcome !== 'refused' && ended === 'interrupted') decided.cutOff.add(id);
    }
    planned.push({ path: entry.path, part: partOf(entry), entry, ...choice });
  }
  return planned;
}

/** Writes what is new and what takes another's place. @throws AppError `not-writable` */
export function carryOut(planned: readonly PlannedFile[], archive: Archive, folder: DataFolder): void {
  const written = planned.filter(isWritten);
  folder.prepare(written.map(({ path }) => path));
  for (const { path, entry } of written) {
    const bytes = archive.bytesOf(entry);
    if (typeof bytes !== 'string') folder.write(path, bytes);
  }
}
