import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/domain/report/report.ts';
import { COLUMNS, csvCell, REPORT_ROWS } from '../../../src/formats/report/report-rows.ts';
import { reportOf } from '../../support/reports.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/report.md');

/** RFC 4180, read once more for the test. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const noted = (note: string): Report => {
  const report = reportOf();
  return { ...report, items: report.items.map((item) => ({ ...item, note })) };
};

describe('reports as rows', () => {
  test('a CSV row a question, each with as many cells as the header', () => {
    const { head, rowsOf } = REPORT_ROWS.csv;
    const [header = [], ...rows] = readCsv(head + rowsOf(noted('two\nlines, "quoted"')));
    expect(header).toEqual([...COLUMNS]);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row[header.indexOf('note')]).toBe('two\nlines, "quoted"');
    }
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'a text like %j is no formula any more',
    (text) => {
      expect(csvCell(text).replace(/^"/u, '')).toMatch(/^'/u);
    },
  );

  test('numbers stay numbers, and texts that are no formulas stay as they are', () => {
    expect([csvCell(-0.5), csvCell(null), csvCell(true), csvCell("it's a-b=c")]).toEqual([
      '-0.5',
      '',
      'true',
      "it's a-b=c",
    ]);
  });

  test('an NDJSON line a question with the same names', () => {
    const lines = REPORT_ROWS.ndjson.rowsOf(noted('=1')).split('\n');
    expect(lines.pop()).toBe('');
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => [Object.keys(row).sort(), row['note'], row['number']])).toEqual(
      [1, 2, 3].map((number) => [[...COLUMNS].sort(), '=1', number]),
    );
  });

  test('the page explains every column', () => {
    const page = readFileSync(PAGE, 'utf8').split('## Rows for other programs')[1] ?? '';
    expect(COLUMNS.filter((column) => !page.includes(`\`${column}\``))).toEqual([]);
  });
});
