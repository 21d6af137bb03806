import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksum, writeSealed } from '../../src/adapters/sealed-file.ts';
import {
  answersOf,
  CACHE,
  cachedLibrary,
  ids,
  LATER_MS,
  PACKS,
  plainLibrary,
  warm,
} from '../support/content-cache.ts';
import { packYaml } from '../support/content-yaml.ts';
import { tempFolder } from '../support/temp-folder.ts';

const DAMAGES: Readonly<Record<string, [fault: string, how: (text: string) => string]>> = {
  'cut off in its end': ['damaged', (text) => text.slice(0, -5)],
  'cut off in the middle': ['damaged', (text) => text.slice(0, text.length / 2)],
  'cut off in its head': ['damaged', (text) => text.slice(0, 30)],
  empty: ['damaged', () => ''],
  'longer than it was': ['damaged', (text) => `${text.trimEnd()} \n`],
  'edited in its values': ['damaged', (text) => text.replace('basics', 'BASICS')],
  'edited in its head': ['damaged', (text) => text.replace('build-1', 'build-2')],
  'of a later format': ['later', (text) => text.replace(' 1 ', ' 2 ')],
  'something else': ['foreign', () => 'my notes\n'],
  'JSON of somebody else': ['foreign', () => '[1, 2]\n'],
};

describe.each(Object.entries(DAMAGES))('a cache that is %s', (_name, [fault, how]) => {
  it('is named and left alone in the place of checked content', async () => {
    const folder = await warm(PACKS);
    const kept =
      readdirSync(path.join(folder, 'cache/content')).find((each) => each.startsWith('one-')) ?? '';
    const file = path.join(folder, 'cache/content', kept);
    const damaged = how(readFileSync(file, 'utf8'));
    writeFileSync(file, damaged);
    const { library, leftAlone, parsed } = cachedLibrary(folder);
    expect((await library.one('pack', 'one')).value).toEqual(
      (await plainLibrary(folder).one('pack', 'one')).value,
    );
    expect(parsed).toEqual(['data/one.yaml']);
    expect(leftAlone).toEqual([`cache/content/${kept}: ${fault}`]);
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  it('is named and left alone in the place of the index', async () => {
    const folder = await warm(PACKS);
    const file = path.join(folder, CACHE);
    const damaged = how(readFileSync(file, 'utf8'));
    writeFileSync(file, damaged);
    writeFileSync(path.join(folder, 'data/three.yaml'), packYaml('three'));
    const { library, leftAlone } = cachedLibrary(folder, { later: LATER_MS });
    expect(await ids(library)).toEqual(['apple', 'one', 'three', 'two']);
    expect(leftAlone).toEqual([`${CACHE}: ${fault}`]);
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });
});

describe('a cache that was made by hand, with a sum that fits', () => {
  it.each([null, 5, [], {}, { type: 'pack', value: 5 }, { type: 'pack', value: {} }])(
    'is named and left alone in the place of checked content: %j',
    async (value) => {
      const folder = await warm(PACKS);
      const names = readdirSync(path.join(folder, 'cache/content'));
      const kept = names.find((each) => each.startsWith('one-')) ?? '';
      const bytes = readFileSync(path.join(folder, 'data/one.yaml'));
      writeSealed('deskready-content', path.join(folder, 'cache/content', kept), 'build-1/any', value, bytes);
      const { library, leftAlone, parsed } = cachedLibrary(folder);
      expect((await library.one('pack', 'one')).value.id).toBe('one');
      expect(parsed).toEqual(['data/one.yaml']);
      expect(leftAlone).toEqual([`cache/content/${kept}: damaged`]);
    },
  );

  it.each([
    null,
    5,
    'x',
    {},
    [null],
    [5],
    [['data/one.yaml', 5, null, 'x', {}]],
    [['a', null, null, 'x', { id: 'one' }]],
  ])('is named and left alone in the place of the index: %j', async (value) => {
    const folder = await warm(PACKS);
    writeSealed('deskready-index', path.join(folder, CACHE), 'build-1', value);
    const forged = readFileSync(path.join(folder, CACHE), 'utf8');
    const { library, leftAlone } = cachedLibrary(folder, { later: LATER_MS });
    expect(await ids(library)).toEqual(['apple', 'one', 'two']);
    expect(leftAlone).toEqual([`${CACHE}: damaged`]);
    expect(readFileSync(path.join(folder, CACHE), 'utf8')).toBe(forged);
  });
});

it('the sum of a cache hangs on every bit of every byte, also on those of the same place in two words', () => {
  const bytes = Buffer.from('borderline: 0.62, mark: 70.50, more');
  const sums = new Set([checksum(bytes)]);
  for (let at = 0; at < bytes.length; at += 1) {
    for (let other = at; other < bytes.length; other += 4) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x80;
      if (other !== at) changed[other] = (changed[other] ?? 0) ^ 0x80;
      sums.add(checksum(changed));
    }
  }
  const pairs = Array.from(bytes.keys(), (at) => Math.ceil((bytes.length - at) / 4));
  expect(sums.size).toBe(1 + pairs.reduce((sum, count) => sum + count, 0));
});

describe('what lies in the place of the caches', () => {
  it.each(['cache', 'cache/content', 'cache/content.json'])(
    'is named where it is something else: %s',
    async (place) => {
      const folder = tempFolder({ ...PACKS, ...(place === 'cache/content.json' ? {} : { [place]: 'mine' }) });
      if (place === 'cache/content.json') mkdirSync(path.join(folder, place), { recursive: true });
      const { library, leftAlone } = cachedLibrary(folder, { later: LATER_MS });
      expect(await answersOf(library)).toEqual(await answersOf(plainLibrary(folder)));
      expect([...new Set(leftAlone)]).toEqual([`${place}: foreign`]);
      if (place !== 'cache/content.json') expect(readFileSync(path.join(folder, place), 'utf8')).toBe('mine');
    },
  );
});
