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
type QuestionList = readonly [string, number, string, number, number, readonly KeyList[]];
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

// By places here and below: before V8 has compiled it, taking a list apart by a pattern takes five times as long.
const memoOf = (list: MemoList): Memo => ({
  startedMs: list[0],
  stability: list[1],
  difficulty: list[2],
  state: list[3],
  step: list[4],
  budgetFrom: list[5],
  budgetBelow: list[6] ?? Infinity,
});

const dueList = ({ dueMs, budgetFrom, budgetBelow }: Due): DueList => [
  dueMs,
  budgetFrom,
  finite(budgetBelow),
];

const dueOf = (list: DueList): Due => ({
  dueMs: list[0],
  budgetFrom: list[1],
  budgetBelow: list[2] ?? Infinity,
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

const keyOf = (list: KeyList): KeyHistory => ({
  keyHash: list[0],
  memo: list[1] === null ? null : memoOf(list[1]),
  lastDay: list[2],
  rightDays: list[3],
  isMissed: list[4],
  log: list[5],
  due: list[6] === null ? null : dueOf(list[6]),
});

const questionList = (key: string, { times, topic, all, keys }: QuestionHistory): QuestionList => [
  key,
  times,
  topic,
  all.points,
  all.outOf,
  keys.map(keyList),
];

const questionOf = (list: QuestionList): [string, QuestionHistory] => [
  list[0],
  {
    times: list[1],
    topic: list[2],
    all: { points: list[3], outOf: list[4] },
    keys: list[5].map(keyOf),
  },
];

const answerList = (answer: DatedAnswer): AnswerList => {
  const { question, pack, topic, kind, level, credit, day } = answer;
  return [question, pack, topic, kind, level, credit, day];
};

const answerOf = (list: AnswerList): DatedAnswer => ({
  question: list[0],
  pack: list[1],
  topic: list[2],
  kind: list[3],
  level: list[4],
  credit: list[5],
  day: list[6],
});

const dayOf = (list: DayList): [string, DaySums] => [
  list[0],
  { day: list[0], number: list[1], seconds: list[2], sittings: list[3], answers: list[4], reviews: list[5] },
];

const ownOf = (list: OwnList): [string, OwnSittings] => [
  list[0],
  { sittings: list[1], last: list[2], lastAt: list[3] },
];

function examOf(list: ExamList): SatExam {
  const exam = { id: list[0], startedAt: list[1], exam: list[2], percent: list[3] };
  return list[4] === null ? exam : { ...exam, pass: list[4] };
}

function sumsOf({ count, days, own, exams }: HistoryLists): PastSums {
  return { count, days: new Map(days.map(dayOf)), own: new Map(own.map(ownOf)), exams: exams.map(examOf) };
}

export function historyLists({ sums, fresh, questions, knownKeys }: History): HistoryLists {
  const { count, days, own, exams } = sums;
  return {
    count,
    days: [...days.values()].map(({ day, number, seconds, sittings, answers, reviews }) => [
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
      lists.knownKeys.map((list) => [list[0], { source: list[1], keyHash: list[2] }] as const),
    ),
  };
}
