import type { KindRules } from './kind-rules.ts';
import { repeats } from './options.ts';
import type { QuestionCommon } from './question.ts';

/** An interview question to answer aloud. The user scores the answer alone, so it never counts. */
export interface RehearseQuestion extends QuestionCommon {
  readonly kind: 'rehearse';
  /** what a good answer has, a line each */
  readonly rubric: readonly string[];
  /** an answer that has it all */
  readonly sample: string;
  /** time to speak */
  readonly seconds: number;
}

/** points for one line of the rubric; null where it was not scored */
export type RubricScore = 0 | 1 | 2 | null;

export interface RehearseAnswer {
  /** one for each line of the rubric */
  readonly scores: readonly RubricScore[];
  readonly outline?: string;
}

export const MAX_OUTLINE = 2000;

/** Words a minute at which the speaking time of an outline is estimated. */
const SPOKEN_WPM = 130;

/** Runs of letters, digits and signs between white space. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Seconds that so many words take to say at 130 a minute, a calm pace. */
export const speakingSeconds = (words: number): number => Math.round((words * 60) / SPOKEN_WPM);

/** Points that a user gave, out of 2 for each line that was scored. */
export function selfScore({ scores }: RehearseAnswer): { readonly points: number; readonly outOf: number } {
  const given = scores.filter((score) => score !== null);
  return { points: given.reduce<number>((sum, score) => sum + score, 0), outOf: 2 * given.length };
}

const isScore = (value: unknown): value is RubricScore =>
  value === null || value === 0 || value === 1 || value === 2;

function isRehearseAnswer({ rubric }: RehearseQuestion, value: unknown): value is RehearseAnswer {
  if (typeof value !== 'object' || value === null || !('scores' in value)) return false;
  const { scores, outline, ...rest } = value as { scores: unknown; outline?: unknown };
  const isOutline = outline === undefined || (typeof outline === 'string' && outline.length <= MAX_OUTLINE);
  const areScores = Array.isArray(scores) && scores.length === rubric.length && scores.every(isScore);
  return areScores && isOutline && Object.keys(rest).length === 0;
}

export const rehearseRules: KindRules<RehearseQuestion, RehearseAnswer> = {
  isScored: false,
  check: ({ rubric }) => repeats(rubric).map((repeat) => ({ code: 'duplicate-rubric', ...repeat })),
  showOrder: () => [],
  // No score asks for it: what people think of themselves is no result.
  score: (_question, answer) => selfScore(answer).points / Math.max(1, selfScore(answer).outOf),
  guessing: () => ({ credit: 0, wrong: 0 }),
  isAnswer: isRehearseAnswer,
  shownTexts: ({ rubric }) => [...rubric],
  keyTexts: ({ rubric }) => [...rubric],
  bestAnswer: ({ rubric }) => ({ scores: rubric.map(() => 2 as const) }),
  options: () => [],
};
