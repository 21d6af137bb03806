import { type Grade, Rating } from 'ts-fsrs';
import { AGAIN, HARD, isSure, type Recall } from './recall.ts';

/** Quick is an answer in at most this share of the question's time budget. */
const QUICK_SHARE = 0.5;

/** Seconds of the smallest time budget for which an answer is quick. */
export const quickFrom = (seconds: number): number => seconds / QUICK_SHARE;

/**
 * How well an answer shows that a question is remembered, in the four grades of FSRS.
 *
 * @param budget seconds that the question may take
 */
export function reviewGrade(recall: Recall, budget: number): Grade {
  if (recall === AGAIN) return Rating.Again;
  if (recall === HARD) return Rating.Hard;
  return isSure(recall) && budget >= quickFrom(recall) ? Rating.Easy : Rating.Good;
}
