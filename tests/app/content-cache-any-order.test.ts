import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOf,
  CACHE,
  cachedLibrary,
  LATER_MS,
  plainLibrary,
  untilNextTick,
} from '../support/content-cache.ts';
import { examYaml, packYaml } from '../support/content-yaml.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A change of the folder between two runs. */
type Change = (folder: string, file: string, cacheFile: string, text: string) => void;

const ifThere =
  (change: (file: string) => void): Change =>
  (_folder, file) =>
    existsSync(file) && change(file);

const inCache =
  (change: (file: string) => void): Change =>
  (_folder, _file, cacheFile) =>
    existsSync(cacheFile) && change(cacheFile);

const CHANGES: Readonly<Record<string, Change>> = {
  write: (_folder, file, _cacheFile, text) => writeFileSync(file, text),
  'write with the old time': (_folder, file, _cacheFile, text) => {
    const old = existsSync(file) ? statSync(file).mtime : new Date(0);
    writeFileSync(file, text);
    utimesSync(file, old, old);
  },
  'move another over it': (folder, file, _cacheFile, text) => {
    writeFileSync(path.join(folder, 'new'), text);
    renameSync(path.join(folder, 'new'), file);
  },
  remove: ifThere((file) => rmSync(file)),
  touch: ifThere((file) => utimesSync(file, new Date(), new Date())),
  'add a comment': ifThere((file) => appendFileSync(file, '# a comment\n')),
  'spoil the cache': inCache((file) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('basics', 'other')),
  ),
  'cut the cache off': inCache((file) => writeFileSync(file, readFileSync(file).subarray(0, 900))),
  'remove from the cache': inCache((file) => rmSync(file)),
  'remove the cache': (folder) => rmSync(path.join(folder, 'cache'), { recursive: true, force: true }),
};

const NAMES = [
  'data/one.yaml',
  'data/two.yaml',
  'packs-dir/one.yaml',
  'data/exams/mock.yaml',
  'packs-dir/other.yaml',
];
const TEXTS = [
  packYaml('one'),
  packYaml('one').replace('Pack one', 'Pack eno'),
  packYaml('two'),
  packYaml('one').replace('correct: true', 'corect: true'),
  examYaml('mock', 'one'),
  'shopping: [milk]',
  '{',
];

const anyStep = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  name: fc.constantFrom(...NAMES),
  text: fc.constantFrom(...TEXTS),
  cached: fc.nat(20),
  isLater: fc.boolean(),
  maker: fc.constantFrom('build-1', 'build-1', 'build-2'),
});

describe('any order of changes to packs and caches', () => {
  it('gives the same answers with the caches as without them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 12 }), async (steps) => {
        const folder = tempFolder({
          'data/exams/x.txt': '',
          'packs-dir/x.txt': '',
          'data/one.yaml': packYaml('one'),
        });
        for (const { change, name, text, cached, isLater, maker } of steps) {
          const { library } = cachedLibrary(folder, { maker, later: isLater ? LATER_MS : 0 });
          expect(await answersOf(library)).toEqual(await answersOf(plainLibrary(folder)));
          untilNextTick(folder);
          const content = path.join(folder, 'cache/content');
          const kept = [
            path.join(folder, CACHE),
            ...(existsSync(content) ? readdirSync(content).map((each) => path.join(content, each)) : []),
          ];
          CHANGES[change]?.(folder, path.join(folder, name), kept[cached % kept.length] ?? '', text);
        }
        const { library } = cachedLibrary(folder, { later: LATER_MS });
        expect(await answersOf(library)).toEqual(await answersOf(plainLibrary(folder)));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
