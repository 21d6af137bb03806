import type { PackOutline } from '../pack-outline.ts';
import type { Level } from '../question/question.ts';
import { courseOf } from './course.ts';
import { dayNumber, localDay } from './day.ts';
import { packOf } from './fresh-answers.ts';
import { allSittings, type DatedAnswer, type History, type Sum } from './history.ts';
import { type PackPart, packParts, type Part } from './parts.ts';
import { hasPractice, type SatExam } from './past-sums.ts';
import { practiceDays } from './practice-days.ts';
import type {
  ExamScore,
  PackProgress,
  Progress,
  QuestionCounts,
  ScorePair,
  SittingScore,
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
  readonly packs: readonly Pick<PackOutline, 'id' | 'title' | 'topics'>[];
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
function packsProgress(parts: readonly PackPart[], history: History): PackProgress[] {
  const sums = sumsByPart(history);
  const progressOf = ({ id, title, target, fresh, forecast }: Part, name: string): TopicProgress => ({
    id,
    title,
    forecast,
    score: pairOf(sums.get(name) ?? NOTHING, creditsOf(fresh)),
    course: courseOf(target, fresh),
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

const examScores = (exams: readonly SatExam[], titles: ReadonlyMap<string, string>): ExamScore[] =>
  exams.map(({ id, startedAt, exam, percent, pass }) => {
    const score = { id, startedAt, exam, title: titles.get(exam) ?? exam, percent };
    return pass === undefined ? score : { ...score, pass, passed: percent >= pass };
  });

/** Sessions with at least one answer. */
const sittingScores = (history: History): SittingScore[] =>
  allSittings(history)
    .filter(({ allOutOf }) => allOutOf > 0)
    .map((row) => ({
      id: row.id,
      startedAt: row.startedAt,
      mode: row.mode,
      ...pairOf(
        { points: row.allPoints, outOf: row.allOutOf },
        { points: row.freshPoints, outOf: row.freshOutOf },
      ),
    }));

/** What of the material the parts and the weakest ones hang on. */
function partsOf(material: Material): Pick<TodayFacts, 'weakest'> & { readonly parts: PackPart[] } {
  const { packs, history, targets, drills } = material;
  const parts = packParts(packs, history.fresh);
  return { parts, weakest: weakestOf(parts, lastSat(targets, history.sums)?.target, drills) };
}

/** What all earlier sessions together say about somebody. docs/history.md explains each figure. */
export function computeProgress(material: Material, examTitles: ReadonlyMap<string, string>): Progress {
  const { history, queue, targets, now } = material;
  const { sums, questions, fresh } = history;
  const today = localDay(now);
  const isWanted = wantedPacks(material);
  const { parts, weakest } = partsOf(material);
  const answers = [...questions].filter(([key]) => isWanted(packOf(key))).map(([, { all }]) => all);
  return {
    at: now,
    reports: sums.count,
    targets: targetsProgress(targets, history),
    packs: packsProgress(parts, history),
    questions: countsOf(queue),
    streak: streakOf(
      [...sums.days.values()].filter(hasPractice).map(({ number }) => number),
      today,
    ),
    days: practiceDays(sums, today),
    weakest,
    exams: examScores(sums.exams, examTitles),
    score: pairOf(sumOf(answers), creditsOf(fresh.filter(({ pack }) => isWanted(pack)))),
    // A getter: the terminal shows none of them.
    get sittings() {
      return sittingScores(history);
    },
  };
}

/** As much of it as says what to do today. */
export function computeToday(material: Material): TodayFacts {
  const { history, queue, now } = material;
  const { sums, fresh } = history;
  const today = localDay(now);
  const last = sums.exams.at(-1);
  return {
    reports: sums.count,
    questions: countsOf(queue),
    weakest: partsOf(material).weakest,
    lastExam:
      last === undefined
        ? null
        : { id: last.exam, daysAgo: dayNumber(today) - dayNumber(localDay(last.startedAt)) },
    hasReviewToday: (sums.days.get(today)?.reviews ?? 0) > 0,
    practisedPacks: [...new Set(fresh.map(({ pack }) => pack))].sort(),
  };
}
