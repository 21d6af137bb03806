import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/cli/layout.ts';
import { sparkline } from '../../../../src/cli/views/pictures/sparkline.ts';
import { ASCII, PERCENT, STYLE, UNICODE, WIDTH } from './pictures.ts';

test('the course is a row of signs, the higher the more', () => {
  expect(sparkline([0, 30, 55, 80, 100], 10, UNICODE)).toBe('▁▃▅▇█');
  expect(sparkline([0, 30, 55, 80, 100], 10, ASCII)).toBe('_.=*#');
});

test('small changes look small: the scale is always that of percentages', () => {
  expect(sparkline([60, 61, 62], 10, UNICODE)).toBe('▅▅▅');
});

test('a long course is thinned by averaging, so that its start still shows', () => {
  expect(sparkline([0, 0, 0, 0, 100, 100, 50, 50], 4, UNICODE)).toBe('▁▁█▅');
});

test('nothing gives nothing, and one value one sign', () => {
  expect(sparkline([], 10, UNICODE)).toBe('');
  expect(sparkline([40], 10, UNICODE)).toBe('▄');
});

test('it is never wider than its room, and thinning never leaves the range of the values', () => {
  fc.assert(
    fc.property(fc.array(PERCENT, { maxLength: 300 }), WIDTH, STYLE, (percents, width, style) => {
      const line = sparkline(percents, width, style);
      expect(columnsOf(line)).toBe(Math.min(percents.length, width));
      const heights = [...line].map((sign) => style.glyphs.heights.indexOf(sign));
      const ends = [Math.min(...percents), Math.max(...percents)].map((percent) =>
        sparkline([percent], 1, style),
      );
      const [low = 0, high = 0] = ends.map((sign) => style.glyphs.heights.indexOf(sign));
      expect(heights.every((height) => height >= low && height <= high)).toBe(true);
    }),
  );
});
