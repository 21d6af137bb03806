import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { percentText } from '../../../domain/percent-text.ts';
import { el, type Html } from '../element.ts';
import { chartFigure, type Drawing, place } from './chart.ts';
import { figuresTable } from './table.ts';

export interface CoursePlace {
  /** "2026-11-22 08:15" */
  readonly when: string;
  readonly percent: number;
  /** percent */
  readonly pass?: number;
  readonly passed?: boolean;
}

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** at least one, the oldest first */
  readonly places: readonly CoursePlace[];
}

const HEIGHT = 220;
const LEFT = 44;
const RIGHT = 24;
const TOP = 22;
const BOTTOM = 30;
/** Of more sittings the latest ones are drawn. */
const MOST_DRAWN = 40;
/** Pixels that a number above its point needs. */
const NUMBER_WIDTH = 46;

function draw(all: readonly CoursePlace[], width: number): Drawing {
  const places = all.slice(-MOST_DRAWN);
  const x = scalePoint<number>()
    .domain(places.map((_, index) => index))
    .range([LEFT + 12, width - RIGHT]);
  const y = scaleLinear([0, 100], [HEIGHT - BOTTOM, TOP]);
  const at = (index: number): number => place(x(index) ?? 0);
  const path = line<CoursePlace>()
    .x((_, index) => at(index))
    .y(({ percent }) => place(y(percent)));
  const marks = line<CoursePlace>()
    .defined(({ pass }) => pass !== undefined)
    .x((_, index) => at(index))
    .y(({ pass }) => place(y(pass ?? 0)));
  const last = places.length - 1;
  const every = Math.max(1, Math.ceil(NUMBER_WIDTH / Math.max(1, x.step())));
  // Points of many sittings must not run into each other.
  const radius = places.length < 2 ? 5 : x.step() * 0.38;
  const only = places[0]?.pass;
  const markPath =
    places.length === 1 && only !== undefined
      ? `M${LEFT} ${place(y(only))}H${width - RIGHT}`
      : (marks(places) ?? '');
  return {
    height: HEIGHT,
    content: [
      [0, 25, 50, 75, 100].map((value) => [
        el('line', { class: 'grid', x1: LEFT, x2: width, y1: place(y(value)), y2: place(y(value)) }),
        el('text', { class: 'tick', x: LEFT - 8, y: place(y(value) + 4), 'text-anchor': 'end' }, `${value}%`),
      ]),
      markPath === '' ? null : el('path', { class: 'pass-line', d: markPath }),
      places.length < 2 ? null : el('path', { class: 'course', d: path(places) ?? '' }),
      places.map(({ percent, passed }, index) => [
        el('circle', {
          class: `point ${passed === false ? 'hollow' : 'full'}${index === last ? ' latest' : ''}`,
          cx: at(index),
          cy: place(y(percent)),
          r: place(Math.min(index === last ? 7 : 5, radius + (index === last ? 2 : 0))),
        }),
        (last - index) % every === 0
          ? el(
              'text',
              { class: 'value', x: at(index), y: place(y(percent) - 12), 'text-anchor': 'middle' },
              `${Math.round(percent)}`,
            )
          : null,
      ]),
      [...new Set([0, last])].map((index) =>
        el(
          'text',
          {
            class: 'tick',
            x: at(index),
            y: HEIGHT - 8,
            'text-anchor': index === 0 ? (last === 0 ? 'middle' : 'start') : 'end',
          },
          places[index]?.when.slice(0, 10) ?? '',
        ),
      ),
    ],
  };
}

const verdictOf = ({ pass, passed }: CoursePlace): string =>
  pass === undefined || passed === undefined
    ? 'no mark'
    : `${passed ? 'pass' : 'not yet'}, the mark is ${percentText(pass)}`;

/** Scores one after the other: full circles reached the mark, hollow ones did not; the mark is a dashed line. */
export function courseChart({ id, title, description, places }: Course): Html {
  const hasMark = places.some(({ pass }) => pass !== undefined);
  const latest =
    places.length > MOST_DRAWN ? ` The picture has the latest ${MOST_DRAWN}, the table all.` : '';
  return chartFigure({
    id,
    title,
    description: description + latest,
    draw: (width) => draw(places, width),
    table: figuresTable(
      title,
      ['Sitting', 'Score', ...(hasMark ? ['Verdict'] : [])],
      places.map((each) => [each.when, percentText(each.percent), ...(hasMark ? [verdictOf(each)] : [])]),
    ),
  });
}
