import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseChart } from '../../../src/formats/html/charts/course-chart.ts';
import { outcomeStrip } from '../../../src/formats/html/charts/outcome-strip.ts';
import { scoreRing } from '../../../src/formats/html/charts/score-ring.ts';
import { shareBars } from '../../../src/formats/html/charts/share-bars.ts';
import { timeChart } from '../../../src/formats/html/charts/time-chart.ts';
import type { Html } from '../../../src/formats/html/element.ts';
import { elementsOf, type HtmlNode, htmlTree, named, textOf } from '../../support/html-tree.ts';

const tree = (html: Html): HtmlNode => htmlTree(html.toString());
const cells = (html: Html): string[][] =>
  named(tree(html), 'tr').map((row) =>
    row.children.map((cell) => (typeof cell === 'string' ? cell : textOf(cell))),
  );

/** Rectangles of the wide picture, as numbers. */
function rects(html: Html, name: string): { y: number; height: number; right: number }[] {
  const [wide] = named(tree(html), 'svg');
  if (wide === undefined) return [];
  return named(wide, 'rect')
    .filter(({ attributes }) => attributes['class'] === name)
    .map(({ attributes }) => ({
      y: Number(attributes['y']),
      height: Number(attributes['height']),
      right: Number(attributes['x']) + Number(attributes['width']),
    }));
}

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const time = fc.record({
  seconds: fc.double({ min: 0, max: 1e5, noNaN: true }),
  budgetSeconds: fc.option(fc.integer({ min: 1, max: 1000 })),
});
const times = fc
  .array(time, { minLength: 1, maxLength: 300 })
  .map((list) => list.map((each, index) => ({ ...each, number: index + 1 })));

describe('the time chart', () => {
  test('stays inside its picture for any times', () => {
    fc.assert(
      fc.property(times, (list) => {
        const html = timeChart(list, 'D');
        expect(html.toString()).not.toMatch(/NaN|undefined|Infinity/u);
        for (const { y, height, right } of [...rects(html, 'bar'), ...rects(html, 'over')]) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(height).toBeGreaterThan(-0.01);
          expect(y + height).toBeLessThanOrEqual(220);
          expect(right).toBeLessThanOrEqual(680);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('draws what is beyond the budget apart, and says the times in a table', () => {
    const list = [
      { number: 1, seconds: 30, budgetSeconds: 60 },
      { number: 2, seconds: 90, budgetSeconds: 60 },
      { number: 3, seconds: 10, budgetSeconds: null },
    ];
    const html = timeChart(list, 'D');
    expect(rects(html, 'bar')).toHaveLength(3);
    const [over, ...more] = rects(html, 'over');
    expect(more).toEqual([]);
    const [, second] = rects(html, 'bar');
    expect(over?.height).toBeCloseTo((second?.height ?? 0) / 2, 1);
    expect(cells(html)).toEqual([
      ['Question', 'Time', 'Budget'],
      ['1', '0:30', '1:00'],
      ['2', '1:30', '1:00'],
      ['3', '0:10', 'not known'],
    ]);
  });
});

describe('the course chart', () => {
  const place = fc.record({
    when: fc.constant('2026-11-22 08:00'),
    percent,
    pass: percent,
    passed: fc.boolean(),
  });

  test('draws a point for each of the latest sittings, and has all in its table', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
        const html = courseChart({ id: 'c', title: 'T', description: 'D', places });
        expect(html.toString()).not.toMatch(/NaN|undefined|Infinity/u);
        expect(named(tree(html), 'circle')).toHaveLength(2 * Math.min(40, places.length));
        expect(cells(html)).toHaveLength(1 + places.length);
      }),
      { numRuns: 50 },
    );
  });

  test('tells sittings that reached the mark by their shape, and by a word in the table', () => {
    const places = [
      { when: '2026-11-20 08:00', percent: 60, pass: 70, passed: false },
      { when: '2026-11-21 08:00', percent: 80, pass: 70, passed: true },
    ];
    const html = courseChart({ id: 'c', title: 'T', description: 'D', places });
    const shapes = named(tree(html), 'circle').map(({ attributes }) => attributes['class']);
    expect(shapes.slice(0, 2)).toEqual(['point hollow', 'point full latest']);
    expect(cells(html).slice(1)).toEqual([
      ['2026-11-20 08:00', '60%', 'not yet, the mark is 70%'],
      ['2026-11-21 08:00', '80%', 'pass, the mark is 70%'],
    ]);
  });
});

test('every picture has a name and a description of its own', () => {
  const html = courseChart({
    id: 'c',
    title: 'T',
    description: 'D',
    places: [{ when: '2026-11-20', percent: 60 }],
  });
  const pictures = named(tree(html), 'svg');
  const ids = elementsOf(tree(html)).flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(pictures).toHaveLength(2);
  for (const { attributes } of pictures) {
    expect(attributes['role']).toBe('img');
    for (const id of (attributes['aria-labelledby'] ?? '').split(' ')) expect(ids).toContain(id);
  }
});

test('the ring says the score and the mark in words', () => {
  fc.assert(
    fc.property(percent, percent, (score, pass) => {
      expect(scoreRing({ percent: score, pass, passed: score >= pass }).toString()).not.toMatch(
        /NaN|undefined/u,
      );
    }),
  );
  const ring = tree(scoreRing({ percent: 62.5, pass: 70, passed: false }));
  expect(named(ring, 'title').map(textOf)).toEqual(['Score: 62.5%']);
  expect(named(ring, 'desc').map(textOf)).toEqual([
    'A ring, filled to 62.5%. The line across it is the pass mark, 70%.',
  ]);
});

test('bars stand beside their numbers, and nothing shows no bar', () => {
  const html = shareBars('By topic', [
    { name: 'Lookup', percent: 50, value: '1 of 2' },
    { name: 'Dates', percent: 0, value: '0 of 2' },
  ]);
  expect(named(tree(html), 'li').map(textOf)).toEqual(['Lookup50% 1 of 2', 'Dates0% 0 of 2']);
  const widths = named(tree(html), 'rect').map(({ attributes }) => attributes['width']);
  expect(widths).toEqual(['100%', '50%', '100%']);
});

test('the strip of outcomes fills its width and names each count', () => {
  const html = outcomeStrip([
    { sign: 'good', name: 'Right', count: 3 },
    { sign: 'bad', name: 'Wrong', count: 1 },
    { sign: 'open', name: 'Not answered', count: 0 },
  ]);
  const parts = named(tree(html), 'rect').map(({ attributes }) => [attributes['x'], attributes['width']]);
  expect(parts).toEqual([
    ['0%', '75%'],
    ['75%', '25%'],
  ]);
  expect(named(tree(html), 'svg')[0]?.attributes['aria-label']).toBe('4 questions: 3 right, 1 wrong');
  expect(named(tree(html), 'li').map(textOf)).toEqual(['✓ Right 3', '✗ Wrong 1']);
});
