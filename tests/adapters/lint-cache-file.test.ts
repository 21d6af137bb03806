import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCacheFile } from '../../src/adapters/lint-cache-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folderWith = (text: string): string => tempFolder({ cache: text });

it('gives the first lines and what comes behind them, however long each is', () => {
  // Around the pieces that a file is read in.
  const line = fc.nat({ max: 200_000 }).map((length) => '₱'.repeat(length / 3));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 4 }),
      fc.nat({ max: 3 }),
      fc.boolean(),
      (texts, count, isEnded) => {
        const lines = texts.map((text, index) => (isEnded || index < texts.length - 1 ? `${text}\n` : text));
        const read = makeCacheFile(folderWith(lines.join(''))).read('cache', count);
        expect(read?.head === lines.slice(0, count).join('')).toBe(true);
        expect(read?.rest() === lines.slice(count).join('')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

it('gives nothing more of a file that another run has written or removed meanwhile', () => {
  const folder = folderWith('one\ntwo\nthree\n');
  const [changed, gone] = [1, 2].map(() => makeCacheFile(folder).read('cache', 2));
  writeFileSync(path.join(folder, 'cache'), 'one\nowt\nthree\n');
  expect(changed).toMatchObject({ head: 'one\ntwo\n' });
  expect(changed?.rest()).toBe('');
  rmSync(path.join(folder, 'cache'));
  expect(gone?.rest()).toBe('');
});

it('is none where there is no file, and no cache where there is something else', () => {
  const folder = tempFolder({ 'sub/file': '' });
  expect(makeCacheFile(folder).read('missing', 2)).toBeNull();
  expect(makeCacheFile(folder).read('sub', 2)?.head).toBe('no file');
});
