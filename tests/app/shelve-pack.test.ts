import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { makePackShelf } from '../../src/adapters/pack-shelf.ts';
import { type Library, openLibrary } from '../../src/app/library.ts';
import { addPack, removePack, type ShelfPorts } from '../../src/app/shelve-pack.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { examYaml, packYaml } from '../support/content-yaml.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

function shelfOver(content: Readonly<Record<string, string | Uint8Array>>): {
  folder: string;
  ports: ShelfPorts;
  library: Library;
} {
  const folder = tempFolder(content);
  const files = makeContentFiles(folder, sha256, () => Readable.from([]));
  const shelf = makePackShelf(path.join(folder, 'data'));
  const folders = [{ path: shelf.directory, origin: 'data' } as const];
  const library = openLibrary({ files, parse: parseContent, folders });
  return { folder, ports: { files, parse: parseContent, shelf }, library };
}

describe('adding a pack', () => {
  it('copies it as it is, named for its id, so that the library has it', async () => {
    const { folder, ports, library } = shelfOver({
      'mine.yaml': `\ufeff${packYaml('mine').replaceAll('\n', '\r\n')}`,
    });
    const added = await addPack('mine.yaml', ports);
    expect(added).toEqual({ type: 'pack', id: 'mine', path: path.join(folder, 'data/packs/mine.yaml') });
    expect(readFileSync(added.path, 'utf8')).toBe(packYaml('mine'));
    expect((await library.one('pack', 'mine')).file.origin).toBe('data');
  });

  it('tells an exam by what it holds', async () => {
    const { folder, ports } = shelfOver({ 'mock.yaml': examYaml('mock', 'mine') });
    expect(await addPack('mock.yaml', ports)).toMatchObject({ type: 'exam', id: 'mock' });
    expect(existsSync(path.join(folder, 'data/packs/exams/mock.yaml'))).toBe(true);
  });

  it.each([
    ['missing.yaml', 'not-found', /^There is no file missing\.yaml\./u],
    ['folder', 'not-found', /^A pack is one YAML file, not a folder: folder\./u],
    ['broken.yaml', 'broken-content', /^broken\.yaml has .* line \d+/u],
    ['latin.yaml', 'broken-content', /not UTF-8/u],
    ['notes.yaml', 'broken-content', /^notes\.yaml has/u],
  ])('refuses %s and writes nothing', async (name, code, message) => {
    const { folder, ports } = shelfOver({
      'folder/a.yaml': '',
      'broken.yaml': packYaml('broken').replace('easy', 'eazy'),
      'latin.yaml': Uint8Array.of(0xf1),
      'notes.yaml': 'shopping: [milk]',
    });
    await expect(addPack(name, ports)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });
});

describe('removing a pack', () => {
  it('takes an added one away', async () => {
    const { ports } = shelfOver({ 'mine.yaml': packYaml('mine') });
    const { path: file } = await addPack('mine.yaml', ports);
    removePack('mine', ports.shelf);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['other', '../mine', '..', 'packs/mine', ''])('refuses %j and touches no file', async (id) => {
    const { folder, ports } = shelfOver({ 'mine.yaml': packYaml('mine') });
    await addPack('mine.yaml', ports);
    expect(() => removePack(id, ports.shelf)).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(existsSync(path.join(folder, 'mine.yaml'))).toBe(true);
  });
});
