import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/kinds');

/** The whole packs among the examples of a page; the id of one is the name of its file. */
const PACKS = readdirSync(folder).flatMap((page) => {
  const text = readFileSync(path.join(folder, page), 'utf8').replaceAll('\r\n', '\n');
  const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, yaml = '']) => yaml);
  return blocks
    .filter((yaml) => yaml.startsWith('format:'))
    .map((yaml) => ({ page, yaml, stem: /^id: (\S+)$/mu.exec(yaml)?.[1] ?? '' }));
});

test.each(PACKS)('the example of $page has no finding', async ({ yaml, stem }) => {
  expect((await lintText(yaml, { path: `${stem}.yaml`, stem })).findings).toEqual([]);
});

test('order and match have an example each', () => {
  expect(PACKS.map(({ page }) => page)).toEqual(expect.arrayContaining(['order.md', 'match.md']));
});
