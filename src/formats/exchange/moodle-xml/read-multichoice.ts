import type { KeyedOption } from '../../../domain/question/question.ts';
import { type Body, type BodyReading, quoted, refused } from './body.ts';
import { isYes, valueOf } from './elements.ts';
import { judgementOf } from './judgement-feedback.ts';
import type { QuestionSource } from './question-source.ts';
import { type ReadAnswer, readAnswers } from './read-answers.ts';

/** What the last decimals of a share of 100 may miss. */
const ROUNDING = 0.001;

const optionOf = ({ text, feedback }: ReadAnswer, correct: boolean): KeyedOption => ({
  text,
  correct,
  ...(feedback === '' ? {} : { why: feedback }),
});

/** Grades are kept only where they are not those that an export would write anyway. */
const weightsOf = (answers: readonly ReadAnswer[], isUsual: boolean): Pick<Body, 'extras'> =>
  isUsual ? {} : { extras: { weights: answers.map(({ percent }) => percent) } };

function readSingle(source: QuestionSource, answers: readonly ReadAnswer[]): BodyReading {
  const judgement = judgementOf(source, answers);
  if (judgement !== null) return { type: 'body', own: judgement };
  const keys = answers.filter(({ percent }) => percent === 100);
  if (keys.length === 0) return refused('No answer earns 100 percent, so there is no key.');
  if (keys.length > 1) {
    const texts = keys.map(({ text }) => quoted(text)).join(' and ');
    return refused(
      `${texts} both earn 100 percent. A question with one answer has one key: let it take several answers.`,
    );
  }
  const partial = answers.filter(({ percent }) => percent > 0 && percent < 100);
  if (partial.length > 0) {
    const texts = partial.map(({ text }) => quoted(text)).join(', ');
    source.note(
      `Part of the credit for ${texts} is not given: here one option is right. The grades are kept for export.`,
    );
  }
  if (answers.some(({ percent }) => percent < 0)) {
    source.note(
      'Grades below zero are kept for export alone: here a penalty is set by the exam, not by the question.',
    );
  }
  return {
    type: 'body',
    own: { kind: 'single', options: answers.map((answer) => optionOf(answer, answer.percent === 100)) },
    ...weightsOf(
      answers,
      answers.every(({ percent }) => percent === 100 || percent === 0),
    ),
  };
}

function readMultiple(source: QuestionSource, answers: readonly ReadAnswer[]): BodyReading {
  const keys = answers.filter(({ percent }) => percent > 0);
  if (keys.length === 0) return refused('No answer earns anything, so there is no key.');
  const share = 100 / keys.length;
  const isUsual = answers.every(({ percent }) => Math.abs(Math.abs(percent) - share) <= ROUNDING);
  if (!isUsual) {
    source.note(
      "Moodle's grades for the answers are kept for export; here each right tick earns as much as another, and each wrong one takes as much away.",
    );
  }
  return {
    type: 'body',
    own: { kind: 'multiple', options: answers.map((answer) => optionOf(answer, answer.percent > 0)) },
    ...weightsOf(answers, isUsual),
  };
}

/** Options to choose one or several from. */
export function readMultichoice(source: QuestionSource): BodyReading {
  const reading = readAnswers(source, true);
  if (reading.type === 'refused') return reading;
  const isSingle = isYes(valueOf(source.element, 'single') ?? 'true');
  const body = isSingle ? readSingle(source, reading.answers) : readMultiple(source, reading.answers);
  const shuffle = valueOf(source.element, 'shuffleanswers');
  if (body.type === 'refused' || shuffle === undefined) return body;
  return { ...body, common: { shuffle: isYes(shuffle) } };
}
