import { statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { openCardIndex } from '../../src/adapters/card-index.ts';
import { makeCheckedFiles } from '../../src/adapters/checked-files.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { type Catalogue, openLibrary } from '../../src/app/library.ts';
import type { Origin } from '../../src/app/ports.ts';
import { USUAL_LIMITS } from '../../src/domain/limits.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { examYaml, packYaml } from './content-yaml.ts';
import { sha256 } from './sha256.ts';
import { tempFolder } from './temp-folder.ts';

export const ORIGINS: readonly Origin[] = ['packs-dir', 'data', 'shipped'];

export interface CacheBench {
  readonly library: Catalogue;
  /** files whose text was parsed, by their path */
  readonly parsed: string[];
  /** what was said to be left alone: `<path below the folder>: <fault>` */
  readonly leftAlone: string[];
}

interface BenchOptions {
  readonly maker?: string;
  readonly mayWrite?: boolean;
  /** milliseconds after the real time */
  readonly later?: number;
}

/** Long enough for every file to be settled. */
export const LATER_MS = 60_000;

const folders = ORIGINS.map((origin) => ({ path: origin, origin }));
const filesIn = (folder: string): ReturnType<typeof makeContentFiles> =>
  makeContentFiles(folder, sha256, () => Readable.from([]));

/** A library over the folders packs-dir, data and shipped, with the caches in `cache`, as the program puts it together. */
export function cachedLibrary(
  folder: string,
  { maker = 'build-1', mayWrite = true, later = 0 }: BenchOptions = {},
): CacheBench {
  const parsed: string[] = [];
  const leftAlone: string[] = [];
  const use = {
    mayWrite,
    leftAlone: (place: string, fault: string) =>
      void leftAlone.push(`${path.relative(folder, place).split(path.sep).join('/')}: ${fault}`),
  };
  const content = path.join(folder, 'cache/content');
  const checked = makeCheckedFiles(content, () => maker, folder, use);
  const library = openLibrary({
    files: filesIn(folder),
    folders,
    async parse(file, source) {
      const kept = file.origin === 'shipped' ? null : checked;
      const known = kept?.read(file, source) ?? null;
      if (known !== null) return known;
      parsed.push(file.path);
      const found = await parseContent(file, source, USUAL_LIMITS);
      kept?.keep(found, source);
      return found;
    },
    cards: () => {
      const places = { file: path.join(folder, 'cache/content.json'), checked: content, directory: folder };
      return Promise.resolve(openCardIndex(places, maker, use, () => Date.now() + later));
    },
  });
  return { library, parsed, leftAlone };
}

/** The same library without any cache. */
export const plainLibrary = (folder: string): Catalogue =>
  openLibrary({ files: filesIn(folder), parse: parseContent, folders });

/** Waits until a file that is written now has another time than what was written before: a clock tick of the file system. */
export function untilNextTick(folder: string): void {
  const probe = path.join(folder, 'probe');
  const tick = (): number => {
    writeFileSync(probe, '');
    return statSync(probe).ctimeMs;
  };
  const before = tick();
  while (tick() === before);
}

/** Where the index lies. */
export const CACHE: string = 'cache/content.json';

/** A pack with two errors. */
export const BROKEN: string = packYaml('broken').replace('correct: true', 'corect: true');

/** Files of all sorts. */
export const PACKS: Readonly<Record<string, string>> = {
  'data/one.yaml': packYaml('one'),
  'data/two.yaml': packYaml('two'),
  'data/exams/mock.yaml': examYaml('mock', 'one'),
  'packs-dir/broken.yaml': BROKEN,
  'packs-dir/notes.yaml': 'shopping: [milk]',
  'shipped/apple.yaml': packYaml('apple'),
};

/** The ids of the packs that a list shows. */
export const ids = async (library: Catalogue): Promise<string[]> =>
  (await library.list('pack')).items.map(({ value }) => value.id);

/** Everything that a library says. */
export async function answersOf(library: Catalogue): Promise<unknown> {
  const lists = [await library.list('pack'), await library.list('exam'), await library.list('track')];
  const all = await library.all('pack');
  const loaded = all.items.map(({ value, file, source }) => ({ value, file, text: source.text }));
  const named = await library.one('pack', 'one').catch((error: Error) => error.message);
  return {
    lists,
    all: { ...all, items: loaded },
    named: 'message' in Object(named) ? named : Object(named).value,
  };
}

const OLD = new Date('2026-01-02T03:04:05Z');

/** A folder whose caches know all of its files. */
export async function warm(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = tempFolder(files);
  // Whole seconds, which can be put back exactly.
  for (const name of Object.keys(files)) utimesSync(path.join(folder, name), OLD, OLD);
  await answersOf(cachedLibrary(folder, { later: LATER_MS }).library);
  await answersOf(cachedLibrary(folder, { later: LATER_MS }).library);
  untilNextTick(folder);
  return folder;
}
