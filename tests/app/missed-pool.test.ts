import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { type Library, openLibrary } from '../../src/app/library.ts';
import { missedPool } from '../../src/app/missed-pool.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { sha256 } from '../support/sha256.ts';
import { VerifyBench } from '../support/verify-bench.ts';

const NOW = '2026-11-25T08:00:00+08:00';

const libraryAt = (folder: string): Library =>
  openLibrary({
    files: makeContentFiles(folder, sha256, () => process.stdin),
    parse: async (file, source) => parseContent(file, source),
    folders: [{ path: folder, origin: 'packs-dir' }],
  });

test('what was missed can be asked of one pack alone', async () => {
  const bench = new VerifyBench();
  const { items } = await bench.practice({ count: 12, seed: 3 });
  const missed = items.flatMap(({ question, outcome }) => (outcome === 'correct' ? [] : [question]));
  const all = await missedPool(bench.library, [], bench.past, NOW);
  expect(all.toSorted()).toEqual(missed.toSorted());
  const [pack = ''] = all[0]?.split('/') ?? [];
  expect(await missedPool(bench.library, [pack], bench.past, NOW)).toEqual(
    all.filter((question) => question.startsWith(`${pack}/`)),
  );
});

const COIN = `format: 1
id: coin
title: Coin
language: en
topics: { sums: Sums }
questions:
  - { id: one, kind: true-false, topic: sums, level: easy, prompt: Is it?, answer: true }
  - { id: two, kind: true-false, topic: sums, level: easy, prompt: Is it so?, answer: true }
`;

test('a question whose key was changed since is new, and no missed one', async () => {
  const bench = new VerifyBench();
  const file = path.join(bench.content, 'coin.yaml');
  const poolNow = (): Promise<string[]> => missedPool(libraryAt(bench.content), ['coin'], bench.past, NOW);
  writeFileSync(file, COIN);
  const { items } = await bench.practice({ packs: ['coin'] });
  const missed = items.flatMap(({ question, outcome }) => (outcome === 'correct' ? [] : [question]));
  expect(missed).toHaveLength(1);
  expect(await poolNow()).toEqual(missed);
  writeFileSync(file, COIN.replaceAll('answer: true', 'answer: false'));
  await expect(poolNow()).rejects.toMatchObject({ code: 'unfillable' });
});
