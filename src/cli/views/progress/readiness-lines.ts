import type { TargetProgress } from '../../../domain/history/progress.ts';
import {
  forecastText,
  missingText,
  splitTargets,
  VERDICT_WORDS,
} from '../../../domain/history/progress-words.ts';
import type { Forecast, Readiness } from '../../../domain/history/readiness.ts';
import { hanging, wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { barRows } from '../pictures/bar.ts';
import { sparkline } from '../pictures/sparkline.ts';
import type { ProgressScreen } from './progress-view.ts';

const COURSE_COLUMNS = 12;

interface Verdict {
  readonly sign: string;
  readonly word: string;
  readonly paint: Style['good'];
}

function verdictOf({ verdict }: Readiness, { glyphs, good, warn, dim }: Style): Verdict {
  const word = VERDICT_WORDS[verdict];
  switch (verdict) {
    case 'ready':
      return { sign: glyphs.right, word, paint: good };
    case 'near':
      return { sign: glyphs.partly, word, paint: warn };
    case 'not-yet':
      return { sign: glyphs.open, word, paint: warn };
    case 'no-mark':
      return { sign: glyphs.bullet, word, paint: dim };
    case 'too-few':
      return { sign: '?', word, paint: dim };
  }
}

function pictureLines(
  forecast: Forecast,
  course: TargetProgress['course'],
  style: Style,
  width: number,
): string[] {
  const percents = course.map(({ expected }) => expected);
  const value = `${Math.round(forecast.expected)}%  ${sparkline(percents, COURSE_COLUMNS, style)}`;
  return barRows([{ name: 'Expected', percent: forecast.expected, value: value.trimEnd() }], width, style);
}

/** Verdict, expected score with its range, and the chance; or what is missing for a verdict. */
function targetLines(
  { title, readiness, course }: TargetProgress,
  packTitles: ProgressScreen['packTitles'],
  style: Style,
  width: number,
): string[] {
  const { sign, word, paint } = verdictOf(readiness, style);
  const heading = hanging(`${paint(sign)} `, `${style.bold(title)}: ${paint(word)}`, width);
  if (readiness.verdict === 'too-few') {
    return [...heading, ...hanging('  ', missingText(readiness, packTitles), width)];
  }
  return [
    ...heading,
    ...pictureLines(readiness.forecast, course, style, width - 2).map((line) => `  ${line}`),
    ...hanging('  ', forecastText(readiness.forecast, readiness), width),
  ];
}

/** A row for each: expected score and verdict. */
function shortLines(targets: readonly TargetProgress[], style: Style, width: number): string[] {
  const rows = targets.flatMap(({ title, readiness }) => {
    if (readiness.verdict === 'too-few') return [];
    const { sign, word } = verdictOf(readiness, style);
    const { expected } = readiness.forecast;
    return [
      { name: title, percent: expected, value: `${Math.round(expected)}%`.padStart(4) + ` ${sign} ${word}` },
    ];
  });
  if (rows.length === 0) return [];
  const heading = wrap('Others that your answers can judge:', width).map((line) => style.dim(line));
  return [...heading, ...barRows(rows, width, style)];
}

const NOTHING_YET =
  'This cannot be told yet. Practise for a role or sit a mock exam; these commands list them:';

/** Readiness for the exams and tracks that were chosen; in short for others that can be judged all the same. */
export function readinessLines(
  { progress, packTitles, command }: ProgressScreen,
  style: Style,
  width: number,
): string[] {
  const { whole, others } = splitTargets(progress.targets);
  if (whole.length === 0) {
    const lists = [command(['tracks', 'list']), command(['exams', 'list'])];
    return [...wrap(NOTHING_YET, width), ...lists.map((line) => `  ${style.accent(line)}`)];
  }
  return [
    ...whole.flatMap((target) => targetLines(target, packTitles, style, width)),
    ...shortLines(others, style, width),
  ];
}
