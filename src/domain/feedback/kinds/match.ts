import { distinctRights, type MatchAnswer, type MatchQuestion, rightsOfLefts } from '../../question/match.ts';
import type { MarkedOption } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

/** Each left with its right, and beside it what it was given. */
export const matchFeedback: KindFeedback<MatchQuestion, MatchAnswer> = ({ question }, answer) => {
  const rights = distinctRights(question);
  const keys = rightsOfLefts(question);

  function mark(left: number): Pick<MarkedOption, 'tone' | 'note'> {
    if (answer === null) return { tone: 'none', note: '' };
    const pick = answer[left] ?? null;
    if (pick === null) return { tone: 'bad', note: 'left empty' };
    if (pick === keys[left]) return { tone: 'good', note: 'your answer, right' };
    return { tone: 'bad', note: `your answer: ${rights[pick] ?? ''}` };
  }

  const pairs = question.pairs.map(({ left, right }, index) => ({
    left,
    right,
    label: String(index + 1),
    ...mark(index),
  }));
  return [
    [
      { type: 'heading', text: 'The right pairs' },
      { type: 'pairs', pairs },
    ],
  ];
};
