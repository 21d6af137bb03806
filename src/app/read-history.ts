import { instantMs } from '../domain/history/day.ts';
import { foldSitting } from '../domain/history/fold-sitting.ts';
import { emptyHistory, type History } from '../domain/history/history.ts';
import { byStart, type PastSitting } from '../domain/history/past-sitting.ts';
import type { Timestamp } from './ports.ts';
import {
  type FileList,
  type HistoryFiles,
  type KeptFiles,
  type KeptHistory,
  MARKS,
  NAME_END,
  type PastFile,
} from './ports-history.ts';

/** The newest sessions are never kept, so that one that is resumed or comes a little late costs nothing. */
const NEWEST = 10;
/** What is kept is written anew once so many more files can go into it. */
const ENOUGH_FILES = 30;
/** So many more answers in memos are worth writing what is kept anew. */
const ENOUGH_ANSWERS = 1000;
/** Sessions that wait to be folded while reports are read about in the order of time; at least the newest. */
const WINDOW = 24;

/** What of the past is wanted. */
export interface HistoryWish {
  /** what to do with memos, where somebody knows what is asked */
  readonly memos?: {
    /** whether they hold */
    holdIn(history: History): boolean;
    /** adds to them what can be added; returns how many answers that was */
    settleIn(history: History): number;
    /** works out what would hang on today's packs alone, before it is kept */
    foreseeIn(history: History): void;
  };
  /** whose sessions; everybody's where it is absent. Nothing is kept for one of many. */
  readonly isOf?: (sitting: PastSitting) => boolean;
}

interface Waiting {
  readonly sitting: PastSitting;
  /** of its file in the list */
  readonly place: number;
}

/** A history with the sessions that are still to be folded. */
interface Folding {
  readonly history: History;
  last: KeptHistory['last'];
  /** in the order of time, all later than `last` */
  waiting: Waiting[];
  /** files that were folded or are no report, and are not in what was kept */
  files: number;
  /** places of files that could not be read now */
  readonly unreadable: number[];
}

const START = (): Folding => ({
  history: emptyHistory(),
  last: null,
  waiting: [],
  files: 0,
  unreadable: [],
});

/** The part of a list that is at these places. */
function pick({ names, marks }: FileList, places: readonly number[]): KeptFiles {
  const picked = new Float64Array(places.length * MARKS);
  for (const [index, place] of places.entries()) {
    for (let mark = 0; mark < MARKS; mark += 1)
      picked[index * MARKS + mark] = marks[place * MARKS + mark] ?? 0;
  }
  return { names: places.map((place) => `${names[place] ?? ''}${NAME_END}`).join(''), marks: picked };
}

/** The places of the files that are not in the first list; null where one of the first has gone or changed. */
function added(before: KeptFiles, now: FileList): number[] | null {
  const places: number[] = [];
  let start = 0;
  let known = 0;
  for (let place = 0; place < now.names.length; place += 1) {
    const name = now.names[place] ?? '';
    const end = start + name.length;
    if (before.names[end] !== NAME_END || !before.names.startsWith(name, start)) {
      places.push(place);
      continue;
    }
    for (let mark = 0; mark < MARKS; mark += 1) {
      if (before.marks[known * MARKS + mark] !== now.marks[place * MARKS + mark]) return null;
    }
    start = end + 1;
    known += 1;
  }
  return start === before.names.length ? places : null;
}

/** Takes a file in. */
function take(folding: Folding, place: number, file: PastFile, isOf: HistoryWish['isOf']): void {
  if (file.type === 'unreadable') folding.unreadable.push(place);
  else if (file.type === 'none') folding.files += 1;
  else if (isOf === undefined || isOf(file.sitting)) folding.waiting.push({ sitting: file.sitting, place });
}

/** The files at these places of a list, read in turn. */
async function* readPlaces(
  places: readonly number[],
  { names }: FileList,
  files: HistoryFiles,
): AsyncGenerator<(readonly [place: number, file: PastFile])[]> {
  let next = 0;
  for await (const batch of files.readAll(places.map((place) => names[place] ?? ''))) {
    const start = next;
    next += batch.length;
    yield batch.map((file, index) => [places[start + index] ?? 0, file]);
  }
}

