import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { type Library, openLibrary } from '../../src/app/library.ts';
import type { Origin } from '../../src/app/ports.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { examYaml, packYaml } from '../support/content-yaml.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ORIGINS: readonly Origin[] = ['packs-dir', 'data', 'shipped'];

/** A library over the folders packs-dir, data and shipped, and how often each file was parsed. */
function libraryOver(files: Readonly<Record<string, string | Uint8Array>>): {
  library: Library;
  folder: string;
  parsed: string[];
  walked: Origin[];
} {
  const folder = tempFolder(files);
  const parsed: string[] = [];
  const walked: Origin[] = [];
  const onDisk = makeContentFiles(folder, sha256, () => Readable.from([]));
  const library = openLibrary({
    files: {
      ...onDisk,
      below(top, origin) {
        walked.push(origin);
        return onDisk.below(top, origin);
      },
    },
    parse: (file, source) => {
      parsed.push(file.path);
      return parseContent(file, source);
    },
    folders: ORIGINS.map((origin) => ({ path: origin, origin })),
  });
  return { library, folder, parsed, walked };
}

const BROKEN = packYaml('broken').replace('correct: true', 'corect: true');

describe('the list of packs', () => {
  it('is sorted by id over all folders, without what is no pack', async () => {
    const { library } = libraryOver({
      'data/zebra.yaml': packYaml('zebra'),
      'shipped/packs/apple.yaml': packYaml('apple'),
      'shipped/exams/mock.yaml': examYaml('mock', 'apple'),
      'shipped/notes.yaml': 'shopping: [milk]',
    });
    const { items, leftOut, notes } = await library.all('pack');
    expect(items.map(({ value }) => value.id)).toEqual(['apple', 'zebra']);
    expect([leftOut, notes]).toEqual([[], []]);
    expect((await library.all('exam')).items.map(({ value }) => value.id)).toEqual(['mock']);
  });

  it('uses the strongest of equal ids and names both in a note', async () => {
    const { library } = libraryOver({
      'shipped/twin.yaml': packYaml('twin'),
      'packs-dir/twin.yaml': packYaml('twin'),
      'data/twin.yaml': packYaml('twin'),
    });
    const { items, notes } = await library.all('pack');
    expect(items.map(({ file }) => file.path)).toEqual(['packs-dir/twin.yaml']);
    expect(notes).toEqual([
      'There are two of twin; the one from --packs (packs-dir/twin.yaml) is used, not the added one.',
      'There are two of twin; the one from --packs (packs-dir/twin.yaml) is used, not the shipped one.',
    ]);
    expect((await library.one('pack', 'twin')).file.origin).toBe('packs-dir');
  });

  it('leaves a broken pack out with its errors and keeps the others', async () => {
    const { library } = libraryOver({
      'data/broken.yaml': BROKEN,
      'data/latin.yaml': Uint8Array.of(0xf1),
      'data/torn.yaml': 'format: 1\nid: [',
      'shipped/good.yaml': packYaml('good'),
    });
    const { items, leftOut } = await library.all('pack');
    expect(items.map(({ value }) => value.id)).toEqual(['good']);
    expect(leftOut.map(({ file }) => file.stem)).toEqual(['broken', 'latin', 'torn']);
    expect(leftOut.every(({ errors }) => errors > 0)).toBe(true);
  });

  it('names an exam that cannot be read among the exams', async () => {
    const { library } = libraryOver({ 'data/exams/latin.yaml': Uint8Array.of(0xf1) });
    expect((await library.all('exam')).leftOut.map(({ file }) => file.stem)).toEqual(['latin']);
    expect((await library.all('pack')).leftOut).toEqual([]);
    expect((await library.all('track')).leftOut).toEqual([]);
  });

  it('reads each file once', async () => {
    const { library, parsed } = libraryOver({
      'data/one.yaml': packYaml('one'),
      'data/two.yaml': packYaml('two'),
    });
    await Promise.all([library.one('pack', 'one'), library.all('pack'), library.all('pack')]);
    await library.one('pack', 'two');
    expect(parsed.toSorted()).toEqual(['data/one.yaml', 'data/two.yaml']);
  });

  it('is empty without any folder', async () => {
    const { library } = libraryOver({});
    expect(await library.all('pack')).toEqual({ items: [], leftOut: [], notes: [] });
  });
});

