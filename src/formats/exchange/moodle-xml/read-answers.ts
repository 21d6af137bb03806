import type { XmlElement } from '@rgrove/parse-xml';
import type { Json } from '../../../app/ports-exchange.ts';
import { fractionText, nearestFraction } from '../moodle-fractions.ts';
import { type RefusedBody, quoted, refused } from './body.ts';
import { childOf, childrenOf, ownText, textOf, valueOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';

/** An answer of any type of question. */
export interface ReadAnswer {
  readonly element: XmlElement;
  readonly text: string;
  /** in percent, one of Moodle's */
  readonly percent: number;
  /** '' where there is none */
  readonly feedback: string;
}

export interface ReadAnswers {
  readonly type: 'answers';
  readonly answers: readonly ReadAnswer[];
}

/** The grade in percent: an attribute, or in old files an element with a share of 1. */
function percentOf(answer: XmlElement): number {
  const share = valueOf(answer, 'fraction');
  const written = share === undefined ? (answer.attributes['fraction'] ?? '0') : share;
  const percent = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/iu.test(written.trim()) ? Number(written) : NaN;
  return share === undefined ? percent : percent * 100;
}

/**
 * The answers with their grades, each of which must be one of Moodle's or near one.
 *
 * @param isRich whether their texts may hold markup
 */
export function readAnswers(source: QuestionSource, isRich: boolean): ReadAnswers | RefusedBody {
  const elements = childrenOf(source.element, 'answer');
  if (elements.length === 0) return refused('It has no answers.');
  const answers: ReadAnswer[] = [];
  for (const element of elements) {
    const text = isRich ? source.rich(element) : textOf(element);
    // Forms of Moodle have room for more answers than are filled in.
    if (text === '' && ownText(element) === '') continue;
    const written = percentOf(element);
    const fraction = nearestFraction(written);
    if (fraction === null) {
      const grade = Number.isNaN(written) ? 'no number' : `${fractionText(written)} percent`;
      return refused(`The grade of the answer ${quoted(text)} is ${grade}, which is none of Moodle's.`);
    }
    if (!fraction.isListed) {
      source.note(
        `A grade of ${fractionText(written)} percent is read as ${fraction.percent}, the nearest that Moodle has.`,
        element,
      );
    }
    answers.push({
      element,
      text,
      percent: fraction.percent,
      feedback: source.rich(childOf(element, 'feedback')),
    });
  }
  return answers.length === 0 ? refused('Its answers are empty.') : { type: 'answers', answers };
}

/** Answers that a pack cannot say, or not all of, as they are kept for an export. */
export const keptAnswers = (answers: readonly ReadAnswer[]): Readonly<Record<string, Json>> => {
  const kept = answers.map(({ element, text, percent, feedback }) => {
    const tolerance = percent === 100 ? '' : (valueOf(element, 'tolerance') ?? '');
    return {
      text,
      percent,
      ...(feedback === '' ? {} : { feedback }),
      ...(tolerance === '' || Number(tolerance) === 0 ? {} : { tolerance }),
    };
  });
  return kept.length === 0 ? {} : { answers: kept };
};

/** Says what of typed answers a pack does not judge: part of the credit, and what is said to wrong ones. */
export function noteOtherAnswers(source: QuestionSource, answers: readonly ReadAnswer[]): void {
  const partial = answers.filter(({ percent }) => percent > 0 && percent < 100);
  if (partial.length > 0) {
    const texts = partial.map(({ text }) => quoted(text)).join(', ');
    source.note(
      `Part of the credit for ${texts} is not given: here this answer is wrong.`,
      partial[0]?.element,
    );
  }
  if (answers.some(({ percent, feedback }) => percent <= 0 && feedback !== '')) {
    source.note('Feedback to wrong answers is kept for export alone: a pack has no place to show it.');
  }
}
