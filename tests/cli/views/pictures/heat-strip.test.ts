import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/cli/layout.ts';
import { type HeatRow, heatStrip } from '../../../../src/cli/views/pictures/heat-strip.ts';
import { ASCII, COLOR, NAME, PERCENT, STYLE, UNICODE, WIDTH } from './pictures.ts';

const ROWS: readonly HeatRow[] = [
  {
    name: 'Excel for office work',
    cells: {
      easy: { percent: 100, answers: 12 },
      medium: { percent: 61.4, answers: 7 },
      hard: { percent: 20, answers: 5 },
    },
  },
  {
    name: 'Privacy',
    cells: { easy: { percent: 50, answers: 2 }, medium: null, hard: { percent: 0, answers: 3 } },
  },
];

test('the fuller a sign, the more was right, and its number says how much', () => {
  expect(`\n${heatStrip(ROWS, 80, UNICODE).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                             easy  medium    hard
    Excel for office work  █ 100%  ▓  61%  ░  20%
    Privacy                 (50%)       -  ░   0%
    The fuller the sign, the more was right. In brackets: fewer than three answers.
    "
  `);
});

test('in ASCII shades are other signs', () => {
  expect(`\n${heatStrip(ROWS, 36, ASCII).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                    easy  medium    hard
    Excel for...  # 100%  +  61%  .  20%
    Privacy        (50%)       -  .   0%
    The fuller the sign, the more was
    right. In brackets: fewer than three
    answers.
    "
  `);
});

test('where numbers do not fit, each cell is one sign', () => {
  expect(`\n${heatStrip(ROWS, 30, UNICODE).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                           e m h
    Excel for office work  █ ▓ ░
    Privacy                ? - ░
    Easy, medium, hard: the fuller
    the sign, the more was right;
    a question mark is fewer than
    three answers.
    "
  `);
});

test('without colours it says the same', () => {
  // oxlint-disable-next-line no-control-regex
  const bare = heatStrip(ROWS, 80, COLOR).map((line) => line.replaceAll(/\u001B\[\d+m/gu, ''));
  expect(bare).toEqual(heatStrip(ROWS, 80, UNICODE));
});

test('no line is wider than the screen', () => {
  const cell = fc.option(fc.record({ percent: PERCENT, answers: fc.integer({ min: 1, max: 10_000 }) }));
  const row = fc.record({ name: NAME, cells: fc.record({ easy: cell, medium: cell, hard: cell }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), WIDTH, STYLE, (rows, width, style) => {
      const lines = heatStrip(rows, width, style);
      expect(lines.length === 0).toBe(rows.length === 0);
      expect(Math.max(0, ...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    }),
  );
});
