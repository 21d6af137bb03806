import type { SittingRow } from '../../domain/history/history.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** No id and no stamp has one. */
const END = ' ';
const NONE = -1;

/**
 * Sessions as columns: a text of ten thousand ids is read at once, and a list of numbers without a list for each row. Words that
 * rows share are named by their place in `words`.
 */
export interface SittingColumns {
  readonly ids: string;
  readonly startedAt: string;
  readonly words: readonly string[];
  readonly startedMs: readonly number[];
  readonly ended: readonly number[];
  readonly mode: readonly number[];
  /** `NONE` where there is none */
  readonly exam: readonly number[];
  readonly track: readonly number[];
  readonly percent: readonly number[];
  readonly pass: readonly (number | null)[];
  readonly seconds: readonly number[];
  readonly answered: readonly number[];
  readonly allPoints: readonly number[];
  readonly allOutOf: readonly number[];
  readonly freshPoints: readonly number[];
  readonly freshOutOf: readonly number[];
}

export function sittingColumns(rows: readonly SittingRow[]): SittingColumns {
  const words = new Map<string, number>();
  function placeOf(word: string | undefined): number {
    if (word === undefined) return NONE;
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  }
  const columns = {
    ids: rows.map(({ id }) => id).join(END),
    startedAt: rows.map(({ startedAt }) => startedAt).join(END),
    startedMs: rows.map(({ startedMs }) => startedMs),
    ended: rows.map(({ ended }) => placeOf(ended)),
    mode: rows.map(({ mode }) => placeOf(mode)),
    exam: rows.map(({ exam }) => placeOf(exam)),
    track: rows.map(({ track }) => placeOf(track)),
    percent: rows.map(({ percent }) => percent),
    pass: rows.map(({ pass }) => pass ?? null),
    seconds: rows.map(({ seconds }) => seconds),
    answered: rows.map(({ answered }) => answered),
    allPoints: rows.map(({ allPoints }) => allPoints),
    allOutOf: rows.map(({ allOutOf }) => allOutOf),
    freshPoints: rows.map(({ freshPoints }) => freshPoints),
    freshOutOf: rows.map(({ freshOutOf }) => freshOutOf),
  };
  return { ...columns, words: [...words.keys()] };
}

/** The rows of columns that are as they were written, which their hash says. */
export function sittingRows(columns: SittingColumns): SittingRow[] {
  const { words, ended, mode, exam, track, pass } = columns;
  const ids = columns.ids.split(END);
  const stamps = columns.startedAt.split(END);
  const at = (list: readonly number[], place: number): number => list[place] ?? 0;
  return Array.from(columns.startedMs, (startedMs, place) => {
    const row: Writable<SittingRow> = {
      id: ids[place] ?? '',
      startedAt: stamps[place] ?? '',
      startedMs,
      ended: words[at(ended, place)] as SittingRow['ended'],
      mode: words[at(mode, place)] as SittingRow['mode'],
      percent: at(columns.percent, place),
      seconds: at(columns.seconds, place),
      answered: at(columns.answered, place),
      allPoints: at(columns.allPoints, place),
      allOutOf: at(columns.allOutOf, place),
      freshPoints: at(columns.freshPoints, place),
      freshOutOf: at(columns.freshOutOf, place),
    };
    const examName = words[at(exam, place)];
    const trackName = words[at(track, place)];
    const mark = pass[place] ?? null;
    // Spreading an empty object for what is absent takes longer than all the rest, thousands of times.
    if (examName !== undefined) row.exam = examName;
    if (trackName !== undefined) row.track = trackName;
    if (mark !== null) row.pass = mark;
    return row;
  });
}
