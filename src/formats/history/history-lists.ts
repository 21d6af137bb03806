import {
  type DatedAnswer,
  type Due,
  emptyHistory,
  type History,
  type KeyHistory,
  type Memo,
  type QuestionHistory,
} from '../../domain/history/history.ts';
import type { DaySums, OwnSittings, PastSums, SatExam } from '../../domain/history/past-sums.ts';

// Lists rather than objects: without its keys a row is read in a third of the time.
type MemoList = readonly [number, number, number, number, number, number, number | null];
type DueList = readonly [number, number, number | null];
type KeyList = readonly [string, MemoList | null, string, number, boolean, log: number[], DueList | null];
type QuestionList = readonly [string, number, string, number, number, ...KeyList[]];
type AnswerList = readonly [
  string,
  DatedAnswer['pack'],
  string,
  DatedAnswer['kind'],
  DatedAnswer['level'],
  number,
  string,
];
type DayList = readonly [string, number, number, number, number, number];
type OwnList = readonly [string, number, number, string];
type ExamList = readonly [string, string, string, number, number | null];
type KnownKeyList = readonly [question: string, source: string, keyHash: string];

/** All of a history but its sessions, as JSON holds it. */
export interface HistoryLists {
  readonly count: number;
  readonly days: readonly DayList[];
  readonly own: readonly OwnList[];
  readonly exams: readonly ExamList[];
  readonly fresh: readonly AnswerList[];
  readonly questions: readonly QuestionList[];
  readonly knownKeys: readonly KnownKeyList[];
}

/** JSON has no Infinity. */
const finite = (value: number): number | null => (value === Infinity ? null : value);

function memoList(memo: Memo): MemoList {
  const { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow } = memo;
  return [startedMs, stability, difficulty, state, step, budgetFrom, finite(budgetBelow)];
}

function memoOf([startedMs, stability, difficulty, state, step, budgetFrom, below]: MemoList): Memo {
  return { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow: below ?? Infinity };
}

const dueList = ({ dueMs, budgetFrom, budgetBelow }: Due): DueList => [
  dueMs,
  budgetFrom,
  finite(budgetBelow),
];

const dueOf = ([dueMs, budgetFrom, below]: DueList): Due => ({
  dueMs,
  budgetFrom,
  budgetBelow: below ?? Infinity,
});

const keyList = ({ keyHash, memo, log, due, lastDay, rightDays, isMissed }: KeyHistory): KeyList => [
  keyHash,
  memo === null ? null : memoList(memo),
  lastDay,
  rightDays,
  isMissed,
  log,
  due === null ? null : dueList(due),
];

const keyOf = ([keyHash, memo, lastDay, rightDays, isMissed, log, due]: KeyList): KeyHistory => ({
  keyHash,
  memo: memo === null ? null : memoOf(memo),
  lastDay,
  rightDays,
  isMissed,
  log,
  due: due === null ? null : dueOf(due),
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
  const { question, pack, topic, kind, level, credit, day } = answer;
  return [question, pack, topic, kind, level, credit, day];
};

const answerOf = ([question, pack, topic, kind, level, credit, day]: AnswerList): DatedAnswer => ({
  question,
  pack,
  topic,
  kind,
  level,
  credit,
  day,
});

const dayOf = ([day, number, seconds, sittings, answers, reviews]: DayList): [string, DaySums] => [
  day,
  { number, seconds, sittings, answers, reviews },
];

const ownOf = ([name, sittings, last, lastAt]: OwnList): [string, OwnSittings] => [
  name,
  { sittings, last, lastAt },
];

const examOf = ([id, startedAt, exam, percent, pass]: ExamList): SatExam =>
  pass === null ? { id, startedAt, exam, percent } : { id, startedAt, exam, percent, pass };

function sumsOf({ count, days, own, exams }: HistoryLists): PastSums {
  return { count, days: new Map(days.map(dayOf)), own: new Map(own.map(ownOf)), exams: exams.map(examOf) };
}

export function historyLists({ sums, fresh, questions, knownKeys }: History): HistoryLists {
  const { count, days, own, exams } = sums;
  return {
    count,
    days: [...days].map(([day, { number, seconds, sittings, answers, reviews }]) => [
      day,
      number,
      seconds,
      sittings,
      answers,
      reviews,
    ]),
    own: [...own].map(([name, { sittings, last, lastAt }]) => [name, sittings, last, lastAt]),
    exams: exams.map(({ id, startedAt, exam, percent, pass }) => [
      id,
      startedAt,
      exam,
      percent,
      pass ?? null,
    ]),
    fresh: fresh.map(answerList),
    questions: [...questions].map(([key, question]) => questionList(key, question)),
    knownKeys: [...knownKeys].map(([question, { source, keyHash }]) => [question, source, keyHash]),
  };
}

/** @throws TypeError for what this program never wrote */
export function historyOf(lists: HistoryLists, earlier: History['earlier']): History {
  return {
    ...emptyHistory(),
    sums: sumsOf(lists),
    earlier,
    questions: new Map(lists.questions.map(questionOf)),
    fresh: lists.fresh.map(answerOf),
    knownKeys: new Map(
      lists.knownKeys.map(([question, source, keyHash]) => [question, { source, keyHash }] as const),
    ),
  };
}
