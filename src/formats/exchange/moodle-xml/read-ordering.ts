import { type BodyReading, refused } from './body.ts';
import { childOf, childrenOf, textOf, valueOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';

/** Steps, which stand in the file in their right order; what looks like grades counts them. */
export function readOrdering(source: QuestionSource): BodyReading {
  const answers = childrenOf(source.element, 'answer').filter((answer) => textOf(answer) !== '');
  if (answers.length === 0) return refused('It has nothing to put in order.');
  const steps = answers.map((answer) => source.rich(answer));
  const feedback = answers.map((answer) => source.rich(childOf(answer, 'feedback')));
  const isPart = !['', 'ALL', '0'].includes(valueOf(source.element, 'selecttype') ?? '');
  if (isPart) source.note('Moodle shows some of the steps at a time; here all of them are shown.');
  const hasFeedback = feedback.some((text) => text !== '');
  if (hasFeedback)
    source.note('Feedback to single steps is kept for export alone: a pack has no place to show it.');
  return {
    type: 'body',
    own: { kind: 'order', steps },
    ...(hasFeedback ? { extras: { stepFeedback: feedback } } : {}),
  };
}
