import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePackShelf, makeUsedFiles } from '../../src/adapters/pack-shelf.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const source = { text: 'id: demo\n', sha256: sha256('id: demo\n') };
const refusal = { name: 'AppError', code: 'not-writable' };

describe('the shelf of added packs', () => {
  it.each([
    ['pack', 'packs/demo.yaml'],
    ['exam', 'packs/exams/demo.yaml'],
    ['track', 'packs/tracks/demo.yaml'],
  ] as const)('keeps a %s as %s', (type, place) => {
    const data = tempFolder();
    const shelf = makePackShelf(data);
    const written = shelf.add(type, 'demo', source);
    expect(written).toBe(path.join(data, place));
    expect(readFileSync(written, 'utf8')).toBe(source.text);
    expect(path.join(data, 'packs')).toBe(shelf.directory);
  });

  it('puts a new one in place of an old one and leaves nothing beside it', () => {
    const shelf = makePackShelf(tempFolder());
    shelf.add('pack', 'demo', source);
    const written = shelf.add('pack', 'demo', { text: 'new', sha256: sha256('new') });
    expect(readFileSync(written, 'utf8')).toBe('new');
    expect(readdirSync(shelf.directory)).toEqual(['demo.yaml']);
  });

  it('says where it cannot write', () => {
    const shelf = makePackShelf(tempFolder({ packs: 'a file' }));
    expect(() => shelf.add('pack', 'demo', source)).toThrow(expect.objectContaining(refusal));
    const other = makePackShelf(tempFolder({ 'packs/demo.yaml/inside': '' }));
    expect(() => other.add('pack', 'demo', source)).toThrow(expect.objectContaining(refusal));
    expect(readdirSync(other.directory)).toEqual(['demo.yaml']);
  });

  it('removes what was added and says whether it was there', () => {
    const shelf = makePackShelf(tempFolder());
    const written = shelf.add('exam', 'demo', source);
    expect(shelf.remove('other')).toBe(false);
    expect(shelf.remove('demo')).toBe(true);
    expect(existsSync(written)).toBe(false);
    expect(shelf.remove('demo')).toBe(false);
  });
});

describe('copies of what sessions used', () => {
  it('are kept once, named for their hash', () => {
    const data = tempFolder();
    const used = makeUsedFiles(data, sha256);
    used.keep(source);
    const file = path.join(data, 'used', `${source.sha256}.yaml`);
    expect(readFileSync(file, 'utf8')).toBe(source.text);
    utimesSync(file, 1, 1);
    used.keep(source);
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  it('are refused where a file is in the way', () => {
    const used = makeUsedFiles(tempFolder({ used: 'a file' }), sha256);
    expect(() => used.keep(source)).toThrow(expect.objectContaining(refusal));
  });

  it('are found by their hash, unless they are gone or were changed', () => {
    const data = tempFolder({ 'secret.yaml': 'x' });
    const used = makeUsedFiles(data, sha256);
    expect(used.find(source.sha256)).toBeNull();
    used.keep(source);
    const file = path.join(data, 'used', `${source.sha256}.yaml`);
    const bytes = Buffer.from(source.text);
    expect(used.find(source.sha256)).toEqual({ path: file, source: { bytes, ...source } });
    expect(used.find('../secret')).toBeNull();
    writeFileSync(file, 'changed');
    expect(used.find(source.sha256)).toBeNull();
  });
});
