import { type BodyReading, refused } from './body.ts';
import type { QuestionSource } from './question-source.ts';
import { type ReadAnswer, readAnswers } from './read-answers.ts';

const saysNeither = ({ text }: ReadAnswer): boolean => !/^(?:true|false)$/iu.test(text);

/** Old files name the answers in their own language; there the first one is "true". */
function answersByTruth(
  source: QuestionSource,
  answers: readonly ReadAnswer[],
): readonly (ReadAnswer | undefined)[] {
  if (answers.some(saysNeither)) {
    source.note('The answers are not called true and false; the first one is taken for true.');
    return [answers[0], answers[1]];
  }
  const named = (name: string): ReadAnswer | undefined =>
    answers.findLast(({ text }) => text.toLowerCase() === name);
  return [named('true'), named('false')];
}

/** True or false. What Moodle says to either answer is kept, since a pack has one explanation for both. */
export function readTrueFalse(source: QuestionSource): BodyReading {
  const reading = readAnswers(source, false);
  if (reading.type === 'refused') return reading;
  const [yes, no] = answersByTruth(source, reading.answers);
  const isTrue = yes === undefined ? no?.percent !== 100 : yes.percent === 100;
  const isFalse = no === undefined ? !isTrue : no.percent === 100;
  if (isTrue === isFalse) {
    return refused(
      `${isTrue ? 'Both' : 'Neither'} of its answers earns 100 percent, so it is not clear what is right.`,
    );
  }
  const feedback = [isTrue ? yes : no, isTrue ? no : yes].map((answer) => answer?.feedback ?? '');
  const said = { true: yes?.feedback ?? '', false: no?.feedback ?? '' };
  return {
    type: 'body',
    own: { kind: 'true-false', answer: isTrue },
    feedback,
    ...(feedback.some((text) => text !== '') ? { extras: { answerFeedback: said } } : {}),
  };
}
