import type { RehearseAnswer, RehearseQuestion, RubricScore } from '../../../domain/question/rehearse.ts';
import { clockText } from '../../../domain/clock-text.ts';
import { markup, wrap } from '../../layout.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import type { PlainKind } from './kind.ts';
import { foldAnswer } from './letters.ts';

const SCORES: Readonly<Record<string, RubricScore>> = { '0': 0, '1': 1, '2': 2, '-': null };

const scoreOf = (line: string): RubricScore | undefined => SCORES[foldAnswer(line)];

const rowText = ({ question }: ItemOf<RehearseQuestion>, index: number): string =>
  `${index + 1} of ${question.rubric.length}: ${question.rubric[index] ?? ''}`;

/** A line for each line of the rubric: 0, 1 or 2 points, or - for none. */
export const plainRehearse: PlainKind<RehearseAnswer, RehearseQuestion> = {
  picksLetters: true,
  lines: (item, style, width) => [
    ...wrap(
      `Speak your answer aloud now, for up to ${clockText(item.question.seconds * 1000)} minutes. ` +
        'Then give yourself points for each line below: 0 not there, 1 partly, 2 fully, - not scored. ' +
        'They stay with you and are no part of the score.',
      width,
    ),
    '',
    ...wrap(markup(rowText(item, 0), style), width),
  ],
  accepts: (_item, before = []) => `Type 0, 1, 2 or - for line ${before.length + 1}.`,
  read(item, line, before) {
    const score = scoreOf(line);
    if (score === undefined) return { invalid: true };
    const lines = [...before, line];
    if (lines.length < item.question.rubric.length) return { more: rowText(item, lines.length) };
    return { answer: { scores: lines.map((typed) => scoreOf(typed) ?? null) } };
  },
  typed: (_item, { scores }) => scores.map((score) => score ?? '-').join(' '),
};
