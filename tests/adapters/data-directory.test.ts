import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dataDirectory, makeFolder } from '../../src/adapters/data-directory.ts';
import { tempFolder } from '../support/temp-folder.ts';

const work = path.resolve('/work-folder');
const here = path.join(work, 'somewhere');

describe('the data directory', () => {
  it('is the one asked for, seen from the working directory, before that of the environment', () => {
    expect(dataDirectory('somewhere', { DESKREADY_HOME: 'elsewhere' }, work, 'linux')).toEqual({
      directory: here,
      because: 'option',
    });
  });

  it('is that of the environment before the platform\u2019s', () => {
    const found = { directory: here, because: 'environment' };
    expect(dataDirectory(undefined, { DESKREADY_HOME: 'somewhere' }, work, 'linux')).toEqual(found);
    expect(dataDirectory('', { DESKREADY_HOME: 'somewhere' }, work, 'linux')).toEqual(found);
  });

  it.each([
    ['linux', {}, ['.local', 'share', 'deskready']],
    ['linux', { XDG_DATA_HOME: 'not/a/full/path' }, ['.local', 'share', 'deskready']],
    ['darwin', { XDG_DATA_HOME: '/elsewhere' }, ['Library', 'Application Support', 'deskready']],
    ['win32', {}, ['AppData', 'Local', 'deskready', 'Data']],
  ])('is in the home folder of a user of %s with %j, when nobody says', (platform, env, parts) => {
    const found = { directory: path.join(homedir(), ...parts), because: 'platform' };
    expect(dataDirectory(undefined, env, work, platform)).toEqual(found);
    expect(dataDirectory('', { ...env, DESKREADY_HOME: '' }, work, platform)).toEqual(found);
  });

  it.each([
    ['linux', 'XDG_DATA_HOME', ['deskready']],
    ['win32', 'LOCALAPPDATA', ['deskready', 'Data']],
  ])('follows what %s says in %s', (platform, variable, parts) => {
    const { directory } = dataDirectory(undefined, { [variable]: here }, work, platform);
    expect(directory).toBe(path.join(here, ...parts));
  });

  it('is asked for where a user has no home', { skip: process.platform === 'win32' }, () => {
    vi.stubEnv('HOME', '');
    expect(() => dataDirectory(undefined, {}, work, 'linux')).toThrow(/^You have no home folder/u);
    vi.unstubAllEnvs();
  });
});

describe('making a folder', () => {
  it('makes those above it too, and is content with one that is there', () => {
    const folder = path.join(tempFolder(), 'a/b/c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('gives up where none can be made', { skip: !existsSync('/proc/self'), timeout: 5000 }, () => {
    expect(() => makeFolder('/proc/deskready/reports')).toThrow(
      expect.objectContaining({ code: 'not-writable' }),
    );
  });

  it.each(['file', 'file/below'])('says that %s cannot be a folder, and what to do', (name) => {
    const folder = path.join(tempFolder({ file: '' }), name);
    expect(() => makeFolder(folder)).toThrow(
      expect.objectContaining({ code: 'not-writable', hint: 'Choose another place with --data DIR.' }),
    );
  });
});
