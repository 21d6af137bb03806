import { describe, expect, test } from 'vitest';
import { drawGrowth } from '../../bench/picture.mjs';
import { withMeasured } from '../../bench/page.mjs';
import type { Results, Row } from '../../bench/results.mjs';

const growth = (id: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
  id,
  name: id,
  value,
  unit,
  ...more,
});
const lint = [10_000, 50_000, 100_000].flatMap((size) => [
  growth(`lint/growth-${size}`, size / 10 + 1000, 'ms'),
  growth(`lint/growth-${size}-memory`, size / 1000 + 102.4, 'MiB'),
]);
const history = [1000, 10_000].map((size) =>
  growth(`history/growth-${size}`, size, 'ms', { to: 'reading & parsing', ratio: 2 }),
);
const page =
  'Before\n<!-- measured: npm run bench writes what stands here -->\nold\n<!-- /measured -->\nAfter\n';
const resultsOf = (rows: readonly Row[]): Results => ({
  '20': { lint: { node: '20.20.2', processors: 2, on: '2026-11-22', version: '0.1.0', rows } },
});

describe('growth on the page', () => {
  test('the end of a million is read off the straight line through the points', () => {
    const text = withMeasured(page, resultsOf(lint));
    expect(text).toContain('a million questions would take 101 s and 1.08 GiB');
    expect(text).toContain('From 10,000 to 100,000 questions');
  });

  test('a single size tells nothing about growth', () => {
    expect(withMeasured(page, resultsOf(lint.slice(0, 2)))).not.toContain('million');
    expect(drawGrowth(lint.slice(0, 2))).toBeUndefined();
  });

  test('what stands around the marks stays, and writing twice changes nothing', () => {
    const once = withMeasured(page, resultsOf(lint));
    expect(once).toMatch(
      /^Before\n<!-- measured[^]*\| lint\/growth-10000 \| 2,000 ms \|[^]*<!-- \/measured -->\nAfter\n$/u,
    );
    expect(once).not.toContain('old');
    expect(withMeasured(once, resultsOf(lint))).toBe(once);
  });

  test('a page without its marks is refused', () => {
    expect(() => withMeasured('Before\nAfter\n', resultsOf(lint))).toThrow(
      'docs/performance.md needs the marks',
    );
  });

  test('the picture says in words what it draws, with the peer of the same size', () => {
    const picture = drawGrowth([...lint, ...history]) ?? '';
    expect(/<desc id="desc">([^<]*)<\/desc>/u.exec(picture)?.[1]).toMatchInlineSnapshot(
      `"lint: seconds: 2 for 10,000 questions, 6 for 50,000 questions, 11 for 100,000 questions. lint: memory in MiB: 112 for 10,000 questions, 152 for 50,000 questions, 202 for 100,000 questions. progress, first time: seconds: 1 (parsing alone 0.5) for 1,000 reports, 10 (parsing alone 5) for 10,000 reports."`,
    );
    expect(picture.match(/<g /gu)).toHaveLength(3);
  });
});
