import type { FeedbackPart } from './feedback-part.ts';

const PASTED = 'Some of it came faster than anyone types, so the report notes that it was pasted.';

/** What to say of an answer that did not come from typing; [] where it did. */
export const pastedPart = (isPasted: boolean): FeedbackPart[] =>
  isPasted ? [{ type: 'text', text: PASTED, tone: 'warning' }] : [];
