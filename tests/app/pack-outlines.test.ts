import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { type Catalogue, openLibrary } from '../../src/app/library.ts';
import type { Origin } from '../../src/app/ports.ts';
import { packOutline } from '../../src/domain/pack-outline.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { examYaml, packYaml } from '../support/content-yaml.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ORIGINS: readonly Origin[] = ['data', 'shipped'];
const SHIPPED = packYaml('apple');

/** A library whose outline of the pack apple is known, as long as its text is the one above. */
async function libraryOver(
  files: Readonly<Record<string, string>>,
): Promise<{ library: Catalogue; parsed: string[] }> {
  const folder = tempFolder(files);
  const parsed: string[] = [];
  const ports = makeContentFiles(folder, sha256, () => Readable.from([]));
  const apple = { path: 'apple.yaml', stem: 'apple', folder: null, origin: 'shipped' } as const;
  const { type, value } = await parseContent(apple, { text: SHIPPED, sha256: sha256(SHIPPED) });
  const known = type === 'pack' && value !== null ? packOutline(value) : null;
  const library = openLibrary({
    files: ports,
    parse: (file, source) => {
      parsed.push(file.path);
      return parseContent(file, source);
    },
    outline: (_, { text }) => (text === SHIPPED ? known : null),
    folders: ORIGINS.map((origin) => ({ path: origin, origin })),
  });
  return { library, parsed };
}

/** The same by parsing every pack. */
const whole = async (library: Catalogue): Promise<unknown> => {
  const { items, ...rest } = await library.all('pack');
  return { ...rest, items: items.map(({ value, file }) => ({ value: packOutline(value), file })) };
};

describe('the outlines of packs', () => {
  test('are those of all packs, and of one that came with the program its text is not parsed', async () => {
    const { library, parsed } = await libraryOver({
      'shipped/packs/apple.yaml': SHIPPED,
      'shipped/exams/mock.yaml': examYaml('mock', 'apple'),
      'data/zebra.yaml': packYaml('zebra'),
      'data/broken.yaml': packYaml('broken').replace('correct: true', 'corect: true'),
    });
    const outlines = await library.outlines();
    expect(await library.outlines()).toEqual(outlines);
    expect((await library.all('exam')).items).toHaveLength(1);
    expect(parsed).not.toContain('shipped/packs/apple.yaml');
    expect(outlines).toEqual(await whole(library));
    expect(outlines.leftOut).toHaveLength(1);
  });

  test('are of what stands in the file now', async () => {
    const text = SHIPPED.replace(/^title: .*$/mu, 'title: Another title');
    const { library } = await libraryOver({ 'shipped/apple.yaml': text });
    const { items } = await library.outlines();
    expect(items.map(({ value }) => value.title)).toEqual(['Another title']);
  });

  test('of two with one id are those of the stronger one', async () => {
    const { library } = await libraryOver({ 'shipped/apple.yaml': SHIPPED, 'data/apple.yaml': SHIPPED });
    const outlines = await library.outlines();
    expect(outlines.items.map(({ file }) => file.origin)).toEqual(['data']);
    expect(outlines).toEqual(await whole(library));
  });
});
