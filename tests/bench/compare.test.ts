import { describe, expect, test } from 'vitest';
import { worsened } from '../../bench/compare.mjs';
import type { Row } from '../../bench/results.mjs';

const row = (figures: Partial<Row>): Row => ({ id: 'lint/cold', name: 'lint, cold', unit: 'ms', ...figures });
const ratio = (figure: number): Row =>
  row({ value: 1000 * figure, to: 'yaml alone', ratio: figure, limit: 1 });
const bounded = (value: number): Row => row({ value, limit: 16 });

describe('what --compare lists', () => {
  test.each<readonly [string, Row, Row, readonly [number, number] | undefined]>([
    ['a ratio that got worse by a fifth', ratio(0.5), ratio(0.6), [0.5, 0.6]],
    ['a ratio that got worse by less', ratio(0.5), ratio(0.599), undefined],
    ['a ratio that got better', ratio(0.5), ratio(0.1), undefined],
    ['a ratio that stayed while both values doubled', ratio(0.5), { ...ratio(0.5), value: 9000 }, undefined],
    ['a ratio of nothing that stayed', ratio(0), ratio(0), undefined],
    ['a bounded value that got worse by a fifth', bounded(10), bounded(12), [10, 12]],
    ['a bounded value that is still far below its limit', bounded(0.5), bounded(1.5), undefined],
    ['a bounded value that left the depths', bounded(0.5), bounded(1.6), [0.5, 1.6]],
    ['a plain value, which tells of the machine', row({ value: 10 }), row({ value: 90 }), undefined],
    ['a peer', { ...ratio(1), name: 'peer: another' }, { ...ratio(2), name: 'peer: another' }, undefined],
    ['a row that was skipped before', row({ skipped: 'no Chromium' }), ratio(3), undefined],
    ['a row that is skipped now', ratio(0.5), row({ skipped: 'no Chromium' }), undefined],
    ['a row that had no ratio before', bounded(0.1), ratio(3), undefined],
  ])('%s', (_, before, now, expected) => {
    const listed = worsened([before], [now]).map(({ was, is }) => [was, is]);
    expect(listed).toEqual(expected === undefined ? [] : [expected]);
  });

  test('rows are found by id, not by name or place, and the worst comes first', () => {
    const other: Row = { ...ratio(1), id: 'start/help', name: '--help' };
    const before = [ratio(1), other];
    const now = [
      { ...other, name: 'help', ratio: 3 },
      { ...ratio(1.5), unit: 's' },
      { ...ratio(9), id: 'new/row' },
    ];
    expect(worsened(before, now)).toEqual([
      { id: 'start/help', name: 'help', unit: 'ratio', was: 1, is: 3 },
      { id: 'lint/cold', name: 'lint, cold', unit: 'ratio', was: 1, is: 1.5 },
    ]);
  });
});
