import { type Grade, Rating } from 'ts-fsrs';
import type { PastItem } from './past-item.ts';

/** Quick is an answer in at most this share of the question's time budget. */
const QUICK_SHARE = 0.5;

/** Less than this share of a question is not remembered. */
const LEAST_CREDIT = 0.5;

/**
 * How well an answer shows that a question is remembered, in the four grades of FSRS.
 *
 * @param budget seconds that the question may take
 * @param isFirst whether it is the first answer to the question; quick then says that it was known before, not how well it will last
 */
export function reviewGrade(
  { outcome, credit, hinted, confidence, seconds }: PastItem,
  budget: number,
  isFirst: boolean,
): Grade {
  if (outcome === 'skipped' || outcome === 'timed-out' || credit < LEAST_CREDIT) return Rating.Again;
  if (credit < 1 || hinted) return Rating.Hard;
  const isQuick = seconds <= budget * QUICK_SHARE;
  return confidence === 'sure' && isQuick && !isFirst ? Rating.Easy : Rating.Good;
}
