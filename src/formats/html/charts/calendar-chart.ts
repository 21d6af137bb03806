import type { PracticeDay } from '../../../domain/history/progress.ts';
import { plural } from '../../../domain/plural.ts';
import { dayNumber, dayOf, weekdayOf } from '../days.ts';
import { el, type Html } from '../element.ts';
import { monthText } from '../moment.ts';
import { chartFigure, type Drawing } from './chart.ts';
import { figuresTable } from './table.ts';

const WEEKS = 53;
const WEEK_DAYS = 7;
const LEFT = 34;
const TOP = 18;
const GAP_BETWEEN_BLOCKS = 14;
/** Minutes from which a day is of the next grade: a quick drill, a mock exam, an hour. */
const GRADES = [0, 10, 25, 60];
/** Shares of a cell that the square of a grade fills, so that size tells what shade tells. */
const SIZES = [0.45, 0.62, 0.8, 1];

interface Cell {
  readonly day: string;
  readonly week: number;
  readonly weekday: number;
}

/** The last 53 weeks, Mondays first, up to today. */
function cellsUpTo(today: string): Cell[] {
  const last = dayNumber(today);
  const first = last - weekdayOf(last) - WEEK_DAYS * (WEEKS - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    day: dayOf(first + index),
    week: Math.floor(index / WEEK_DAYS),
    weekday: index % WEEK_DAYS,
  }));
}

const gradeOf = (minutes: number): number => GRADES.findLastIndex((least) => minutes >= least);

function draw(days: ReadonlyMap<string, PracticeDay>, today: string, width: number): Drawing {
  const blocks = width < 500 ? 2 : 1;
  const weeks = Math.ceil(WEEKS / blocks);
  const step = (width - LEFT) / weeks;
  const side = step * 0.86;
  const blockHeight = TOP + WEEK_DAYS * step + GAP_BETWEEN_BLOCKS;
  const at = ({ week, weekday }: Cell): readonly [number, number] => [
    LEFT + (week % weeks) * step,
    Math.floor(week / weeks) * blockHeight + TOP + weekday * step,
  ];
  const square = (name: string, cell: Cell, share: number): Html => {
    const [x, y] = at(cell);
    const size = side * share;
    const inset = (side - size) / 2;
    return el('rect', {
      class: name,
      x: (x + inset).toFixed(1),
      y: (y + inset).toFixed(1),
      width: size.toFixed(1),
      height: size.toFixed(1),
      rx: 2,
    });
  };
  const day = (cell: Cell): readonly (Html | null)[] => {
    const practice = days.get(cell.day);
    const grade = gradeOf(practice?.minutes ?? 0);
    return [
      square('day', cell, 1),
      practice === undefined ? null : square(`grade-${grade}`, cell, SIZES[grade] ?? 1),
    ];
  };
  const cells = cellsUpTo(today);
  // The week with a month's first day carries its name, unless the block ends too soon for it.
  const months = cells
    .filter((cell) => cell.day.endsWith('-01') && (cell.week % weeks) * step < width - LEFT - 24)
    .map((cell) => {
      const [x] = at(cell);
      const y = Math.floor(cell.week / weeks) * blockHeight + TOP - 6;
      return el('text', { class: 'tick', x: x.toFixed(1), y }, monthText(cell.day).slice(0, 3));
    });
  const names = Array.from({ length: blocks }, (_, block) =>
    ['Mon', 'Wed', 'Fri'].map((name, index) =>
      el(
        'text',
        { class: 'tick', x: 0, y: (block * blockHeight + TOP + (2 * index + 0.75) * step).toFixed(1) },
        name,
      ),
    ),
  );
  return { height: Math.ceil(blocks * blockHeight), content: [months, names, cells.map(day)] };
}

const timeText = (minutes: number): string =>
  minutes < 90 ? plural(Math.round(minutes), 'minute') : `${Math.round(minutes / 6) / 10} hours`;

/** Practice by day over the last 52 weeks: the longer it took, the larger and stronger in colour the square. */
export function calendarChart(practice: readonly PracticeDay[], today: string): Html {
  const days = new Map(practice.map((each) => [each.day, each]));
  const minutes = practice.reduce((sum, each) => sum + each.minutes, 0);
  return chartFigure({
    id: 'calendar',
    title: 'Calendar of practice',
    description: `Practice on ${plural(practice.length, 'day')} of the last 52 weeks, ${timeText(minutes)} in all. A square is a day; it is larger and stronger in colour from 10, 25 and 60 minutes on.`,
    draw: (width) => draw(days, today, width),
    table: figuresTable(
      'Days with practice',
      ['Day', 'Minutes', 'Sittings', 'Answers'],
      practice.toReversed().map((each) => [each.day, each.minutes, each.sittings, each.answers]),
    ),
  });
}
