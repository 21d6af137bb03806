import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDirectory, makeFolder } from '../../src/adapters/data-directory.ts';
import { tempFolder } from '../support/temp-folder.ts';

const work = path.resolve('/work-folder');
const here = path.join(work, 'somewhere');

describe('the data directory', () => {
  it('is the one asked for, seen from the working directory, before that of the environment', () => {
    expect(dataDirectory('somewhere', { DESKREADY_HOME: 'elsewhere' }, work)).toBe(here);
  });

  it('is that of the environment before the platform\u2019s', () => {
    expect(dataDirectory(undefined, { DESKREADY_HOME: 'somewhere' }, work)).toBe(here);
  });

  it('is the platform\u2019s own, under the name of the program, when nobody says', () => {
    const platform = dataDirectory(undefined, {}, work);
    expect(path.isAbsolute(platform)).toBe(true);
    expect(platform).toContain('deskready');
    expect(dataDirectory(undefined, { DESKREADY_HOME: '' }, work)).toBe(platform);
  });
});

describe('making a folder', () => {
  it('makes those above it too, and is content with one that is there', () => {
    const folder = path.join(tempFolder(), 'a/b/c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.each(['file', 'file/below'])('says that %s cannot be a folder, and what to do', (name) => {
    const folder = path.join(tempFolder({ file: '' }), name);
    expect(() => makeFolder(folder)).toThrow(
      expect.objectContaining({ code: 'not-writable', hint: 'Choose another place with --data DIR.' }),
    );
  });
});
