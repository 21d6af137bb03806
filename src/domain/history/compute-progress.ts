import type { Pack } from '../pack.ts';
import type { Level } from '../question/question.ts';
import { courseOf } from './course.ts';
import { dayNumber, localDay } from './day.ts';
import { packOf } from './fresh-answers.ts';
import type { DatedAnswer, History, SittingRow, Sum } from './history.ts';
import { type PackPart, packParts, type Part } from './parts.ts';
import { hasPractice, practiceDays } from './practice-days.ts';
import type {
  ExamScore,
  PackProgress,
  Progress,
  QuestionCounts,
  ScorePair,
  Tally,
  TodayFacts,
  TopicProgress,
} from './progress.ts';
import type { ReviewQueue } from './review-queue.ts';
import { streakOf } from './streak.ts';
import { creditsOf, sumOf, tallyOf } from './tally.ts';
import { lastSat, type NamedTarget, targetsProgress } from './target-progress.ts';
import { type Drill, weakestOf } from './weakest.ts';

/** What progress is computed from. */
export interface Material {
  readonly history: History;
  readonly queue: ReviewQueue;
  /** those that were asked for, and how each can be drilled, by id */
  readonly packs: readonly Pack[];
  readonly drills: ReadonlyMap<string, Drill>;
  /** that ask of these packs */
  readonly targets: readonly NamedTarget[];
  /** whether packs were named, so that others do not count */
  readonly isOfPacks: boolean;
  /** ISO 8601 with offset */
  readonly now: string;
}

/** A condition on packs: those that were named, else all, also those that are gone. */
function wantedPacks({ packs, isOfPacks }: Material): (pack: string) => boolean {
  const ids = new Set(packs.map(({ id }) => id));
  return (pack) => !isOfPacks || ids.has(pack);
}

function countsOf({ due, missed, fresh, answered, mastered, nextInMs }: ReviewQueue): QuestionCounts {
  return {
    all: answered + fresh.length,
    answered,
    mastered,
    due: due.length,
    missed: missed.length,
    unmet: fresh.length,
    nextInMs,
  };
}

const NOTHING: Sum = { points: 0, outOf: 0 };

const pairOf = (all: Sum, fresh: Sum): ScorePair => ({ all: tallyOf(all), fresh: tallyOf(fresh) });

/** All answers by "pack" and by "pack/topic". */
function sumsByPart({ questions }: History): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const [key, { topic, all }] of questions) {
    const pack = packOf(key);
    for (const part of [pack, `${pack}/${topic}`]) sums.set(part, sumOf([sums.get(part) ?? NOTHING, all]));
  }
  return sums;
}

const levelTally = (fresh: readonly DatedAnswer[], level: Level): Tally =>
  tallyOf(creditsOf(fresh.filter((answer) => answer.level === level)));

/** How all packs went. */
function packsProgress(
  parts: readonly PackPart[],
  history: History,
  dayOf: (sitting: number) => string,
): PackProgress[] {
  const sums = sumsByPart(history);
  const progressOf = ({ id, title, target, fresh, forecast }: Part, name: string): TopicProgress => ({
    id,
    title,
    forecast,
    score: pairOf(sums.get(name) ?? NOTHING, creditsOf(fresh)),
    course: courseOf(target, fresh, dayOf),
  });
  return parts.map((part) => ({
    ...progressOf(part, part.id),
    topics: part.topics.map((topic) => progressOf(topic, `${part.id}/${topic.id}`)),
    levels: {
      easy: levelTally(part.fresh, 'easy'),
      medium: levelTally(part.fresh, 'medium'),
      hard: levelTally(part.fresh, 'hard'),
    },
  }));
}

/** Exams that were sat to their end. */
const satExams = (sittings: readonly SittingRow[]): SittingRow[] =>
  sittings.filter(({ exam, ended }) => exam !== undefined && (ended === 'finished' || ended === 'time-up'));

function examScores(sittings: readonly SittingRow[], titles: ReadonlyMap<string, string>): ExamScore[] {
  return satExams(sittings).map(({ id, startedAt, exam = '', percent, pass }) => ({
    id,
    startedAt,
    exam,
    title: titles.get(exam) ?? exam,
    percent,
    ...(pass === undefined ? {} : { pass, passed: percent >= pass }),
  }));
}

/** What of the material the parts and the weakest ones hang on. */
function partsOf(material: Material): Pick<TodayFacts, 'weakest'> & { readonly parts: PackPart[] } {
  const { packs, history, targets, drills } = material;
  const parts = packParts(packs, history.fresh);
  return { parts, weakest: weakestOf(parts, lastSat(targets, history.sittings)?.target, drills) };
}

/** What all earlier sessions together say about somebody. docs/history.md explains each figure. */
export function computeProgress(material: Material, examTitles: ReadonlyMap<string, string>): Progress {
  const { history, queue, targets, now } = material;
  const { sittings, questions, fresh } = history;
  const today = localDay(now);
  const dayOf = (place: number): string => localDay(sittings[place]?.startedAt ?? '');
  const isWanted = wantedPacks(material);
  const { parts, weakest } = partsOf(material);
  const answers = [...questions].filter(([key]) => isWanted(packOf(key))).map(([, { all }]) => all);
  return {
    at: now,
    reports: sittings.length,
    targets: targetsProgress(targets, history, dayOf),
    packs: packsProgress(parts, history, dayOf),
    questions: countsOf(queue),
    streak: streakOf(
      sittings.filter(hasPractice).map(({ startedAt }) => localDay(startedAt)),
      today,
    ),
    days: practiceDays(sittings, today),
    weakest,
    exams: examScores(sittings, examTitles),
    score: pairOf(sumOf(answers), creditsOf(fresh.filter(({ pack }) => isWanted(pack)))),
    sittings: sittings
      .filter(({ allOutOf }) => allOutOf > 0)
      .map((row) => ({
        id: row.id,
        startedAt: row.startedAt,
        mode: row.mode,
        ...pairOf(
          { points: row.allPoints, outOf: row.allOutOf },
          { points: row.freshPoints, outOf: row.freshOutOf },
        ),
      })),
  };
}

/** As much of it as says what to do today. */
export function computeToday(material: Material): TodayFacts {
  const { history, queue, now } = material;
  const { sittings, fresh } = history;
  const today = localDay(now);
  const last = satExams(sittings).at(-1);
  return {
    reports: sittings.length,
    questions: countsOf(queue),
    weakest: partsOf(material).weakest,
    lastExam:
      last?.exam === undefined
        ? null
        : { id: last.exam, daysAgo: dayNumber(today) - dayNumber(localDay(last.startedAt)) },
    hasReviewToday: sittings.some(
      ({ mode, startedAt }) => mode === 'review' && localDay(startedAt) === today,
    ),
    practisedPacks: [...new Set(fresh.map(({ pack }) => pack))].sort(),
  };
}
