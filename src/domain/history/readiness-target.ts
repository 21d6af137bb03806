import type { Exam, ExamQuota, Track } from '../blueprint.ts';
import type { QuestionOutline } from '../pack-outline.ts';
import type { QuestionLabels } from '../question/question.ts';
import type { Quota } from '../session/draw.ts';
import { twoDecimals } from '../two-decimals.ts';
import type { FreshAnswer } from './fresh-answers.ts';

/** Where nothing says how many questions are asked: so many has a common screening test. */
const USUAL_QUESTIONS = 30;

/** One line of a blueprint, with its weight beside the others. */
type TargetLine = Pick<ExamQuota, 'pack' | 'topics' | 'kinds' | 'levels'> & { readonly weight: number };

export interface Mark {
  readonly percent: number;
  /** whether it is only what the questions' `borderline` add up to, since the blueprint names no mark */
  readonly isPractice: boolean;
}

/** Questions that a line could draw, as far as a mark hangs on them. */
type MarkQuota = Quota<QuestionLabels & Pick<QuestionOutline, 'borderline'>>;

/** What somebody wants to be ready for. */
export interface ReadinessTarget {
  readonly lines: readonly TargetLine[];
  readonly questions: number;
  /** points taken off for a wrong answer */
  readonly penalty: number;
  readonly mark?: Mark;
}

export function examTarget({ draw, penalty, pass }: Exam): ReadinessTarget {
  return {
    lines: draw.map((line) => ({ ...line, weight: line.count })),
    questions: draw.reduce((sum, { count }) => sum + count, 0),
    penalty,
    mark: { percent: pass, isPractice: false },
  };
}

/** @param quotas what each line can draw from, counts in proportion to its percentage; asked only where the track names no mark */
export function trackTarget({ draw, pass }: Track, quotas: readonly MarkQuota[]): ReadinessTarget {
  const percent = pass ?? practiceMark(quotas);
  return {
    lines: draw.map((line) => ({ ...line, weight: line.percent })),
    questions: USUAL_QUESTIONS,
    penalty: 0,
    ...(percent === undefined ? {} : { mark: { percent, isPractice: pass === undefined } }),
  };
}

/** New questions of a pack or of one of its topics, without a mark. */
export function partTarget(pack: string, topic?: string): ReadinessTarget {
  const line = { pack, weight: 1, ...(topic === undefined ? {} : { topics: [topic] }) };
  return { lines: [line], questions: USUAL_QUESTIONS, penalty: 0 };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean `borderline` of the questions of a line, each topic alike: a draw takes one question of each in turn. */
function lineMark(questions: readonly Pick<QuestionOutline, 'topic' | 'borderline'>[]): number | undefined {
  const byTopic = new Map<string, number[]>();
  for (const { topic, borderline } of questions) {
    if (borderline === undefined) return undefined;
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), borderline]);
  }
  return byTopic.size === 0 ? undefined : mean([...byTopic.values()].map(mean));
}

/**
 * The percentage that a just-ready person would score on average: the sum of the judged shares of just-ready people who
 * get each question right (Angoff 1971, "Scales, norms, and equivalent scores", in Thorndike, Educational Measurement,
 * 2nd ed., 508–600), here over all questions that could be drawn, in proportion to their lines.
 *
 * @returns undefined unless every question that could be drawn has a `borderline`
 */
export function practiceMark(quotas: readonly MarkQuota[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { candidates, count } of quotas) {
    const mark = lineMark(candidates.map(({ question }) => question));
    if (mark === undefined) return undefined;
    sum += count * mark;
    weights += count;
  }
  return weights === 0 ? undefined : twoDecimals((100 * sum) / weights);
}

/** Whether the target could ask a question like this one. Tags are passed over: they part exams' questions from practice's. */
export function couldAsk({ lines }: ReadinessTarget, { pack, topic, kind, level }: FreshAnswer): boolean {
  return lines.some(
    (line) =>
      line.pack === pack &&
      (line.topics?.some((name) => name === topic || name === `${pack}/${topic}`) ?? true) &&
      (line.kinds?.includes(kind) ?? true) &&
      (line.levels?.includes(level) ?? true),
  );
}