describe('asking for one', () => {
  it('by its id reads no other file', async () => {
    const { library, parsed } = libraryOver({
      'data/one.yaml': packYaml('one'),
      'data/two.yaml': packYaml('two'),
    });
    const { value, source } = await library.one('pack', 'two');
    expect(value.id).toBe('two');
    expect(source.sha256).toBe(sha256(packYaml('two')));
    expect(parsed).toEqual(['data/two.yaml']);
  });

  it('by a path takes that file, wherever it lies', async () => {
    const { library, folder } = libraryOver({ 'elsewhere/mine.yaml': packYaml('mine') });
    expect((await library.one('pack', 'elsewhere/mine.yaml')).value.id).toBe('mine');
    expect((await library.one('pack', path.join(folder, 'elsewhere/mine.yaml'))).file.origin).toBe('file');
  });

  it.each([
    ['pack', 'aple', 'There is no pack called aple. Did you mean apple?'],
    ['pack', 'office-word', 'There is no pack called office-word.'],
    ['exam', 'mok', 'There is no exam called mok. Did you mean mock?'],
    ['exam', 'apple', 'There is no exam called apple.'],
    ['track', 'clerk', 'There is no track called clerk.'],
  ] as const)('that is not there says so and names the nearest: %s %s', async (type, id, message) => {
    const { library } = libraryOver({
      'shipped/apple.yaml': packYaml('apple'),
      'shipped/exams/mock.yaml': examYaml('mock', 'apple'),
    });
    await expect(library.one(type, id)).rejects.toMatchObject({ code: 'not-found', message });
  });

  it.each([
    ['missing.yaml', 'There is no file missing.yaml.'],
    ['./data', './data is a folder; a pack is one YAML file.'],
    ['data/exams/mock.yaml', 'data/exams/mock.yaml holds no pack.'],
  ])('by the path %s says what is wrong', async (named, message) => {
    const { library } = libraryOver({ 'data/exams/mock.yaml': examYaml('mock', 'apple') });
    await expect(library.one('pack', named)).rejects.toMatchObject({ code: 'not-found', message });
  });

  it('that is broken says where, and how to see the rest', async () => {
    const { library } = libraryOver({ 'data/broken.yaml': BROKEN });
    for (const named of ['broken', 'data/broken.yaml']) {
      await expect(library.one('pack', named)).rejects.toMatchObject({
        code: 'broken-content',
        message: expect.stringMatching(/^data\/broken\.yaml has .*error.*line \d+/u) as string,
        hint: 'See them all with: deskready lint data/broken.yaml',
      });
    }
  });

  it('does not fall back to a weaker one where the stronger is broken', async () => {
    const { library } = libraryOver({
      'packs-dir/broken.yaml': BROKEN,
      'shipped/broken.yaml': packYaml('broken'),
    });
    await expect(library.one('pack', 'broken')).rejects.toMatchObject({ code: 'broken-content' });
  });
});

describe('one that came with the program', () => {
  const SHIPPED = { 'data/own.yaml': packYaml('own'), 'shipped/packs/apple.yaml': packYaml('apple') };

  it('is found by its id, whose place is known, without listing the others', async () => {
    const { library, walked } = libraryOver(SHIPPED);
    expect((await library.one('pack', 'apple')).file).toEqual({
      path: 'shipped/packs/apple.yaml',
      stem: 'apple',
      folder: null,
      origin: 'shipped',
    });
    expect(walked).toEqual(['data']);
  });

  it('is the same that a list of all finds, and read once', async () => {
    const { library, parsed } = libraryOver(SHIPPED);
    const one = await library.one('pack', 'apple');
    const all = await library.all('pack');
    expect(all.items.map(({ file }) => file)).toContainEqual(one.file);
    expect(parsed.filter((file) => file === one.file.path)).toHaveLength(1);
  });

  it('stands behind an own one of the same id, and is named', async () => {
    const { library } = libraryOver({ ...SHIPPED, 'data/deep/apple.yml': packYaml('apple') });
    const { file, note } = await library.one('pack', 'apple');
    expect(file.path).toBe('data/deep/apple.yml');
    expect(note).toContain('not the shipped one');
  });

  it.each(['shipped/packs/deep/pear.yaml', 'shipped/packs/pear.yml', 'shipped/pear.yaml'])(
    'is found also where its id does not tell its place: %s',
    async (place) => {
      const { library } = libraryOver({ ...SHIPPED, [place]: packYaml('pear') });
      expect((await library.one('pack', 'pear')).file.path).toBe(place);
    },
  );

  it('is what it is, whatever the folders around the program are called', async () => {
    const folder = tempFolder({ 'exams/questions/packs/apple.yaml': packYaml('apple') });
    const library = openLibrary({
      files: makeContentFiles(folder, sha256, () => Readable.from([])),
      parse: parseContent,
      folders: [{ path: path.join(folder, 'exams/questions'), origin: 'shipped' }],
    });
    expect((await library.one('pack', 'apple')).value.id).toBe('apple');
  });

  it('is told as the shipped one also where --packs names its folder', async () => {
    const folder = tempFolder({ 'questions/packs/apple.yaml': packYaml('apple') });
    const place = path.join(folder, 'questions');
    const library = openLibrary({
      files: makeContentFiles(folder, sha256, () => Readable.from([])),
      parse: parseContent,
      folders: [
        { path: place, origin: 'packs-dir' },
        { path: place, origin: 'shipped' },
      ],
    });
    expect((await library.all('pack')).notes.join()).toContain('not the shipped one');
    expect((await library.one('pack', 'apple')).note).toContain('not the shipped one');
  });

  it.each(['APPLE', 'packs', 'own-not'])('is not found as %s', async (id) => {
    const { library } = libraryOver(SHIPPED);
    await expect(library.one('pack', id)).rejects.toThrow(`There is no pack called ${id}.`);
  });
});
