import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ArchiveFormat, makeArchives } from '../../src/adapters/archives.ts';
import { MARK_PATH } from '../../src/domain/data/archive-mark.ts';
import { handZip } from '../support/hand-zip.ts';
import { tempFolder } from '../support/temp-folder.ts';

const earlier = handZip([{ name: MARK_PATH }]);
const files = [{ path: MARK_PATH, bytes: Buffer.from('{}') }];

const format = (changes: Partial<ArchiveFormat> = {}): ArchiveFormat => ({
  maxBytes: 1024 * 1024,
  read: () => ({ entries: [], bytesOf: () => 'damaged' }),
  write: () => [Buffer.from('one '), Buffer.from('two')],
  ...changes,
});

test('what could not be imported again is not written, and an earlier export stays', () => {
  const folder = tempFolder({ 'out.zip': earlier });
  for (const changes of [{ maxBytes: 6 }, { read: () => 'holds too much' }]) {
    expect(() => makeArchives(folder, format(changes)).write('out.zip', files)).toThrow(
      expect.objectContaining({ code: 'unfillable' }),
    );
  }
  expect(readFileSync(path.join(folder, 'out.zip'))).toEqual(earlier);
  expect(makeArchives(folder, format()).write('out.zip', files)).toBe(7);
  expect(readFileSync(path.join(folder, 'out.zip'), 'utf8')).toBe('one two');
  expect(readdirSync(folder)).toEqual(['out.zip']);
});

test('a file that is larger than any export is not read', () => {
  const folder = tempFolder({ 'in.zip': Buffer.alloc(1024 * 1024 + 1) });
  const read = (): never => {
    throw new Error('it was read');
  };
  expect(() => makeArchives(folder, format({ read })).open('in.zip')).toThrow(
    'in.zip is larger than 1 MiB, so nothing was imported.',
  );
});
