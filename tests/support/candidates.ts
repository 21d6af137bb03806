import type { Question } from '../../src/domain/question/question.ts';
import type { Candidate } from '../../src/domain/session/draw.ts';

/** Candidates of the pack `demo`, named q00, q01, … in this order. */
export function candidates(...questions: readonly Question[]): Candidate[] {
  return questions.map((question, index) => ({
    key: `demo/q${String(index).padStart(2, '0')}`,
    pack: 'demo',
    question,
    place: [0, index],
  }));
}
