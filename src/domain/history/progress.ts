import type { Level } from '../question/question.ts';
import type { Mode } from '../session/plan.ts';
import type { Forecast, Readiness } from './readiness.ts';

/** What answers came to. Unseen questions are no answers, nor are skipped ones of a session that was broken off. */
export interface Tally {
  /** sum of credits, two decimals */
  readonly points: number;
  /** answers */
  readonly outOf: number;
  /** 100 × points / outOf, two decimals; null without answers */
  readonly percent: number | null;
}

/** The same answers twice: all, repeated and hinted ones too, and those of first meetings alone (docs/readiness.md). */
export interface ScorePair {
  readonly all: Tally;
  readonly fresh: Tally;
}

/** What was to be expected at the end of a day. */
export interface CoursePoint {
  /** local day, YYYY-MM-DD */
  readonly day: string;
  /** percent, two decimals: the expected score by all fresh answers up to then */
  readonly expected: number;
  /** fresh answers up to then */
  readonly answers: number;
}

/** How ready somebody is for an exam or a track. */
export interface TargetProgress {
  readonly type: 'exam' | 'track';
  readonly id: string;
  readonly title: string;
  /** by all fresh answers to questions that it could ask; `readiness.packs` has each pack's share of it */
  readonly readiness: Readiness;
  /** when a session under its name last started, ISO 8601 with offset; absent where there was none */
  readonly lastAt?: string;
  /** sessions under its name */
  readonly sittings: number;
  /** at most 24 days in the order of time, the last one as it is now; [] without answers */
  readonly course: readonly CoursePoint[];
}

/** How somebody does on the new questions of a pack or a topic. */
interface PartProgress {
  readonly id: string;
  readonly title: string;
  /** of 30 new questions of this part, by its fresh answers; it names no chance, since there is no mark */
  readonly forecast: Forecast;
  /** of this part; `fresh.outOf` is the number of fresh answers */
  readonly score: ScorePair;
  /** at most 24 days in the order of time, the last one as it is now */
  readonly course: readonly CoursePoint[];
}

/** A topic with ten fresh answers or more. `id` is its id in the pack. */
export type TopicProgress = PartProgress;

/** A pack with at least one fresh answer. */
export interface PackProgress extends PartProgress {
  /** in the order of the pack */
  readonly topics: readonly TopicProgress[];
  /** fresh answers by level; every level is there */
  readonly levels: Readonly<Record<Level, Tally>>;
}

/** Local days in a row on which something was answered. */
export interface Streak {
  /** up to today, or up to yesterday while nothing was answered today; 0 where neither was a day of practice */
  readonly current: number;
  readonly best: number;
  readonly hasToday: boolean;
}

/** Questions that practice can ask now, as they are now: retired ones, changed ones and those kept for exams are left out. */
export interface QuestionCounts {
  /** all there are */
  readonly all: number;
  /** answered at least once */
  readonly answered: number;
  /** right on three different days */
  readonly mastered: number;
  /** due for review now */
  readonly due: number;
  /** latest answer not fully right, and not due */
  readonly missed: number;
  /** never answered */
  readonly unmet: number;
  /** milliseconds until the next one is due, where none is; null where nothing was answered */
  readonly nextInMs: number | null;
}

/** What was done on a local day. */
export interface PracticeDay {
  /** YYYY-MM-DD, on which the sessions started */
  readonly day: string;
  /** on the sessions' clocks, one decimal */
  readonly minutes: number;
  readonly sittings: number;
  /** questions answered, repeated and rehearsed ones too */
  readonly answers: number;
}

/** Where practice would help most. */
export interface Weakness {
  readonly pack: string;
  /** id of a topic of the pack, where one is weaker than the pack as a whole */
  readonly topic?: string;
  /** of the topic, else of the pack */
  readonly title: string;
  /** percent, two decimals: expected on its new questions */
  readonly expected: number;
  /** fresh answers that say so, at least ten */
  readonly answers: number;
  /** 0 to 1: the pack's share of the exam or track that was sat last; absent where there is none */
  readonly share?: number;
  /** drills it, as the words behind `deskready` */
  readonly argv: readonly string[];
}

/** The result of an exam. One that was broken off is left out. */
export interface ExamScore {
  /** of the report */
  readonly id: string;
  /** ISO 8601 with offset */
  readonly startedAt: string;
  readonly exam: string;
  /** the exam's id where it is no longer there */
  readonly title: string;
  readonly percent: number;
  readonly pass?: number;
  readonly passed?: boolean;
}

/** A session of the past with its scores. */
export interface SittingScore extends ScorePair {
  /** of the report */
  readonly id: string;
  /** ISO 8601 with offset */
  readonly startedAt: string;
  readonly mode: Mode;
}

/**
 * What all reports together say about somebody. Every figure is computed from the reports; docs/history.md says how.
 *
 * Where packs were named, `targets`, `packs`, `questions`, `weakest` and `score` speak of these packs alone; the rest of all reports.
 */
export interface Progress {
  /** the moment for which it holds, ISO 8601 with offset */
  readonly at: string;
  /** reports that it rests on */
  readonly reports: number;
  /**
   * Exams and tracks that were sat or practised under their name, the latest first; then those that can be judged all the same,
   * the most answers first.
   */
  readonly targets: readonly TargetProgress[];
  /** in the order of ids */
  readonly packs: readonly PackProgress[];
  readonly questions: QuestionCounts;
  readonly streak: Streak;
  /** days with practice of the last 52 weeks and today, in the order of time */
  readonly days: readonly PracticeDay[];
  /** first what costs the most points: (100 − expected) × share */
  readonly weakest: readonly Weakness[];
  /** in the order of time */
  readonly exams: readonly ExamScore[];
  /** of all sessions together */
  readonly score: ScorePair;
  /** sessions with at least one answer, in the order of time */
  readonly sittings: readonly SittingScore[];
}

/** As much of it as says what to do today. */
export interface TodayFacts extends Pick<Progress, 'reports' | 'questions' | 'weakest'> {
  /** the exam that was last sat to its end; null where none was */
  readonly lastExam: {
    readonly id: string;
    /** local days since then, 0 on the same day; negative where the clock was set back */
    readonly daysAgo: number;
  } | null;
  /** whether a review was sat today: then a long queue does not keep the weekly mock exam away */
  readonly hasReviewToday: boolean;
  /** packs with at least one fresh answer, in the order of ids */
  readonly practisedPacks: readonly string[];
}
