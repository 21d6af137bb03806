import type { JudgementQuestion } from '../../../domain/question/judgement.ts';
import { htmlToText } from './html-to-text.ts';
import { textToHtml } from './text-to-html.ts';

/** Moodle has no word for graded judgement: a class on the standard, which it keeps, tells these questions from others. */
const START = '<div class="deskready-standard deskready-of-';
const MARKED = /^([\d.]{1,12})">([\s\S]*)<\/div>\s*$/u;

/** What general feedback says of a graded judgement. */
export interface MarkedStandard {
  readonly standard: string;
  /** the marks of the best option */
  readonly highest: number;
  /** the feedback without the standard */
  readonly rest: string;
}

/** The standard in general feedback that an export of graded judgement wrote; null in any other. */
export function markedStandard(html: string): MarkedStandard | null {
  const start = html.lastIndexOf(START);
  const found = start === -1 ? null : MARKED.exec(html.slice(start + START.length));
  if (found === null) return null;
  return { standard: htmlToText(found[2] ?? '').text, highest: Number(found[1]), rest: html.slice(0, start) };
}

/** The marks of an option, 0 to 3; shares of them lose their last decimals in Moodle. */
export const marksOf = (percent: number, highest: number): number =>
  Math.round((Math.max(0, percent) / 100) * highest * 1000) / 1000;

export const highestMarks = ({ options }: JudgementQuestion): number =>
  Math.max(...options.map(({ marks }) => marks));

/** The standard as part of the general feedback. */
export const standardHtml = (question: JudgementQuestion): string =>
  `${START}${highestMarks(question)}">${textToHtml(question.standard)}</div>`;
