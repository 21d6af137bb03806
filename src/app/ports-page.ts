import type { FeedbackBlock } from '../domain/feedback/feedback-part.ts';
import type { Verdict } from '../domain/feedback/feedback.ts';
import type { Progress } from '../domain/history/progress.ts';
import type { Kind, Level } from '../domain/question/question.ts';
import type { Report } from '../domain/report/report.ts';
import type { PartScore } from '../domain/session/score.ts';
import type { Timestamp } from './ports.ts';

/** One sitting in the course of scores. */
export interface CourseSitting {
  readonly startedAt: Timestamp;
  readonly percent: number;
  /** percent */
  readonly pass?: number;
  readonly passed?: boolean;
}

/** A question's own words, where its pack is there as it was, and what feedback says of the answer. */
export interface QuestionText {
  /** BCP 47 */
  readonly language: string;
  readonly passage?: string;
  readonly prompt: string;
  readonly blocks: readonly FeedbackBlock[];
  /** where to report a bad question */
  readonly issues?: string;
}

/** A question of a session as a page shows it. */
export interface PageQuestion {
  readonly number: number;
  /** "pack/id" */
  readonly key: string;
  readonly kind: Kind;
  readonly level: Level;
  /** titles, or ids where the pack is missing */
  readonly topic: string;
  readonly pack: string;
  readonly verdict: Verdict;
  readonly seconds: number;
  /** null where nobody knows it, as the pack is missing, and for questions that are not scored */
  readonly budgetSeconds: number | null;
  /** what was done beside answering: "Flagged" */
  readonly remarks: readonly string[];
  readonly note?: string;
  /** never on the screen, so that it is still new */
  readonly isUnseen: boolean;
  /** whether it was seen, and not known for sure */
  readonly isToLookAtAgain: boolean;
  /** `missing` where its pack is not there as it was, `unfit` where the report's answer is none to this question */
  readonly text: QuestionText | 'missing' | 'unfit';
  /** what the report itself holds of an answer whose question cannot be shown */
  readonly given?: string;
}

/** Everything that the page of a report says. */
export interface ReportPage {
  readonly report: Report;
  /** what was sat, by its title */
  readonly title: string;
  /** false where the file was changed after it was written */
  readonly isSealed: boolean;
  /** the sitting goes on later, so the page names neither score nor key */
  readonly isKeptSecret: boolean;
  /** "Time: 4:05 of 20:00" */
  readonly timeUsed: string;
  /** by title, in the session's order */
  readonly packs: readonly PartScore[];
  readonly topics: readonly PartScore[];
  readonly levels: readonly PartScore[];
  /** sentences on pacing, changed answers and confidence */
  readonly habits: readonly string[];
  /** sittings of the same exam, track or practice, the oldest first, this one last */
  readonly course: readonly CourseSitting[];
  readonly questions: readonly PageQuestion[];
  /** missing packs and blueprints, by title or id */
  readonly missing: readonly string[];
}

/** Everything that the page of somebody's progress says. */
export interface ProgressPage {
  readonly progress: Progress;
  readonly candidate?: string;
  /** ids or files of packs that it was asked for; empty is all */
  readonly packs: readonly string[];
  /** of every pack there is, by id */
  readonly packTitles: ReadonlyMap<string, string>;
  /** a command of this program as a line that can be copied */
  command(argv: readonly string[]): string;
}

/** Writes pages and shows them. */
export interface PageFiles {
  /**
   * Writes a page whole, over an existing file only if that is a page of deskready.
   *
   * @throws AppError `not-writable`
   */
  write(path: string, text: string): void;
  /** Opens a file as the platform does; false where nothing here can. */
  open(path: string): Promise<boolean>;
}
