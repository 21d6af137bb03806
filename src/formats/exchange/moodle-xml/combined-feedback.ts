import { childOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';

/** Moodle's elements for what is said to an answer as a whole, with what its forms start with. */
export const COMBINED: Readonly<Record<string, string>> = {
  correctfeedback: 'Your answer is correct.',
  partiallycorrectfeedback: 'Your answer is partially correct.',
  incorrectfeedback: 'Your answer is incorrect.',
};

/** What a question says to right, partly right and wrong answers, where it is not what Moodle says by itself. */
export function readCombinedFeedback(source: QuestionSource): Readonly<Record<string, string>> {
  const own = Object.entries(COMBINED).flatMap(([name, usual]) => {
    const element = childOf(source.element, name);
    const text = source.rich(element);
    return element === undefined || text === usual ? [] : [[name, text] as const];
  });
  if (own.some(([, text]) => text !== '')) {
    source.note(
      'Feedback for right, partly right and wrong answers is kept for export alone: a pack has no place to show it.',
    );
  }
  return Object.fromEntries(own);
}
