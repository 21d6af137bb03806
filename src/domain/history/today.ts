import type { Exam } from '../blueprint.ts';
import { compareTexts } from '../compare-texts.ts';
import type { TodayFacts, Weakness } from './progress.ts';

/** What to do today. Each can be started as it is. */
export type Today =
  | { readonly type: 'review'; readonly due: number }
  | {
      readonly type: 'exam';
      readonly exam: Exam;
      /** local days since the last exam; null where this is the first */
      readonly lastDaysAgo: number | null;
    }
  | { readonly type: 'drill'; readonly weakness: Weakness }
  | { readonly type: 'missed'; readonly missed: number }
  | { readonly type: 'practice' };

const DAYS_BETWEEN_EXAMS = 7;
/** Before so many questions were answered, a mock exam would only discourage. */
const ENOUGH_FOR_EXAM = 20;

const hasDueReview = ({ questions, hasReviewToday }: TodayFacts): boolean =>
  questions.due > 0 && !hasReviewToday;

/** Whether the weekly mock exam is next, so that somebody has to look which exams there are. */
export function isExamNext(facts: TodayFacts): boolean {
  const { lastExam, questions } = facts;
  if (hasDueReview(facts) || questions.answered < ENOUGH_FOR_EXAM) return false;
  return lastExam === null || lastExam.daysAgo >= DAYS_BETWEEN_EXAMS;
}

const questionsOf = ({ draw }: Exam): number => draw.reduce((sum, { count }) => sum + count, 0);

/** 0 to 1: how much of an exam comes from packs that were practised. */
function practisedShare(exam: Exam, packs: readonly string[]): number {
  const practised = exam.draw.filter(({ pack }) => packs.includes(pack));
  return questionsOf({ ...exam, draw: practised }) / questionsOf(exam);
}

/** The exam that was sat last, so that scores can be compared; else the one nearest to what was practised, a short one first. */
function nextExam({ lastExam, practisedPacks }: TodayFacts, exams: readonly Exam[]): Exam | undefined {
  const before = exams.find(({ id }) => id === lastExam?.id);
  if (before !== undefined) return before;
  const byFit = [...exams].sort(
    (a, b) =>
      practisedShare(b, practisedPacks) - practisedShare(a, practisedPacks) ||
      questionsOf(a) - questionsOf(b) ||
      compareTexts(a.id, b.id),
  );
  return byFit[0];
}

/**
 * Decides what to do now: first the day's review, as long as something is due; once a week a mock exam; then the weakest
 * pack by its weight; then what was missed; else a mix. Where much is due, one review a day comes before the weekly exam and the rest after it.
 *
 * @param exams those that can be sat; looked at only where `isExamNext`
 */
export function todayOf(facts: TodayFacts, exams: readonly Exam[]): Today {
  const { questions, weakest, lastExam } = facts;
  const exam = isExamNext(facts) ? nextExam(facts, exams) : undefined;
  if (exam !== undefined) return { type: 'exam', exam, lastDaysAgo: lastExam?.daysAgo ?? null };
  if (questions.due > 0) return { type: 'review', due: questions.due };
  const [weakness] = weakest;
  if (weakness !== undefined) return { type: 'drill', weakness };
  if (questions.missed > 0) return { type: 'missed', missed: questions.missed };
  return { type: 'practice' };
}
