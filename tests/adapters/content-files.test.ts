import { truncateSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../support/sha256.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import type { ContentFiles, SourceText } from '../../src/app/ports.ts';
import type { Finding } from '../../src/domain/lint/finding.ts';
import { makePipe } from '../support/make-pipe.ts';
import { tempFolder } from '../support/temp-folder.ts';

function filesIn(folder: string): ContentFiles {
  return makeContentFiles(folder, sha256, () => Readable.from([]));
}

function readIn(folder: string, name: string): SourceText | Finding {
  const files = filesIn(folder);
  return files.read(files.named(name));
}

describe('reading a file', () => {
  it('gives its text and the hash of that text', () => {
    const folder = tempFolder({ 'a.yaml': 'title: Ñandú 日本 🙂\n' });
    const text = 'title: Ñandú 日本 🙂\n';
    expect(readIn(folder, 'a.yaml')).toMatchObject({ text, sha256: sha256(text) });
  });

  it('gives the same for a file with a byte order mark and Windows line ends', () => {
    const folder = tempFolder({ 'a.yaml': 'a: 1\nb: 2\n', 'b.yaml': '\ufeffa: 1\r\nb: 2\r\n' });
    const text = 'a: 1\nb: 2\n';
    for (const name of ['a.yaml', 'b.yaml']) {
      expect(readIn(folder, name)).toMatchObject({ text, sha256: sha256(text) });
    }
  });

  it('takes one byte order mark away, not a second', () => {
    const folder = tempFolder({ 'a.yaml': '\ufeff\ufeffa: 1' });
    expect(readIn(folder, 'a.yaml')).toMatchObject({ text: '\ufeffa: 1' });
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x6e, 0xf1, 0x61)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
    ['a character cut in half', Uint8Array.of(0x61, 0xe2, 0x82)],
    ['a surrogate in UTF-8', Uint8Array.of(0xed, 0xa0, 0x80)],
  ])('finds that %s is not UTF-8', (_what, bytes) => {
    const folder = tempFolder({ 'sub/a.yaml': bytes });
    expect(readIn(folder, 'sub/a.yaml')).toMatchObject({
      rule: 'not-utf8',
      severity: 'error',
      file: 'sub/a.yaml',
      line: 1,
      column: 1,
    });
  });

  it('finds that a file is too large without reading it', () => {
    const folder = tempFolder({ 'fits.yaml': '', 'large.yaml': '' });
    truncateSync(path.join(folder, 'fits.yaml'), 1024 * 1024);
    truncateSync(path.join(folder, 'large.yaml'), 1024 * 1024 + 1);
    expect(readIn(folder, 'fits.yaml')).toHaveProperty('text');
    expect(readIn(folder, 'large.yaml')).toMatchObject({ rule: 'too-large', file: 'large.yaml' });
  });

  it('finds that a pipe is no file and does not wait for it', { skip: process.platform === 'win32' }, () => {
    const folder = tempFolder();
    makePipe(path.join(folder, 'pipe.yaml'));
    expect(readIn(folder, 'pipe.yaml')).toMatchObject({ rule: 'not-a-file', file: 'pipe.yaml' });
  });

  it.each([
    ['missing.yaml', 'not-readable'],
    ['sub', 'not-a-file'],
    ['sub/a.yaml/deeper.yaml', 'not-readable'],
  ])('finds that %s cannot be read', (name, rule) => {
    const folder = tempFolder({ 'sub/a.yaml': '' });
    expect(readIn(folder, name)).toMatchObject({ rule, severity: 'error', file: name });
  });
});

describe('reading standard input', () => {
  it('decodes it like a file, whatever pieces it comes in', async () => {
    const bytes = Buffer.from('\ufeffa: ñ\r\n');
    const pieces = [bytes.subarray(0, 7), bytes.subarray(7)];
    const files = makeContentFiles('.', sha256, () => Readable.from(pieces));
    expect(await files.readStdin()).toMatchObject({ text: 'a: ñ\n', sha256: sha256('a: ñ\n') });
  });

  it('finds that it is not UTF-8', async () => {
    const files = makeContentFiles('.', sha256, () => Readable.from([Buffer.of(0xff)]));
    expect(await files.readStdin()).toMatchObject({ rule: 'not-utf8', file: '<stdin>' });
  });
});

describe('what a path names', () => {
  it('is a file, a folder, or missing', () => {
    const folder = tempFolder({ 'sub/a.yaml': '' });
    const files = filesIn(folder);
    expect(files.kindOf('sub/a.yaml')).toBe('file');
    expect(files.kindOf('sub')).toBe('directory');
    expect(files.kindOf('sub/b.yaml')).toBe('missing');
  });

  it('is missing also where no such path can be', () => {
    const files = filesIn(tempFolder({ 'a.yaml': '' }));
    expect(files.kindOf('a.yaml/b.yaml')).toBe('missing');
    expect(files.kindOf(`${'x'.repeat(5000)}.yaml`)).toBe('missing');
  });

  it('is told with its name, its folder and the shorter path', () => {
    const folder = tempFolder();
    const files = filesIn(path.join(folder, 'here'));
    const full = path.join(folder, 'here', 'exams', 'mock.yml');
    expect(files.named(full)).toEqual({
      path: 'exams/mock.yml',
      stem: 'mock',
      folder: 'exams',
      origin: 'file',
    });
    expect(files.named('../tracks/a.b.yaml')).toMatchObject({ stem: 'a.b', folder: 'tracks' });
    expect(files.named('pack.yaml')).toMatchObject({ path: 'pack.yaml', folder: null });
  });
});

describe('a file at a place below a folder', () => {
  it.each(['.', 'questions', 'questions/exams', '..'])('is what a list of %s has there', (directory) => {
    const folder = tempFolder({
      'questions/packs/a.yaml': '',
      'questions/exams/b.yaml': '',
      'questions/exams/packs/c.yaml': '',
    });
    const top = path.join(folder, 'questions');
    const files = filesIn(path.join(folder, directory));
    const places = ['exams/b.yaml', 'exams/packs/c.yaml', 'packs/a.yaml'];
    expect(places.map((place) => files.at(top, place, 'shipped'))).toEqual(files.below(top, 'shipped'));
  });

  it('is none where nothing or a folder lies', () => {
    const files = filesIn(tempFolder({ 'packs/a.yaml': '' }));
    expect(files.at('.', 'packs/b.yaml', 'shipped')).toBeNull();
    expect(files.at('.', 'packs', 'shipped')).toBeNull();
  });
});
