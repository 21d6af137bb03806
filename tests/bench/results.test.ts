import { describe, expect, test } from 'vitest';
import { resultsText, rowsOf, withPart, type Row } from '../../bench/results.mjs';

const about = (node: string): { node: string; processors: number; on: string; version: string } => ({
  node,
  processors: 2,
  on: '2026-11-22',
  version: '0.1.0',
});
const row = (id: string, value = 1): Row => ({ id, name: id, value, unit: 'ms' });

describe('the results of the bench', () => {
  test('a part replaces its own rows alone; other parts and versions of Node stay', () => {
    const first = withPart({}, 'start', about('20.20.2'), [row('start/help', 1), row('start/gone')]);
    const second = withPart(first, 'lint', about('20.20.2'), [row('lint/cold')]);
    const third = withPart(second, 'start', about('24.1.0'), [row('start/help', 2)]);
    const last = withPart(third, 'start', about('20.21.0'), [row('start/help', 3)]);
    expect(rowsOf(last, '20')).toEqual([row('start/help', 3), row('lint/cold')]);
    expect(rowsOf(last, '24')).toEqual([row('start/help', 2)]);
    expect(rowsOf(last, '22')).toEqual([]);
  });

  test('the file is the same in whatever order the parts were measured', () => {
    const parts = ['start', 'lint', 'history'];
    const of = (order: readonly string[]): string =>
      resultsText(
        order.reduce((results, part) => withPart(results, part, about('24.0.0'), [row(`${part}/x`)]), {}),
      );
    expect(of(parts.toReversed())).toBe(of(parts));
  });

  test('figures keep four digits, and a skipped row its reason alone', () => {
    const results = withPart({}, 'start', about('20.0.0'), [
      { ...row('start/menu', 1234.5678), to: 'bare', ratio: 0.0123456, limit: 1.8 },
      { id: 'start/pty', name: 'pty', skipped: 'there is no terminal' },
    ]);
    expect(rowsOf(results, '20')).toEqual([
      {
        id: 'start/menu',
        name: 'start/menu',
        value: 1235,
        unit: 'ms',
        to: 'bare',
        ratio: 0.01235,
        limit: 1.8,
      },
      { id: 'start/pty', name: 'pty', skipped: 'there is no terminal' },
    ]);
  });
});