const sortWaiting = ({ waiting }: Folding): void =>
  void waiting.sort((a, b) => byStart(a.sitting, b.sitting));

/** Whether all that waits is later than what was folded. */
function isInOrder({ last, waiting }: Folding): boolean {
  const first = waiting[0]?.sitting;
  return last === null || first === undefined || byStart(last, first) < 0;
}

/** Folds the first so many of those that wait. */
function fold(folding: Folding, count: number): void {
  for (const { sitting } of folding.waiting.splice(0, count)) {
    foldSitting(folding.history, sitting);
    folding.files += 1;
    folding.last = { startedMs: sitting.startedMs, id: sitting.id };
  }
}

/** Goes on from what was kept; null where that no longer holds. */
async function goOn(kept: KeptHistory, list: FileList, files: HistoryFiles): Promise<Folding | null> {
  const places = added(kept.files, list);
  if (places === null) return null;
  const folding = { ...START(), history: kept.history, last: kept.last };
  for await (const batch of readPlaces(places, list, files)) {
    for (const [place, file] of batch) take(folding, place, file, undefined);
  }
  sortWaiting(folding);
  return isInOrder(folding) ? folding : null;
}

const DATED = /^\d{8}-\d{6}-/u;

/** The places of a list about in the order of time: reports of ours are named by it, others were probably written in it. */
function roughOrder({ names, marks }: FileList): number[] {
  const places = [...names.keys()];
  if (names.every((name) => DATED.test(name))) return places;
  const changed = (place: number): number => marks[place * MARKS + 1] ?? 0;
  return places.sort((a, b) => changed(a) - changed(b));
}

/**
 * Reads all reports. Thousands of them in memory at once would slow everything down, so each is folded as soon as `window`
 * later ones are there. Where one comes too late for that, all are read before the first is folded.
 */
async function readAll(
  list: FileList,
  files: HistoryFiles,
  wish: HistoryWish,
  window: number,
): Promise<Folding> {
  const folding = START();
  for await (const batch of readPlaces(roughOrder(list), list, files)) {
    for (const [place, file] of batch) take(folding, place, file, wish.isOf);
    if (folding.waiting.length < 2 * window) continue;
    sortWaiting(folding);
    if (!isInOrder(folding)) return readAll(list, files, wish, Infinity);
    fold(folding, folding.waiting.length - window);
  }
  sortWaiting(folding);
  return isInOrder(folding) ? folding : readAll(list, files, wish, Infinity);
}

/** Folds what is old enough to be kept. Sessions in the future would come before all that follow. */
function foldOld(folding: Folding, nowMs: number): void {
  const past = folding.waiting.filter(({ sitting }) => sitting.startedMs <= nowMs).length;
  fold(folding, Math.max(0, Math.min(past, folding.waiting.length - NEWEST)));
}

/** What can be kept of the list: all but what waits and what could not be read. */
function keptFiles(list: FileList, { waiting, unreadable }: Folding): KeptFiles {
  const out = new Set([...waiting.map(({ place }) => place), ...unreadable]);
  return pick(
    list,
    [...list.names.keys()].filter((place) => !out.has(place)),
  );
}

/**
 * What all reports came to. It is the same with what was kept as without, which only saves time: it counts as long as every
 * file in it is as it was, and every other report is later.
 */
export async function readHistory(
  files: HistoryFiles,
  now: Timestamp,
  wish: HistoryWish = {},
): Promise<History> {
  const list = files.list();
  const isCached = wish.isOf === undefined;
  const kept = isCached && list.names.length >= ENOUGH_FILES ? files.kept() : null;
  const canGoOn = kept !== null && (wish.memos?.holdIn(kept.history) ?? true);
  const gone = canGoOn ? await goOn(kept, list, files) : null;
  const folding = gone ?? (await readAll(list, files, wish, WINDOW));
  if (isCached) {
    foldOld(folding, instantMs(now));
    const settled = wish.memos?.settleIn(folding.history) ?? 0;
    if (folding.files >= ENOUGH_FILES || settled >= ENOUGH_ANSWERS) {
      const { last, history } = folding;
      wish.memos?.foreseeIn(history);
      files.keep({ files: keptFiles(list, folding), last, history });
    }
  }
  fold(folding, folding.waiting.length);
  return folding.history;
}
