import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withMeasured, shownMajor } from '../../bench/page.mjs';
import { drawGrowth } from '../../bench/picture.mjs';
import { resultsText, rowsOf, type Results } from '../../bench/results.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const results = JSON.parse(read('bench/results.json')) as Results;

test('docs/performance.md shows the figures of bench/results.json', () => {
  const page = read('docs/performance.md');
  expect(withMeasured(page, results)).toBe(page);
});

test('docs/performance.svg draws the growth of bench/results.json', () => {
  expect(drawGrowth(rowsOf(results, shownMajor(results)))).toBe(read('docs/performance.svg'));
});

test('bench/results.json stands in its own form, so that a new run changes figures alone', () => {
  expect(resultsText(results)).toBe(read('bench/results.json'));
});
