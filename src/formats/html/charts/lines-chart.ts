import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { el } from '../element.ts';
import { type Drawing, place } from './chart.ts';

export interface Line {
  readonly name: string;
  /** `plain` or `dashed`, so that lines differ in more than colour */
  readonly look: 'plain' | 'dashed';
  /** percent over any rising measure; null where there is none */
  readonly points: readonly { readonly at: number; readonly percent: number | null }[];
}

export interface LinesFrame {
  /** from and to of the measure, in its own unit */
  readonly range: readonly [number, number];
  /** what stands below its ends */
  readonly ends: readonly [string, string];
  readonly height: number;
}

const LEFT = 44;
const TOP = 14;
const BOTTOM = 26;

/** Percentages as lines over one axis, each named at its end. */
export function drawLines(
  lines: readonly Line[],
  { range, ends, height }: LinesFrame,
  width: number,
): Drawing {
  const right = Math.min(90, Math.max(...lines.map(({ name }) => name.length)) * 7 + 16);
  const x = scaleLinear([...range], [LEFT + 8, width - right]);
  const y = scaleLinear([0, 100], [height - BOTTOM, TOP]);
  const at = (value: number): number => place(range[0] === range[1] ? (LEFT + width - right) / 2 : x(value));
  const path = line<Line['points'][number]>()
    .defined(({ percent }) => percent !== null)
    .x((point) => at(point.at))
    .y(({ percent }) => place(y(percent ?? 0)));
  const lastOf = ({ points }: Line): Line['points'][number] | undefined =>
    points.findLast(({ percent }) => percent !== null);
  const heights = namePlaces(lines.map((each) => y(lastOf(each)?.percent ?? 0)));
  return {
    height,
    content: [
      [0, 50, 100].map((value) => [
        el('line', {
          class: 'grid',
          x1: LEFT,
          x2: width - right + 8,
          y1: place(y(value)),
          y2: place(y(value)),
        }),
        el('text', { class: 'tick', x: LEFT - 8, y: place(y(value) + 4), 'text-anchor': 'end' }, `${value}%`),
      ]),
      lines.map((each, index) => {
        const last = lastOf(each);
        if (last === undefined) return null;
        const end = at(last.at);
        return [
          el('path', { class: `course ${each.look}`, d: path(each.points) ?? '' }),
          el('circle', { class: `point ${each.look}`, cx: end, cy: place(y(last.percent ?? 0)), r: 4 }),
          each.name === ''
            ? null
            : el('text', { class: 'value', x: end + 10, y: place((heights[index] ?? 0) + 4) }, each.name),
        ];
      }),
      el('text', { class: 'tick', x: at(range[0]), y: height - 8, 'text-anchor': 'start' }, ends[0]),
      range[0] === range[1]
        ? null
        : el('text', { class: 'tick', x: at(range[1]), y: height - 8, 'text-anchor': 'end' }, ends[1]),
    ],
  };
}

const NAME_HEIGHT = 15;

/** Heights for names, moved apart where lines end close together. */
function namePlaces(wanted: readonly number[]): number[] {
  const places = [...wanted];
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  for (const [rank, index] of order.entries()) {
    const above = order[rank - 1];
    if (above === undefined) continue;
    places[index] = Math.max(places[index] ?? 0, (places[above] ?? 0) + NAME_HEIGHT);
  }
  return places;
}
