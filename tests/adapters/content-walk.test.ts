import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { sha256 } from '../support/sha256.ts';
import type { ContentFiles } from '../../src/app/ports.ts';
import { hasPermissions, tempFolder } from '../support/temp-folder.ts';

const canLink = process.platform !== 'win32';

function filesIn(folder: string): ContentFiles {
  return makeContentFiles(folder, sha256, () => Readable.from([]));
}

function pathsBelow(folder: string, directory = '.'): string[] {
  return filesIn(folder)
    .below(directory, 'packs-dir')
    .map((file) => file.path);
}

describe('looking for content below a folder', () => {
  it('finds YAML files at any depth, sorted, and nothing else', () => {
    const folder = tempFolder({
      'b.yaml': '',
      'a.yml': '',
      'notes.md': '',
      yaml: '',
      'sub/deep/c.YAML': '',
      'sub/d.yaml.bak': '',
    });
    expect(pathsBelow(folder)).toEqual(['a.yml', 'b.yaml', 'sub/deep/c.YAML']);
  });

  it('skips dot-folders, hidden files and node_modules', () => {
    const folder = tempFolder({
      '.git/a.yaml': '',
      '.pre-commit-config.yaml': '',
      'node_modules/pkg/b.yaml': '',
      'sub/node_modules/c.yaml': '',
      'sub/.cache/d.yaml': '',
      'kept.yaml': '',
    });
    expect(pathsBelow(folder)).toEqual(['kept.yaml']);
  });

  it('looks into a folder that is named itself, whatever its name', () => {
    const folder = tempFolder({ '.packs/a.yaml': '', 'node_modules/b.yaml': '' });
    expect(pathsBelow(folder, '.packs')).toEqual(['.packs/a.yaml']);
    expect(pathsBelow(folder, 'node_modules')).toEqual(['node_modules/b.yaml']);
  });

  it('tells exams and tracks by the folders below the one that was named, and by that one', () => {
    const folder = tempFolder({ 'exams/a.yaml': '', 'tracks/x/b.yaml': '', 'packs/c.yaml': '' });
    const files = filesIn(folder);
    expect(files.below('.', 'data').map((file) => file.folder)).toEqual(['exams', null, 'tracks']);
    expect(files.below('exams', 'data').map((file) => file.folder)).toEqual(['exams']);
    expect(files.below('packs', 'data').map((file) => file.origin)).toEqual(['data']);
  });

  it('does not take a folder above the named one for an exams folder', () => {
    const folder = tempFolder({ 'exams/mine/packs/a.yaml': '' });
    const files = filesIn(folder);
    expect(files.below('exams/mine/packs', 'packs-dir')[0]?.folder).toBeNull();
  });

  it('follows links to files and folders', { skip: !canLink }, () => {
    const folder = tempFolder({ 'elsewhere/a.yaml': '', 'elsewhere/one.yaml': '', 'here/b.yaml': '' });
    symlinkSync('../elsewhere', path.join(folder, 'here/linked'));
    symlinkSync('../elsewhere/one.yaml', path.join(folder, 'here/file.yaml'));
    expect(pathsBelow(folder, 'here')).toEqual([
      'here/b.yaml',
      'here/file.yaml',
      'here/linked/a.yaml',
      'here/linked/one.yaml',
    ]);
  });

  it('goes round no loop, and finds each folder once', { skip: !canLink }, () => {
    const folder = tempFolder({ 'top/a.yaml': '', 'top/sub/b.yaml': '' });
    symlinkSync('..', path.join(folder, 'top/sub/up'));
    symlinkSync('sub', path.join(folder, 'top/twin'));
    expect(pathsBelow(folder, 'top')).toEqual(['top/a.yaml', 'top/sub/b.yaml']);
  });

  it('passes by links that lead nowhere or to themselves', { skip: !canLink }, () => {
    const folder = tempFolder({ 'a.yaml': '' });
    symlinkSync('missing', path.join(folder, 'dangling.yaml'));
    symlinkSync('self.yaml', path.join(folder, 'self.yaml'));
    symlinkSync('pong', path.join(folder, 'ping'));
    symlinkSync('ping', path.join(folder, 'pong'));
    expect(pathsBelow(folder)).toEqual(['a.yaml']);
  });

  it('finds a folder that two links lead to once', { skip: !canLink }, () => {
    const folder = tempFolder({ 'elsewhere/a.yaml': '', 'here/b.yaml': '' });
    symlinkSync('../elsewhere', path.join(folder, 'here/one'));
    symlinkSync('../elsewhere', path.join(folder, 'here/two'));
    expect(pathsBelow(folder, 'here')).toEqual(['here/b.yaml', 'here/one/a.yaml']);
  });

  it('goes no deeper than anyone lays folders', () => {
    const [near, far] = ['d/'.repeat(20), 'e/'.repeat(60)];
    const folder = tempFolder({ [`${near}near.yaml`]: '', [`${far}far.yaml`]: '' });
    expect(pathsBelow(folder)).toEqual([`${near}near.yaml`]);
  });

  it('says which folder cannot be read', () => {
    const files = filesIn(tempFolder({ 'a.yaml': '' }));
    const refusal = { name: 'AppError', code: 'not-readable' };
    expect(() => files.below('missing', 'packs-dir')).toThrow(expect.objectContaining(refusal));
    expect(() => files.below('a.yaml', 'packs-dir')).toThrow(/The folder a\.yaml cannot be read/u);
  });

  it('says so too where permissions are missing', { skip: !hasPermissions }, () => {
    const folder = tempFolder({ 'locked/a.yaml': '' });
    chmodSync(path.join(folder, 'locked'), 0);
    expect(() => pathsBelow(folder, 'locked')).toThrow('there is no permission');
    chmodSync(path.join(folder, 'locked'), 0o755);
  });

  it('names a folder on the way that it may not look into, and goes on', { skip: !hasPermissions }, () => {
    const folder = tempFolder({ 'a.yaml': '', 'locked/b.yaml': '', 'z/c.yaml': '' });
    symlinkSync('locked/b.yaml', path.join(folder, 'link.yaml'));
    chmodSync(path.join(folder, 'locked'), 0);
    expect(pathsBelow(folder)).toEqual(['a.yaml', 'link.yaml', 'locked', 'z/c.yaml']);
    const files = filesIn(folder);
    const faults = files.below('.', 'packs-dir').map((file) => files.read(file));
    expect(faults).toMatchObject([
      { text: '' },
      { rule: 'not-readable', file: 'link.yaml' },
      { rule: 'not-readable', file: 'locked', message: expect.stringContaining('folder') },
      { text: '' },
    ]);
    chmodSync(path.join(folder, 'locked'), 0o755);
  });
});
