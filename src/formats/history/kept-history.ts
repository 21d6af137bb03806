import type { KeptHistory } from '../../app/ports-history.ts';
import type { Sha256 } from '../../app/ports.ts';
import type {
  DatedAnswer,
  KeyHistory,
  Memo,
  QuestionHistory,
  SittingRow,
} from '../../domain/history/history.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const FORMAT = 'deskready-history-1';

// Lists rather than objects: without its keys a row is read in a third of the time.
type MemoList = readonly [number, number, number, number, number, number, number | null];
type KeyList = readonly [string, MemoList | null, string, number, boolean, log: number[]];
type QuestionList = readonly [string, number, string, number, number, ...KeyList[]];
type AnswerList = readonly [
  string,
  DatedAnswer['pack'],
  string,
  DatedAnswer['kind'],
  DatedAnswer['level'],
  number,
  number,
];
type SittingList = readonly [
  id: string,
  startedAt: string,
  startedMs: number,
  SittingRow['ended'],
  SittingRow['mode'],
  exam: string | null,
  track: string | null,
  percent: number,
  pass: number | null,
  seconds: number,
  answered: number,
  ...sums: [number, number, number, number],
];

interface Wire extends Pick<KeptHistory, 'files' | 'last'> {
  readonly sittings: readonly SittingList[];
  readonly fresh: readonly AnswerList[];
  readonly questions: readonly QuestionList[];
}

function memoList(memo: Memo): MemoList {
  const { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow } = memo;
  const below = budgetBelow === Infinity ? null : budgetBelow;
  return [startedMs, stability, difficulty, state, step, budgetFrom, below];
}

function memoOf([startedMs, stability, difficulty, state, step, budgetFrom, below]: MemoList): Memo {
  return { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow: below ?? Infinity };
}

const keyList = ({ keyHash, memo, log, lastDay, rightDays, isMissed }: KeyHistory): KeyList => [
  keyHash,
  memo === null ? null : memoList(memo),
  lastDay,
  rightDays,
  isMissed,
  log,
];

const keyOf = ([keyHash, memo, lastDay, rightDays, isMissed, log]: KeyList): KeyHistory => ({
  keyHash,
  memo: memo === null ? null : memoOf(memo),
  lastDay,
  rightDays,
  isMissed,
  log,
});

const questionList = (key: string, { times, topic, all, keys }: QuestionHistory): QuestionList => [
  key,
  times,
  topic,
  all.points,
  all.outOf,
  ...keys.map(keyList),
];

const questionOf = ([key, times, topic, points, outOf, ...keys]: QuestionList): [string, QuestionHistory] => [
  key,
  { times, topic, all: { points, outOf }, keys: keys.map(keyOf) },
];

const answerList = (answer: DatedAnswer): AnswerList => {
  const { question, pack, topic, kind, level, credit, sitting } = answer;
  return [question, pack, topic, kind, level, credit, sitting];
};

const answerOf = ([question, pack, topic, kind, level, credit, sitting]: AnswerList): DatedAnswer => ({
  question,
  pack,
  topic,
  kind,
  level,
  credit,
  sitting,
});

const sittingList = (row: SittingRow): SittingList => [
  row.id,
  row.startedAt,
  row.startedMs,
  row.ended,
  row.mode,
  row.exam ?? null,
  row.track ?? null,
  row.percent,
  row.pass ?? null,
  row.seconds,
  row.answered,
  row.allPoints,
  row.allOutOf,
  row.freshPoints,
  row.freshOutOf,
];

function sittingOf(list: SittingList): SittingRow {
  const [id, startedAt, startedMs, ended, mode, exam, track, percent, pass, seconds, answered] = list;
  const row: Writable<SittingRow> = {
    id,
    startedAt,
    startedMs,
    ended,
    mode,
    percent,
    seconds,
    answered,
    allPoints: list[11],
    allOutOf: list[12],
    freshPoints: list[13],
    freshOutOf: list[14],
  };
  // Spreading an empty object for what is absent takes longer than all the rest, thousands of times.
  if (exam !== null) row.exam = exam;
  if (track !== null) row.track = track;
  if (pass !== null) row.pass = pass;
  return row;
}

const head = (build: string, hash: string): string => `${FORMAT} ${build} ${hash}`;

/**
 * A history as the text of its cache: what it is and which build of the program made it, with the hash of what follows, then
 * that as JSON. Another build may fold in another way, and a file may be cut off or edited; neither is ever read.
 */
export function writeKept({ files, last, history }: KeptHistory, build: string, sha256: Sha256): string {
  const wire: Wire = {
    files,
    last,
    sittings: history.sittings.map(sittingList),
    fresh: history.fresh.map(answerList),
    questions: [...history.questions].map(([key, question]) => questionList(key, question)),
  };
  const json = JSON.stringify(wire);
  return `${head(build, sha256(json))}\n${json}`;
}

/** Whether a text is a cache of this format, of whichever build, so that a newer one may replace it. */
export const isKeptHistory = (text: string): boolean => text.startsWith(`${FORMAT} `);

/** The history that a cache's text holds; null where another build made it, or it is not as it was written. */
export function readKept(text: string, build: string, sha256: Sha256): KeptHistory | null {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== head(build, sha256(json))) return null;
  const { files, last, sittings, fresh, questions } = JSON.parse(json) as Wire;
  const history = {
    sittings: sittings.map(sittingOf),
    fresh: fresh.map(answerOf),
    questions: new Map(questions.map(questionOf)),
  };
  return { files, last, history };
}
