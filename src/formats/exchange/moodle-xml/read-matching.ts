import { foldSpaces } from '../../../domain/question/options.ts';
import { type BodyReading, refused } from './body.ts';
import { childOf, childrenOf, textOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';

/** Lefts with the rights that belong to them. A right without a left is one too many. */
export function readMatching(source: QuestionSource): BodyReading {
  const subquestions = childrenOf(source.element, 'subquestion');
  if (subquestions.length === 0) return refused('It has nothing to match.');
  const rows = subquestions
    .map((each) => ({ left: source.rich(each), right: textOf(childOf(each, 'answer')) }))
    .filter(({ left, right }) => left !== '' || right !== '');
  const pairs = rows.filter(({ left }) => left !== '');
  const rights = new Set(pairs.map(({ right }) => foldSpaces(right)));
  const extra = new Map(
    rows
      .filter(({ left, right }) => left === '' && !rights.has(foldSpaces(right)))
      .map(({ right }) => [foldSpaces(right), right]),
  );
  return {
    type: 'body',
    own: { kind: 'match', pairs, extra: [...extra.values()] },
  };
}
