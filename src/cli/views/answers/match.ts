import {
  distinctRights,
  type MatchAnswer,
  type MatchQuestion,
  rightsOfLefts,
} from '../../../domain/question/match.ts';
import { markup } from '../../layout.ts';
import type { AnswerView } from './answer-view.ts';
import { type OptionMark, optionLines } from './option-lines.ts';

/** Each left with its right, and beside it what it was given. */
export const matchAnswerView: AnswerView<MatchQuestion, MatchAnswer> = {
  lines({ question }, answer, style, width) {
    const rights = distinctRights(question);
    const keys = rightsOfLefts(question);

    function mark(left: number): Pick<OptionMark, 'tone' | 'note'> {
      if (answer === null) return { tone: 'none', note: '' };
      const pick = answer[left] ?? null;
      if (pick === null) return { tone: 'bad', note: 'left empty' };
      if (pick === keys[left]) return { tone: 'good', note: 'your answer, right' };
      return { tone: 'bad', note: `your answer: ${markup(rights[pick] ?? '', style)}` };
    }

    const { arrow } = style.glyphs;
    const marks = question.pairs.map(({ left, right }, index) => ({
      text: `${left} ${arrow} ${right}`,
      label: String(index + 1),
      ...mark(index),
    }));
    return [style.bold('The right pairs'), ...optionLines(marks, style, width)];
  },
};
