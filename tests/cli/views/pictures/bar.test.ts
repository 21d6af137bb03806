import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/cli/layout.ts';
import { bar, barRows } from '../../../../src/cli/views/pictures/bar.ts';
import { ASCII, NAME, PERCENT, STYLE, UNICODE, WIDTH } from './pictures.ts';

test('a bar is as full as its percentage', () => {
  expect(bar(50, 10, UNICODE)).toBe('█████░░░░░');
  expect(bar(50, 10, ASCII)).toBe('#####.....');
});

test('only nothing leaves a bar empty, and only everything fills it', () => {
  expect([0, 0.1, 99.9, 100].map((percent) => bar(percent, 10, ASCII))).toEqual([
    '..........',
    '#.........',
    '#########.',
    '##########',
  ]);
});

test('a bar takes just its places, and more never shows less', () => {
  fc.assert(
    fc.property(PERCENT, PERCENT, fc.integer({ min: 0, max: 200 }), STYLE, (one, other, columns, style) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const full = (percent: number): number =>
        [...bar(percent, columns, style)].filter((sign) => sign === style.glyphs.barFull).length;
      expect(columnsOf(bar(less, columns, style))).toBe(columns);
      expect(full(less)).toBeLessThanOrEqual(full(more));
    }),
  );
});

const ROWS = [
  { name: 'Excel for office work', percent: 70, value: '7/10' },
  { name: 'Privacy', percent: 0, value: '0/2' },
];

test('bars stand below each other, with names and values in columns', () => {
  expect(`\n${barRows(ROWS, 80, UNICODE).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Excel for office work  ██████████████░░░░░░  7/10
    Privacy                ░░░░░░░░░░░░░░░░░░░░  0/2
    "
  `);
});

test('on a narrow screen names are cut, and on a very narrow one bars are left out', () => {
  expect(`\n${barRows(ROWS, 34, UNICODE).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Excel for offic…  ███████░░░  7/10
    Privacy           ░░░░░░░░░░  0/2
    "
  `);
  expect(`\n${barRows(ROWS, 24, ASCII).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Excel for offic...  7/10
    Privacy             0/2
    "
  `);
});

test('a value that is wider than the screen stands alone and is cut', () => {
  expect(barRows([{ name: 'Excel', percent: 50, value: '50% of all of them' }], 10, UNICODE)).toEqual([
    '50% of al…',
  ]);
});

test('no row is wider than the screen', () => {
  const row = fc.record({
    name: NAME,
    percent: PERCENT,
    value: fc.string({ maxLength: 40, unit: 'grapheme-ascii' }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), WIDTH, STYLE, (rows, width, style) => {
      const lines = barRows(rows, width, style);
      expect(lines).toHaveLength(rows.length);
      expect(Math.max(0, ...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    }),
  );
});
