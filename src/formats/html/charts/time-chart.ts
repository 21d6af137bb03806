import { scaleBand, scaleLinear } from 'd3-scale';
import { clockText } from '../../../domain/clock-text.ts';
import { el, type Html } from '../element.ts';
import { chartFigure, type Drawing, place } from './chart.ts';
import { figuresTable } from './table.ts';

export interface QuestionTime {
  readonly number: number;
  readonly seconds: number;
  readonly budgetSeconds: number | null;
}

const HEIGHT = 220;
const LEFT = 44;
const TOP = 16;
const BOTTOM = 28;
/** One question that was left open must not flatten all others. */
const MOST_BUDGETS = 3;
const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200];
const NUMBER_WIDTH = 20;

const seconds = (value: number): string => clockText(Math.round(value) * 1000);

/** Seconds at the top of the picture: the longest, but no more than three times the largest budget. */
function topOf(times: readonly QuestionTime[]): number {
  const budget = Math.max(0, ...times.map(({ budgetSeconds }) => budgetSeconds ?? 0));
  const longest = Math.max(1, ...times.map(({ seconds }) => seconds));
  return Math.max(budget, budget === 0 ? longest : Math.min(longest, MOST_BUDGETS * budget));
}

function draw(times: readonly QuestionTime[], width: number, prefix: string): Drawing {
  const top = topOf(times);
  const step = STEPS.find((each) => top / each <= 4) ?? top;
  const x = scaleBand<number>()
    .domain(times.map(({ number }) => number))
    .range([LEFT, width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const y = scaleLinear([0, top], [HEIGHT - BOTTOM, TOP]);
  const band = x.bandwidth();
  const every = [1, 2, 5, 10, 20, 50, 100].find((each) => each * x.step() >= NUMBER_WIDTH) ?? times.length;
  const lines = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);

  function bar({ number, seconds: spent, budgetSeconds }: QuestionTime): readonly (Html | null)[] {
    const left = place(x(number) ?? 0);
    const inBudget = Math.min(spent, budgetSeconds ?? spent, top);
    const shown = Math.min(spent, top);
    const rect = (name: string, from: number, to: number, fill?: string): Html | null =>
      to <= from
        ? null
        : el('rect', {
            class: name,
            x: left,
            y: place(y(to)),
            width: place(band),
            height: place(y(from) - y(to)),
            fill,
          });
    const budgetY = place(y(budgetSeconds ?? 0));
    const reach = (x.step() - band) / 2;
    return [
      rect('bar', 0, inBudget),
      rect('over', inBudget, shown, `url(#${prefix}-hatch)`),
      budgetSeconds === null
        ? null
        : el('line', {
            class: 'budget',
            x1: place(left - reach),
            x2: place(left + band + reach),
            y1: budgetY,
            y2: budgetY,
          }),
      // Cut off at the top: an arrow says that it goes on.
      spent > top
        ? el('path', {
            class: 'beyond',
            d: `M${place(left + band / 2)} ${TOP - 12} l4 7 h-8 z`,
          })
        : null,
    ];
  }

  return {
    height: HEIGHT,
    content: [
      el(
        'defs',
        {},
        el(
          'pattern',
          {
            id: `${prefix}-hatch`,
            width: 5,
            height: 5,
            patternUnits: 'userSpaceOnUse',
            patternTransform: 'rotate(45)',
          },
          el('rect', { class: 'hatch-ground', width: 5, height: 5 }),
          el('rect', { class: 'hatch-line', width: 2.5, height: 5 }),
        ),
      ),
      lines.map((value) => [
        el('line', { class: 'grid', x1: LEFT, x2: width, y1: place(y(value)), y2: place(y(value)) }),
        el(
          'text',
          { class: 'tick', x: LEFT - 8, y: place(y(value) + 4), 'text-anchor': 'end' },
          seconds(value),
        ),
      ]),
      times.map(bar),
      times
        .filter(({ number }) => (number === 1 && every !== 2) || number % every === 0)
        .map(({ number }) =>
          el(
            'text',
            {
              class: 'tick',
              x: place((x(number) ?? 0) + band / 2),
              y: HEIGHT - 10,
              'text-anchor': 'middle',
            },
            number,
          ),
        ),
    ],
  };
}

/** Seconds at each question against what it may take: below the budget a plain bar, above it a hatched one. */
export function timeChart(times: readonly QuestionTime[], description: string): Html {
  return chartFigure({
    id: 'time',
    title: 'Time a question against its budget',
    description,
    draw: (width, prefix) => draw(times, width, prefix),
    table: figuresTable(
      'Time a question',
      ['Question', 'Time', 'Budget'],
      times.map(({ number, seconds: spent, budgetSeconds }) => [
        number,
        seconds(spent),
        budgetSeconds === null ? 'not known' : seconds(budgetSeconds),
      ]),
    ),
  });
}
