import { foldSpaces } from '../../../domain/question/options.ts';
import { type BodyReading, refused } from './body.ts';
import { isYes, valueOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';
import { keptAnswers, noteOtherAnswers, type ReadAnswer, readAnswers } from './read-answers.ts';

/** A star that no backslash stands before means any text. */
const ANY_TEXT = /(?<!\\)\*/u;

/** A pack folds case as well, so that two texts that differ in that alone would be the same twice. */
function distinct(texts: readonly string[], caseSensitive: boolean): readonly string[] {
  const key = (text: string): string => {
    const folded = foldSpaces(text.normalize('NFKC'));
    return caseSensitive ? folded : folded.toLowerCase();
  };
  return [...new Map(texts.toReversed().map((text) => [key(text), text])).values()].toReversed();
}

/** A short text to type. */
export function readShortAnswer(source: QuestionSource): BodyReading {
  const reading = readAnswers(source, false);
  if (reading.type === 'refused') return reading;
  const { answers } = reading;
  const right = answers.filter(({ percent }) => percent === 100);
  const exact = right.filter(({ text }) => !ANY_TEXT.test(text));
  if (right.length === 0) return refused('No answer earns 100 percent, so there is no key.');
  if (exact.length === 0) {
    return refused(
      'Its right answers hold a * for any text, and a pack has only texts that are right as they are.',
    );
  }
  if (exact.length < right.length) {
    source.note('Right answers with a * for any text are kept for export alone: a pack has no such answers.');
  }
  noteOtherAnswers(source, answers);
  const caseSensitive = isYes(valueOf(source.element, 'usecase') ?? '0');
  const accept = distinct(
    exact.map(({ text }) => text.replaceAll('\\*', '*')),
    caseSensitive,
  );
  const isSaid = ({ text, percent, feedback }: ReadAnswer): boolean =>
    percent === 100 && feedback === '' && !ANY_TEXT.test(text);
  return {
    type: 'body',
    own: { kind: 'text', accept, caseSensitive },
    feedback: right.map(({ feedback }) => feedback),
    extras: keptAnswers(answers.filter((answer) => !isSaid(answer))),
  };
}
