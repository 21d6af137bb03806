import { expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/sha256.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { type Library, openLibrary } from '../../src/app/library.ts';
import { packIndexOf } from '../../src/app/pack-index.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { tempFolder } from '../support/temp-folder.ts';

const WHOLE = `format: 1
id: whole
title: Whole
language: en
topics: { sums: Sums }
questions:
  - { id: one, kind: true-false, topic: sums, level: easy, prompt: Is it?, answer: true }
`;

function libraryOver(files: Readonly<Record<string, string>>): Library {
  return openLibrary({
    files: makeContentFiles(tempFolder(files), sha256, () => process.stdin),
    parse: async (file, source) => parseContent(file, source),
    folders: [{ path: '.', origin: 'packs-dir' }],
  });
}

test('packs of the library are known by their ids, and what a draw can ask of them', async () => {
  const index = packIndexOf(libraryOver({ 'whole.yaml': WHOLE, 'notes.yaml': 'text: 5\n' }));
  expect(await index.ids()).toEqual(['whole']);
  expect(await index.pack('whole')).toMatchObject({ id: 'whole', topics: ['sums'] });
});

test('a pack with errors is broken, which is another thing than one that is not there', async () => {
  const index = packIndexOf(libraryOver({ 'broken.yaml': 'format: 1\nid: broken\nquestions: []\n' }));
  expect(await index.pack('broken')).toBe('broken');
  expect(await index.pack('gone')).toBeNull();
});

test('a bug is not taken for a missing pack', async () => {
  const library = libraryOver({});
  const index = packIndexOf({ ...library, one: () => Promise.reject(new TypeError('a bug')) });
  await expect(index.pack('whole')).rejects.toThrow('a bug');
});
