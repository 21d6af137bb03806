import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryPaths } from '../../src/adapters/repository.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('files are named from the folder that holds .git, with forward slashes', () => {
  const root = tempFolder({ '.git': 'gitdir: elsewhere' });
  mkdirSync(path.join(root, 'banks/sales'), { recursive: true });
  const pathOf = repositoryPaths(path.join(root, 'banks'));
  expect(pathOf('sales/demo.yaml')).toBe('banks/sales/demo.yaml');
  expect(pathOf('../demo.yaml')).toBe('demo.yaml');
  expect(pathOf(path.join(root, 'banks', '..demo.yaml'))).toBe('banks/..demo.yaml');
});

test('what lies outside, and standard input, have no such name', () => {
  const root = tempFolder({ '.git': '' });
  const pathOf = repositoryPaths(root);
  expect([pathOf('../demo.yaml'), pathOf('<stdin>')]).toEqual([null, null]);
});
