import type { GradedOption, JudgementQuestion } from '../../../domain/question/judgement.ts';
import { highestMarks, markedStandard, marksOf } from '../markup/judgement-mark.ts';
import { nearestFraction } from '../moodle-fractions.ts';
import type { Fitted, Reading } from './fitting.ts';
import type { GiftQuestion } from './gift-question.ts';

/** A graded judgement, where the general feedback says that an export wrote one; null elsewhere. */
export function fitJudgement({ answers, general }: GiftQuestion, reading: Reading): Fitted | null {
  const marked = general?.format === 'html' ? markedStandard(general.text) : null;
  if (marked === null || answers.type !== 'choice') return null;
  const options = answers.answers.map(({ text, weight, feedback }): GradedOption => {
    const why = reading.remark(feedback);
    const marks = marksOf(weight, marked.highest);
    return { text: reading.text(text), marks, ...(why === undefined ? {} : { why }) };
  });
  const { standard } = marked;
  return {
    type: 'fitted',
    body: (prompt) => ({ kind: 'judgement', prompt, options, standard }),
    extras: {},
    explanation: reading.remark({ format: 'html', text: marked.rest }),
  };
}

/** The share of the marks that each option earns, in percent, or null where Moodle knows no such share. */
export function shareWeights(question: JudgementQuestion): readonly number[] | null {
  const highest = highestMarks(question);
  const shares = question.options.map(({ marks }) => nearestFraction((marks / highest) * 100));
  const weights = shares.map((share) => (share?.isListed === true ? share.percent : null));
  return weights.every((weight) => weight !== null) ? weights : null;
}
