import { readdirSync, rmSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { CacheUse, CardIndex, FileCard } from '../app/ports-cache.ts';
import type { ContentFile } from '../app/ports.ts';
import { checkedName, checkedPath } from './checked-files.ts';
import { stemOf } from './content-files.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Tells versions of a file apart: bytes, when its content and its entry changed in milliseconds, and its number on the disk. */
type Marks = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number];

interface Row {
  /** null where the file was too new when it was read: a second change might have left them as they were */
  readonly marks: Marks | null;
  readonly folder: ContentFile['folder'];
  readonly sha256: string;
  readonly card: FileCard;
}

type WireRow = readonly [path: string, Row['marks'], Row['folder'], sha256: string, FileCard];

/** Whether something is a row as this program writes it, and not made by hand with a sum that fits. */
function isRow(row: unknown): row is WireRow {
  if (!Array.isArray(row) || row.length !== 5) return false;
  const [path, marks, , sha256, card] = row as readonly unknown[];
  const isMarked = marks === null || (Array.isArray(marks) && marks.length === 4);
  if (typeof path !== 'string' || !isMarked || typeof sha256 !== 'string') return false;
  return typeof card === 'object' && card !== null && 'type' in card && 'errors' in card && 'value' in card;
}

/** Twice the coarsest step in which a file system counts time: the two seconds of FAT. */
const SETTLED_MS = 4000;

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function marksOf({ size, mtimeMs, ctimeMs, ino }: Stats, nowMs: number): Marks | null {
  return nowMs - Math.max(mtimeMs, ctimeMs) > SETTLED_MS ? [size, mtimeMs, ctimeMs, ino] : null;
}

const isSame = (a: Marks, b: Marks): boolean => a.every((mark, index) => mark === b[index]);

/** Deletes what is kept of files that are gone; `known` are the names that an index still leads to. */
function forgetGone(folder: string, known: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (known.has(name) || !name.endsWith('.json')) continue;
    const place = path.join(folder, name);
    const reading = readSealed('deskready-content', place);
    const checked = reading.type === 'sound' ? checkedPath(reading) : null;
    if (checked !== null && statsOf(checked) === undefined) rmSync(place);
  }
}

export interface CardIndexPlaces {
  /** `<data>/cache/content.json` */
  readonly file: string;
  /** the folder of checked content, which is bounded together with the index */
  readonly checked: string;
  /** what shown paths start from */
  readonly directory: string;
}

/**
 * The cards of files, in one file that is read when the first is asked for.
 *
 * @param maker all that a card hangs on besides its file, on one line
 */
export function openCardIndex(
  { file: place, checked, directory }: CardIndexPlaces,
  maker: string,
  { leftAlone, mayWrite }: CacheUse,
  now: () => number,
): CardIndex {
  let isChanged = false;
  let isOurs = true;
  let known: Map<string, Row> | null = null;
  /** of the files that were asked for, as they were before anybody read them */
  const marks = new Map<string, Marks | null>();
  const absolute = (file: ContentFile): string => path.resolve(directory, file.path);

  function kept(): Map<string, Row> {
    const reading = readSealed('deskready-index', place);
    if (reading.type === 'fault') leftAlone(reading.place, reading.fault);
    if (reading.type !== 'sound' || reading.maker !== maker) return new Map();
    const { value } = reading;
    if (!Array.isArray(value) || !value.every(isRow)) {
      isOurs = false;
      leftAlone(place, 'damaged');
      return new Map();
    }
    return new Map(
      value.map(([path, marks, folder, sha256, card]) => [path, { marks, folder, sha256, card }]),
    );
  }

  const rows = (): Map<string, Row> => (known ??= kept());

  /** The row of a file, where it is one that was met in the same way. */
  function rowOf(file: ContentFile): Row | undefined {
    const row = rows().get(absolute(file));
    return row?.folder === file.folder ? row : undefined;
  }

  function put(file: ContentFile, row: Omit<Row, 'marks' | 'folder'>): void {
    const path = absolute(file);
    rows().set(path, { ...row, marks: marks.get(path) ?? null, folder: file.folder });
    isChanged = true;
  }

  return {
    card(file) {
      const path = absolute(file);
      const stats = statsOf(path);
      const seen = stats === undefined ? null : marksOf(stats, now());
      marks.set(path, seen);
      const row = rowOf(file);
      return row === undefined || row.marks === null || seen === null || !isSame(row.marks, seen)
        ? null
        : row.card;
    },
    cardOf(file, source) {
      const row = rowOf(file);
      if (row === undefined || row.sha256 !== source.sha256) return null;
      if (row.marks !== null || (marks.get(absolute(file)) ?? null) !== null) put(file, row);
      return row.card;
    },
    keep: (file, source, card) => put(file, { sha256: source.sha256, card }),
    save() {
      if (!isChanged || !isOurs || !mayWrite) return;
      isChanged = false;
      const reading = readSealed('deskready-index', place);
      if (reading.type !== 'none' && reading.type !== 'sound') return;
      const there = [...rows()].filter(([path]) => statsOf(path) !== undefined);
      const wire = there.map(([path, row]): WireRow => [path, row.marks, row.folder, row.sha256, row.card]);
      writeSealed('deskready-index', place, maker, wire);
      try {
        forgetGone(checked, new Set(there.map(([file]) => checkedName(file, stemOf(file)))));
      } catch {
        // Nothing is kept there, or it cannot be cleared; that only takes room.
      }
    },
  };
}
