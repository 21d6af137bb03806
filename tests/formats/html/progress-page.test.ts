import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressPage } from '../../../src/app/ports-page.ts';
import type { Progress } from '../../../src/domain/history/progress.ts';
import { calendarChart } from '../../../src/formats/html/charts/calendar-chart.ts';
import { drawLines } from '../../../src/formats/html/charts/lines-chart.ts';
import { dayNumber, dayOf, weekdayOf } from '../../../src/formats/html/days.ts';
import { el } from '../../../src/formats/html/element.ts';
import { progressPageText } from '../../../src/formats/html/progress/progress-page.ts';
import { elementsOf, htmlTree, named, textOf } from '../../support/html-tree.ts';
import { PROGRESS, tally } from '../../support/progress-example.ts';
import { sha256 } from '../../support/sha256.ts';

const sitting = (day: string, all: number, fresh: number): Progress['sittings'][number] => ({
  id: day,
  startedAt: `${day}T08:00:00+08:00`,
  mode: 'practice',
  all: tally(all, 10),
  fresh: tally(fresh, fresh === 0 ? 0 : 5),
});

const WHOLE: Progress = {
  ...PROGRESS,
  days: [
    { day: '2026-11-20', minutes: 5, sittings: 1, answers: 10 },
    { day: '2026-11-22', minutes: 61.5, sittings: 2, answers: 50 },
  ],
  sittings: [sitting('2026-11-20', 5, 2), sitting('2026-11-21', 7, 0), sitting('2026-11-22', 9, 3)],
};

const pageOf = (progress: Progress, more: Partial<ProgressPage> = {}): string =>
  progressPageText(
    {
      progress,
      packs: [],
      packTitles: new Map([['data-entry', 'Data entry']]),
      command: (argv) => ['deskready', ...argv].join(' '),
      ...more,
    },
    { version: '1.2.3', sha256 },
  );
const words = (page: string): string => textOf(htmlTree(page)).replaceAll(/\s+/gu, ' ');

describe('the page of progress', () => {
  const page = pageOf(WHOLE, { candidate: '<Ana>' });

  test('says what the terminal says, in its words', () => {
    for (const part of [
      'Progress of <Ana>',
      '31 reports',
      'Quick mock test, 15 questions✓ ready',
      '8 of 10 times between 67% and 93%; chance to reach the mark of 70%: 91%.',
      'Answer 13 more new questions, at least 2 in office-excel and 3 in Data entry.',
      'Streak: 4 days in a row, today included. The longest was 9.',
      'Questions: 210 of 1130 answered, 34 mastered (right on three days).',
      'deskready practice office-excel --topic lookup',
      'deskready review',
    ]) {
      expect(words(page)).toContain(part);
    }
  });

  test('gives every picture a name, and every id once', () => {
    const elements = elementsOf(htmlTree(page));
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named(htmlTree(page), 'svg')) {
      if (attributes['aria-hidden'] === 'true') continue;
      expect(attributes['role']).toBe('img');
      const labels = (attributes['aria-labelledby'] ?? '').split(' ');
      expect(attributes['aria-label'] !== undefined || labels.every((id) => ids.includes(id))).toBe(true);
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity/u);
  });

  test('has the figures of its charts in tables', () => {
    const captions = named(htmlTree(page), 'caption').map(textOf);
    for (const caption of [
      'Quick mock test, 15 questions: scores over time',
      'Scores by sitting',
      'Days with practice',
      'The score to expect by pack and day',
      'New questions right, by level',
    ]) {
      expect(captions).toContain(caption);
    }
  });

  test('leaves out what nobody can say yet', () => {
    const bare = pageOf({
      ...PROGRESS,
      targets: [],
      packs: [],
      exams: [],
      sittings: [],
      days: [],
      weakest: [],
      score: { all: tally(0, 0), fresh: tally(0, 0) },
    });
    expect(named(htmlTree(bare), 'h2').map(textOf)).toEqual(['Practice']);
    expect(named(htmlTree(bare), 'svg')).toEqual([]);
  });
});

describe('the calendar of practice', () => {
  const squares = (today: string): { days: number; practised: (string | undefined)[] } => {
    const rects = named(htmlTree(calendarChart(WHOLE.days, today).toString()), 'svg')
      .slice(0, 1)
      .flatMap((svg) => named(svg, 'rect'))
      .map(({ attributes }) => attributes['class']);
    return {
      days: rects.filter((name) => name === 'day').length,
      practised: rects.filter((name) => name !== 'day'),
    };
  };

  test('has 52 weeks and the days of this one up to today, on any day of the year', () => {
    expect(squares('2026-11-22')).toEqual({ days: 53 * 7, practised: ['grade-0', 'grade-3'] });
    expect(squares('2026-11-23').days).toBe(52 * 7 + 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(dayNumber(dayOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  test('says in words and in a table what its squares show', () => {
    const tree = htmlTree(calendarChart(WHOLE.days, '2026-11-22').toString());
    expect(named(tree, 'figcaption').map(textOf).join('')).toMatch(
      /^Practice on 2 days of the last 52 weeks, 67 minutes in all\./u,
    );
    expect(named(tree, 'tr').slice(1).map(textOf)).toEqual(['2026-11-2261.5250', '2026-11-205110']);
  });
});

test('lines stay inside their picture, and names that end together stand apart', () => {
  const percents = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(percents, percents, (one, other) => {
      const points = (list: readonly (number | null)[]): { at: number; percent: number | null }[] =>
        list.map((percent, at) => ({ at, percent }));
      const lines = [
        { name: 'One', look: 'plain', points: points(one) },
        { name: 'Other', look: 'dashed', points: points(other) },
      ] as const;
      const most = Math.max(one.length, other.length) - 1;
      const { content } = drawLines(lines, { range: [0, most], ends: ['a', 'b'], height: 200 }, 340);
      const tree = htmlTree(el('svg', {}, content).toString());
      expect(textOf(tree) + JSON.stringify(elementsOf(tree))).not.toMatch(/NaN|Infinity/u);
      const heights = named(tree, 'text')
        .filter(({ attributes }) => attributes['class'] === 'value')
        .map(({ attributes }) => Number(attributes['y']));
      if (heights.length === 2)
        expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(14.9);
    }),
    { numRuns: 100 },
  );
});
