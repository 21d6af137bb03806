import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
import { examYaml, packYaml } from '../support/content-yaml.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a list', () => {
  it('parses nothing but what came with the program, once it was made', async () => {
    const folder = await warm(PACKS);
    const { library, parsed } = cachedLibrary(folder, { later: LATER_MS });
    const { items, leftOut } = await library.list('pack');
    expect(items.map(({ value }) => [value.id, value.questions])).toEqual([
      ['apple', 1],
      ['one', 1],
      ['two', 1],
    ]);
    expect(leftOut.map(({ file, errors }) => [file.path, errors])).toEqual([['packs-dir/broken.yaml', 2]]);
    expect((await library.list('exam')).items.map(({ value }) => value.minutes)).toEqual([5]);
    expect(parsed).toEqual(['shipped/apple.yaml']);
  });

  it('reads a file again that was too new to be sure of, but does not parse it', async () => {
    const folder = tempFolder(PACKS);
    await ids(cachedLibrary(folder).library);
    const [, ...rows] = readFileSync(path.join(folder, CACHE), 'utf8').split('\n');
    expect(JSON.parse(rows[0] ?? '')).toContainEqual([
      path.join(folder, 'data/one.yaml'),
      null,
      null,
      expect.anything(),
      expect.anything(),
    ]);
    const { library, parsed } = cachedLibrary(folder, { later: LATER_MS });
    await ids(library);
    expect(parsed).toEqual(['shipped/apple.yaml']);
  });

  it('sees a change that left the size and the time of the file as they were', async () => {
    const folder = await warm(PACKS);
    const file = path.join(folder, 'data/one.yaml');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, packYaml('one').replace('Pack one', 'Pack eno'));
    utimesSync(file, atime, mtime);
    const { library } = cachedLibrary(folder, { later: LATER_MS });
    const { items } = await library.list('pack');
    expect(items.map(({ value }) => value.title)).toContain('Pack eno');
  });

  it('sees a file that another one of the same size and time was moved over', async () => {
    const folder = await warm(PACKS);
    const [file, other] = [path.join(folder, 'data/two.yaml'), path.join(folder, 'other.yaml')];
    writeFileSync(other, packYaml('two').replace('Pack two', 'Pack owt'));
    utimesSync(other, statSync(file).atime, statSync(file).mtime);
    renameSync(other, file);
    const { items } = await cachedLibrary(folder, { later: LATER_MS }).library.list('pack');
    expect(items.map(({ value }) => value.title)).toContain('Pack owt');
  });

  it('of another build trusts nothing of this one, and takes its place', async () => {
    const folder = await warm(PACKS);
    const other = cachedLibrary(folder, { maker: 'build-2', later: LATER_MS });
    await ids(other.library);
    expect(other.parsed).toContain('data/one.yaml');
    expect(other.leftAlone).toEqual([]);
    expect(readFileSync(path.join(folder, CACHE), 'utf8')).toContain('build-2');
  });

  it('forgets files that are gone, with what was kept of them', async () => {
    const folder = await warm(PACKS);
    rmSync(path.join(folder, 'data/one.yaml'));
    writeFileSync(path.join(folder, 'data/three.yaml'), packYaml('three'));
    await ids(cachedLibrary(folder, { later: LATER_MS }).library);
    const names = readdirSync(path.join(folder, 'cache/content')).map((name) =>
      name.replace(/-[0-9a-f]{8}\.json$/u, ''),
    );
    expect(names.sort()).toEqual(['mock', 'three', 'two']);
    expect(readFileSync(path.join(folder, CACHE), 'utf8')).not.toContain('data/one.yaml');
  });

  it('writes nothing where it may not', async () => {
    const folder = tempFolder(PACKS);
    const { library } = cachedLibrary(folder, { mayWrite: false });
    expect(await answersOf(library)).toEqual(await answersOf(plainLibrary(folder)));
    expect(existsSync(path.join(folder, 'cache'))).toBe(false);
  });

  it('takes a file for what its folder says, however it was met before', async () => {
    const folder = tempFolder({ 'data/exams/mock.yaml': examYaml('mock', 'one') });
    await ids(cachedLibrary(folder, { later: LATER_MS }).library);
    renameSync(path.join(folder, 'data'), path.join(folder, 'aside'));
    mkdirSync(path.join(folder, 'data'));
    renameSync(path.join(folder, 'aside/exams'), path.join(folder, 'data/exams'));
    const { library } = cachedLibrary(folder, { later: LATER_MS });
    expect((await library.list('exam')).items.map(({ file }) => file.folder)).toEqual(['exams']);
  });
});

describe('a pack that was checked before', () => {
  it('is not parsed again, by its id or by its file', async () => {
    const folder = await warm(PACKS);
    const { library, parsed } = cachedLibrary(folder);
    expect((await library.one('pack', 'one')).value).toEqual(
      (await plainLibrary(folder).one('pack', 'one')).value,
    );
    expect((await library.one('pack', 'data/two.yaml')).value.id).toBe('two');
    expect(parsed).toEqual([]);
  });

  it('is parsed again after a change of one letter that kept its size and its time', async () => {
    const folder = await warm(PACKS);
    const file = path.join(folder, 'data/one.yaml');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, packYaml('one').replace('this one', 'that One'));
    utimesSync(file, atime, mtime);
    const { library, parsed } = cachedLibrary(folder);
    expect(JSON.stringify((await library.one('pack', 'one')).value)).toContain('that One');
    expect(parsed).toEqual(['data/one.yaml']);
    expect((await cachedLibrary(folder).library.one('pack', 'one')).value.id).toBe('one');
  });

  it('keeps its errors to be told, since only what can be used is kept', async () => {
    const folder = await warm(PACKS);
    await expect(cachedLibrary(folder).library.one('pack', 'broken')).rejects.toMatchObject({
      message: expect.stringContaining('line') as string,
    });
  });
});
