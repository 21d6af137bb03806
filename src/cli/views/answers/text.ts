import { isAccepted, nearMiss, type TextAnswer, type TextQuestion } from '../../../domain/question/text.ts';
import { visible } from '../../../domain/visible.ts';
import { hanging } from '../../layout.ts';
import type { AnswerView } from './answer-view.ts';
import { typedLine } from './typed-lines.ts';

const NEAR = {
  capitals: 'only the capital letters differ, and here they count. It is scored as wrong.',
  'one character': 'one typing slip away. It is scored as wrong.',
} as const;

/** What was typed, how near a wrong text came, what would have been right. Texts stand as written, without markup. */
export const textAnswerView: AnswerView<TextQuestion, TextAnswer> = {
  lines({ question }, answer, style, width) {
    const isRight = answer !== null && isAccepted(question, answer);
    const near = answer === null ? null : nearMiss(question, answer);
    const [best = '', ...others] = question.accept;
    return [
      ...(answer === null
        ? []
        : typedLine(isRight ? 'good' : 'bad', 'Your answer:', visible(answer), style, width)),
      ...(near === null
        ? []
        : typedLine('partly', `Near miss: ${near.accepted},`, NEAR[near.by], style, width)),
      ...(isRight ? [] : typedLine('good', 'The right answer:', best, style, width)),
      ...(isRight || others.length === 0 ? [] : hanging('  Also right: ', others.join('; '), width)),
    ];
  },
};
