import { describe, expect, test } from 'vitest';
import type { Results, Row } from '../../bench/results.mjs';
import { pageTable, plainTable } from '../../bench/table.mjs';

const bare: Row = { id: 'start/bare', name: 'node -e 0', value: 25.31, unit: 'ms' };
const help: Row = {
  id: 'start/help',
  name: '--help',
  value: 40.5,
  unit: 'ms',
  to: 'node -e 0',
  ratio: 1.6,
  limit: 1.45,
};
const memory: Row = { id: 'lint/memory', name: 'memory | threads', value: 599.6, unit: 'MiB', limit: 600 };
const menu: Row = { id: 'start/menu', name: 'menu', skipped: 'there is no terminal' };

describe('the tables of the bench', () => {
  test('in the terminal figures stand in columns, and a last line counts the limits', () => {
    expect(plainTable([bare, help, memory, menu])).toMatchInlineSnapshot(`
      "ratio    value    limit          what
             25.3 ms                   node -e 0
      1.600  40.5 ms     1.45  misses  --help (to node -e 0)
             600 MiB  600 MiB  holds   memory | threads
             skipped                   menu: there is no terminal

      1 of 2 limits hold."
    `);
  });

  test('a peer is named plainly where others are held against it', () => {
    expect(plainTable([{ ...help, to: 'peer: commander alone' }])).toContain('--help (to commander alone)');
  });

  test('a figure that equals its limit holds', () => {
    expect(plainTable([{ ...help, ratio: 1.45 }])).toContain('1 of 1 limits hold.');
  });

  test('on the page each version of Node has a column, and what misses its limit is bold', () => {
    const about = { node: '20.20.2', processors: 2, on: '2026-11-22', version: '0.1.0' };
    const results: Results = {
      '20': { start: { ...about, rows: [bare, help, menu] } },
      '24': { start: { ...about, rows: [{ ...help, ratio: 1.4 }, memory] } },
    };
    expect(pageTable(results)).toMatchInlineSnapshot(`
      "| what | Node 20 | Node 24 | limit |
      |---|--:|--:|--:|
      | node -e 0 | 25.3 ms | – |  |
      | --help (to node -e 0) | **1.600 (40.5 ms)** | 1.400 (40.5 ms) | 1.45 |
      | menu | skipped: there is no terminal | – |  |
      | memory \\| threads | – | 600 MiB | 600 MiB |"
    `);
  });
});
