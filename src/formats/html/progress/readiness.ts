import type { ProgressPage } from '../../../app/ports-page.ts';
import type { CoursePoint, TargetProgress } from '../../../domain/history/progress.ts';
import {
  forecastText,
  missingText,
  splitTargets,
  VERDICT_WORDS,
} from '../../../domain/history/progress-words.ts';
import type { Readiness } from '../../../domain/history/readiness.ts';
import { percentText } from '../../../domain/percent-text.ts';
import { card } from '../card.ts';
import { chartFigure } from '../charts/chart.ts';
import { drawLines } from '../charts/lines-chart.ts';
import { shareBars } from '../charts/share-bars.ts';
import { figuresTable } from '../charts/table.ts';
import { dayNumber } from '../days.ts';
import { type Child, el, type Html } from '../element.ts';
import { type Sign, SIGNS } from '../signs.ts';

const SIGN_OF: Readonly<Record<Readiness['verdict'], Sign>> = {
  ready: 'good',
  near: 'partly',
  'not-yet': 'open',
  'no-mark': 'none',
  'too-few': 'none',
};

type Told = Extract<Readiness, { readonly forecast: unknown }>;

/** The range of the next score, the score to expect in it, and the mark, on a bar from 0 to 100 %. */
function rangeBar({ forecast: { expected, low, high }, mark }: Told): Html {
  const label = `Expected ${Math.round(expected)}%, 8 of 10 times between ${Math.round(low)}% and ${Math.round(high)}%`;
  const marked = mark === undefined ? '' : `; the mark is ${percentText(mark.percent)}`;
  return el(
    'svg',
    { class: 'range', width: '100%', height: 26, role: 'img', 'aria-label': label + marked },
    el('rect', { class: 'track', y: 7, width: '100%', height: 12, rx: 3 }),
    el('rect', {
      class: 'likely',
      x: `${low}%`,
      y: 7,
      width: `${Math.max(0.5, high - low)}%`,
      height: 12,
      rx: 3,
    }),
    el('circle', { class: 'point', cx: `${expected}%`, cy: 13, r: 6 }),
    mark === undefined
      ? null
      : el('line', { class: 'mark', x1: `${mark.percent}%`, x2: `${mark.percent}%`, y1: 0, y2: 26 }),
  );
}

/** What was to be expected from day to day, as a line. */
export function expectedCourse(id: string, title: string, course: readonly CoursePoint[]): Child {
  const [first] = course;
  const last = course.at(-1);
  if (first === undefined || last === undefined || course.length < 2) return null;
  const points = course.map(({ day, expected }) => ({ at: dayNumber(day), percent: expected }));
  const frame = {
    range: [dayNumber(first.day), dayNumber(last.day)],
    ends: [first.day, last.day],
    height: 150,
  } as const;
  return chartFigure({
    id,
    title: `${title}: the score to expect, over time`,
    description: `The score to expect went from ${Math.round(first.expected)}% on ${first.day} to ${Math.round(last.expected)}% on ${last.day}.`,
    draw: (width) => drawLines([{ name: '', look: 'plain', points }], frame, width),
    table: figuresTable(
      title,
      ['Day', 'Expected', 'New answers'],
      course.map(({ day, expected, answers }) => [day, `${Math.round(expected)}%`, answers]),
    ),
  });
}

function target({ title, readiness, course }: TargetProgress, place: number, page: ProgressPage): Html {
  const sign = SIGN_OF[readiness.verdict];
  return el(
    'article',
    { class: 'target', 'aria-labelledby': `target-${place}` },
    el(
      'header',
      {},
      el('h3', { id: `target-${place}`, dir: 'auto' }, title),
      el(
        'p',
        { class: `chip ${sign}` },
        el('span', { 'aria-hidden': 'true' }, readiness.verdict === 'too-few' ? '?' : SIGNS[sign]),
        ` ${VERDICT_WORDS[readiness.verdict]}`,
      ),
    ),
    readiness.verdict === 'too-few'
      ? el('p', {}, missingText(readiness, page.packTitles))
      : [
          el(
            'p',
            { class: 'expected' },
            'Expected score ',
            el('b', {}, `${Math.round(readiness.forecast.expected)}%`),
          ),
          rangeBar(readiness),
          el('p', {}, forecastText(readiness.forecast, readiness)),
          expectedCourse(`target-${place}-course`, title, course),
        ],
  );
}

/** Readiness for exams and tracks. */
export function readinessCard(page: ProgressPage): Child {
  const { whole, others } = splitTargets(page.progress.targets);
  const rows = others.flatMap(({ title, readiness }) =>
    readiness.verdict === 'too-few'
      ? []
      : [
          {
            name: title,
            percent: Math.round(readiness.forecast.expected),
            value: VERDICT_WORDS[readiness.verdict],
          },
        ],
  );
  if (whole.length === 0) return null;
  return card(
    'Are you ready?',
    'readiness',
    whole.map((each, place) => target(each, place, page)),
    rows.length === 0 ? null : shareBars('Others that your answers can judge', rows),
    el(
      'p',
      { class: 'aside' },
      'The dot is the score to expect, the band holds 8 of 10 scores, and the line is the mark. All rests on answers to questions that were new.',
    ),
  );
}
