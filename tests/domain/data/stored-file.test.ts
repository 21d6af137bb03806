import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DATA_FOLDERS, isDeviceName, isKept, storedFile } from '../../../src/domain/data/stored-file.ts';

const HASH = 'ab'.repeat(32);
const TOKEN = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('a path of the data directory', () => {
  test.each([
    ['reports/20260101-080000-abcd.json', { part: 'reports', id: '20260101-080000-abcd' }],
    ['packs/office.yaml', { part: 'packs', folder: null, id: 'office' }],
    ['packs/exams/mock.yaml', { part: 'packs', folder: 'exams', id: 'mock' }],
    ['packs/tracks/clerk.yaml', { part: 'packs', folder: 'tracks', id: 'clerk' }],
    ['sessions/a-b.jsonl', { part: 'sessions', id: 'a-b' }],
    ['sessions/a-b.lock', { part: 'locks', id: 'a-b' }],
    [`used/${HASH}.yaml`, { part: 'used', sha256: HASH }],
    ['cache/history.json', { part: 'cache' }],
    ['cache/content/my-pack-0123abcd.json', { part: 'cache' }],
    ['reports/a.json.77-1a2b3c4d.tmp', { part: 'unfinished' }],
    [`sessions/a.lock.${TOKEN}`, { part: 'unfinished' }],
  ])('%s is known', (path, file) => {
    expect(storedFile(path)).toEqual(file);
  });

  test.each([
    'reports/a.yaml',
    'reports/A.json',
    'reports/a b.json',
    'reports/.json',
    'reports/a.json.bak',
    'sessions/notes.txt',
    'reports/letter.77-1a2b3c4d.tmp',
    'reports/exams/a.json',
    'packs/exams/deep/a.yaml',
    'packs/a.yml',
    `used/${HASH.slice(1)}.yaml`,
    `used/${HASH.toUpperCase()}.yaml`,
    'cache/deep/a',
    'cache/notes.txt',
    'cache/content/notes.txt',
    'cache/content/my-pack.json',
    'cache/content/My-0123abcd.json',
    'a.json',
    '',
    '/reports/a.json',
    './reports/a.json',
    'reports//a.json',
    'REPORTS/a.json',
  ])('%j is not deskready\u2019s', (path) => {
    expect(storedFile(path)).toBeNull();
  });

  it('that is kept never leads elsewhere', () => {
    const piece = fc.constantFrom(
      'packs',
      'reports',
      'used',
      '..',
      '.',
      '',
      'a',
      'a.json',
      'b.yaml',
      '\\',
      'C:',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom('/', '\\', ''), (pieces, joint) => {
        const path = pieces.join(joint);
        if (!isKept(storedFile(path))) return;
        expect(path).toMatch(/^[a-z]+(\/[a-z]+)?\/[a-z0-9-]+\.(json|jsonl|yaml)$/u);
        expect(DATA_FOLDERS).toContain(path.slice(0, path.lastIndexOf('/')));
      }),
    );
  });
});

it('knows the names that Windows keeps for devices', () => {
  expect(['con', 'nul', 'com1', 'lpt9'].every(isDeviceName)).toBe(true);
  expect(['console', 'null', 'com', 'com10', 'a-con'].some(isDeviceName)).toBe(false);
});
