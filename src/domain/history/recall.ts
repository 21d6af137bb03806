import type { PastItem } from './past-sitting.ts';

/** Less than this share of a question is not remembered. */
const LEAST_CREDIT = 0.5;

/**
 * How well an answer shows that a question is remembered: one of the three below, or, where it was right and sure, the seconds
 * that it took, 0 or more. Whether that was quick, the question's time budget decides. A number, since there may be
 * hundreds of thousands of them.
 */
export type Recall = number;

export const AGAIN: Recall = -3;
export const HARD: Recall = -2;
export const GOOD: Recall = -1;

/** @param isFirst whether it is the first answer to the question; sure and quick then says that it was known before, not how well it will last */
export function recallOf(
  { outcome, credit, hinted, confidence, seconds }: PastItem,
  isFirst: boolean,
): Recall {
  if (outcome === 'skipped' || outcome === 'timed-out' || credit < LEAST_CREDIT) return AGAIN;
  if (credit < 1 || hinted) return HARD;
  return confidence === 'sure' && !isFirst ? seconds : GOOD;
}

/** Whether it was right, without a hint. */
export const isRight = (recall: Recall): boolean => recall >= GOOD;

/** Whether it was right and sure, so that its grade hangs on the time budget. */
export const isSure = (recall: Recall): boolean => recall >= 0;
