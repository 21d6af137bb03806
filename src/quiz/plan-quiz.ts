import { planExam } from '../app/plan-exam.ts';
import { planPractice, PRACTICE_COUNT } from '../app/plan-practice.ts';
import type { PreparedSession } from '../app/plan-session.ts';
import { libraryOf } from '../app/report-content.ts';
import type { Quiz } from '../domain/quiz.ts';
import { materialsOf } from './quiz-content.ts';

/** What a user may choose before a practice session. */
export interface QuizWish {
  /** questions asked */
  readonly count?: number;
  /** "pack/topic"; every topic without it */
  readonly topic?: string;
  /** "pack/id" of the only questions to ask */
  readonly pool?: readonly string[];
}

/** Questions that sessions of a quiz can draw. */
export const drawableCount = ({ packs }: Quiz): number =>
  packs.reduce((sum, { value }) => sum + value.questions.length, 0);

/** How many questions are asked where the user does not say. */
export const usualCount = (quiz: Quiz): number =>
  Math.min(quiz.settings.count ?? PRACTICE_COUNT, drawableCount(quiz));

/** Draws a session, just as the program would. @throws AppError `unfillable` */
export function planQuiz(quiz: Quiz, wish: QuizWish, seed: number): Promise<PreparedSession> {
  const materials = materialsOf(quiz);
  const library = libraryOf(materials);
  const { extraTime, minutes, secondsEach } = quiz.settings;
  if (materials.exam !== undefined) return planExam(materials.exam, { seed, extraTime }, library);
  const { topic, pool } = wish;
  // A track gives each pack its share, which one topic or a list of questions would leave empty for the most part.
  const track = pool === undefined && topic === undefined ? materials.track : undefined;
  return planPractice(
    {
      packs: track === undefined ? quiz.packs.map(({ value }) => value.id) : [],
      ...(track === undefined ? {} : { track: track.value.id }),
      count: wish.count ?? usualCount(quiz),
      topics: topic === undefined ? [] : [topic],
      levels: [],
      kinds: [],
      seed,
      extraTime,
      ...(minutes === undefined ? {} : { minutes }),
      ...(secondsEach === undefined ? {} : { secondsEach }),
      ...(pool === undefined ? {} : { pool }),
      hasHints: true,
      asksConfidence: false,
    },
    library,
  );
}
