import type { ExamScore } from '../../../domain/history/progress.ts';
import { percentText } from '../../../domain/percent-text.ts';
import { columnsOf, hanging } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { sparkline } from '../pictures/sparkline.ts';

/** At most so many scores stand in numbers, the latest ones. */
const MOST_NUMBERS = 6;
const COURSE_COLUMNS = 24;

function resultText({ passed, pass, startedAt }: ExamScore, { glyphs, good, warn }: Style): string {
  const day = startedAt.slice(0, 10);
  if (passed === undefined || pass === undefined) return day;
  const verdict = passed ? good(`${glyphs.right} pass`) : warn(`${glyphs.open} not yet`);
  return `${verdict} on ${day}, the mark is ${percentText(pass)}`;
}

function courseText(scores: readonly ExamScore[], style: Style, width: number): string {
  const { arrow, more } = style.glyphs;
  const percents = scores.map(({ percent }) => percent);
  const line = sparkline(percents, Math.min(COURSE_COLUMNS, Math.floor(width / 3)), style);
  const withNumbers = (count: number): string => {
    const numbers = percents.slice(-count).map((percent) => `${Math.round(percent)}%`);
    const start = count < percents.length ? `${more} ` : '';
    return `${line}  ${start}${numbers.join(` ${arrow} `)}`;
  };
  let count = Math.min(MOST_NUMBERS, percents.length);
  while (count > 1 && columnsOf(withNumbers(count)) > width) count -= 1;
  return withNumbers(count);
}

/**
 * Each exam with its latest result and the course of its scores, the one that was sat last first.
 *
 * @param exams in the order of time
 */
export function examLines(exams: readonly ExamScore[], style: Style, width: number): string[] {
  const latestFirst = new Set(exams.map(({ exam }) => exam).toReversed());
  return [...latestFirst].flatMap((exam) => {
    const scores = exams.filter((score) => score.exam === exam);
    const last = scores.at(-1);
    if (last === undefined) return [];
    return [
      ...hanging('', style.bold(last.title), width),
      ...hanging('  ', resultText(last, style), width),
      `  ${courseText(scores, style, width - 2)}`,
    ];
  });
}
