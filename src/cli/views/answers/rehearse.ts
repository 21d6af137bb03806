import {
  type RehearseAnswer,
  type RehearseQuestion,
  selfScore,
  speakingSeconds,
  wordCount,
} from '../../../domain/question/rehearse.ts';
import { clockText, hanging, markup, plural, wrap } from '../../layout.ts';
import type { AnswerView } from './answer-view.ts';

/** "12 words, about 0:06 to say" */
export function outlineLength(outline: string): string {
  const words = wordCount(outline);
  return `${plural(words, 'word')}, about ${clockText(speakingSeconds(words) * 1000)} to say`;
}

/** The rubric with the points that the user gave, the outline, and the sample answer. */
export const rehearseAnswerView: AnswerView<RehearseQuestion, RehearseAnswer> = {
  lines({ question }, answer, style, width) {
    const rubric = question.rubric.flatMap((line, index) => {
      const score = answer?.scores[index] ?? null;
      return hanging(`${score === null ? '-' : score}  `, markup(line, style), width);
    });
    const { points, outOf } = answer === null ? { points: 0, outOf: 0 } : selfScore(answer);
    const outline = answer?.outline;
    return [
      ...(answer === null ? [] : [style.bold(`Your points, ${points} of ${outOf}`)]),
      ...rubric,
      ...(outline === undefined
        ? []
        : [
            '',
            style.bold('Your outline'),
            ...wrap(outline, width),
            ...wrap(style.dim(outlineLength(outline)), width),
          ]),
      '',
      style.bold('A sample answer'),
      ...wrap(markup(question.sample, style), width),
    ];
  },
};
