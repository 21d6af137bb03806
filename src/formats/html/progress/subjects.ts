import type { ProgressPage } from '../../../app/ports-page.ts';
import type { PackProgress, Tally } from '../../../domain/history/progress.ts';
import { plural } from '../../../domain/plural.ts';
import { LEVELS } from '../../../domain/question/question.ts';
import { card } from '../card.ts';
import { drawLines } from '../charts/lines-chart.ts';
import { shareBars } from '../charts/share-bars.ts';
import { figuresTable } from '../charts/table.ts';
import { dayNumber } from '../days.ts';
import { type Child, el, type Html } from '../element.ts';

const WIDTH = 320;
const HEIGHT = 120;

/** First and last day of all courses, so that the pictures can be compared. */
function rangeOf(packs: readonly PackProgress[]): readonly [string, string] {
  const days = packs.flatMap(({ course }) => course.map(({ day }) => day)).sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}

function packFigure(pack: PackProgress, [from, to]: readonly [string, string]): Html {
  const { title, forecast, score, course } = pack;
  const points = course.map(({ day, expected }) => ({ at: dayNumber(day), percent: expected }));
  const frame = { range: [dayNumber(from), dayNumber(to)], ends: [from, to], height: HEIGHT } as const;
  const { content } = drawLines([{ name: '', look: 'plain', points }], frame, WIDTH);
  const expected = `${Math.round(forecast.expected)}%`;
  const start =
    course[0] === undefined ? '' : `, from ${Math.round(course[0].expected)}% on ${course[0].day}`;
  return el(
    'li',
    {},
    el('h3', { dir: 'auto' }, title),
    el('p', {}, el('b', {}, expected), ` expected, from ${plural(score.fresh.outOf, 'new answer')}`),
    el(
      'svg',
      {
        class: 'picture',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `${title}: the score to expect is ${expected}${start}`,
      },
      content,
    ),
  );
}

function coursesTable(packs: readonly PackProgress[]): Html {
  return figuresTable(
    'The score to expect by pack and day',
    ['Pack', 'Day', 'Expected', 'New answers'],
    packs.flatMap(({ title, course }) =>
      course.map(({ day, expected, answers }) => [title, day, `${Math.round(expected)}%`, answers]),
    ),
  );
}

const SHADES = 5;

function levelCell({ percent, outOf }: Tally): Child {
  if (percent === null) return el('span', { class: 'shade none' }, '–');
  const shade = Math.min(SHADES - 1, Math.floor((percent / 100) * SHADES));
  return el(
    'span',
    { class: `shade shade-${shade}` },
    el('b', {}, `${Math.round(percent)}%`),
    ` of ${outOf}`,
  );
}

/** Readiness by pack over time, by topic where there are enough answers, and packs by level. */
export function subjectsCard({ progress: { packs } }: ProgressPage): Child {
  if (packs.length === 0) return null;
  const range = rangeOf(packs);
  const topics = packs.flatMap((pack) =>
    pack.topics.map(({ title, forecast, score }) => ({
      name: title,
      percent: Math.round(forecast.expected),
      value: plural(score.fresh.outOf, 'answer'),
    })),
  );
  return card(
    'By subject',
    'subjects',
    el(
      'ul',
      { class: 'small' },
      packs.map((pack) => packFigure(pack, range)),
    ),
    el('details', {}, el('summary', {}, 'The figures as a table'), coursesTable(packs)),
    topics.length === 0 ? null : shareBars('Topics: the score to expect', topics),
    el(
      'div',
      { class: 'levels' },
      figuresTable(
        'New questions right, by level',
        ['Pack', ...LEVELS],
        packs.map(({ title, levels }) => [title, ...LEVELS.map((level) => levelCell(levels[level]))]),
      ),
    ),
  );
}
