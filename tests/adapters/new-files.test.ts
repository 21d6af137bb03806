import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeNewFiles } from '../../src/adapters/new-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('a file that came into being meanwhile is not written over', () => {
  const folder = tempFolder({ 'there.yaml': 'mine' });
  const files = makeNewFiles(folder, folder);
  expect(() => files.write('there.yaml', 'yours')).toThrow('a file of that name is in the way');
  expect(readFileSync(path.join(folder, 'there.yaml'), 'utf8')).toBe('mine');
});

test('a schema of something else is not taken for ours', () => {
  const folder = tempFolder({ 'schema/pack.schema.json': '{ "title": "luggage" }' });
  expect(makeNewFiles(folder, '/opt/deskready').schemaFor('.')).toMatch(
    /^file:\/\/\/.*opt\/deskready\/schema\/pack\.schema\.json$/u,
  );
});
