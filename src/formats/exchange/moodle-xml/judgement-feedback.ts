import { markedStandard, marksOf } from '../markup/judgement-mark.ts';
import type { OwnKeys } from './body.ts';
import { childOf, textOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';
import type { ReadAnswer } from './read-answers.ts';

const generalFeedback = (source: QuestionSource): string =>
  textOf(childOf(source.element, 'generalfeedback'));

/** The kind's keys, where the general feedback says that this is graded judgement; null elsewhere. */
export function judgementOf(source: QuestionSource, answers: readonly ReadAnswer[]): OwnKeys | null {
  const marked = markedStandard(generalFeedback(source));
  if (marked === null) return null;
  return {
    kind: 'judgement',
    options: answers.map(({ text, percent, feedback }) => ({
      text,
      marks: marksOf(percent, marked.highest),
      ...(feedback === '' ? {} : { why: feedback }),
    })),
    standard: marked.standard,
  };
}

/** General feedback without the standard of graded judgement. */
export const withoutStandard = (html: string): string => markedStandard(html)?.rest ?? html;
