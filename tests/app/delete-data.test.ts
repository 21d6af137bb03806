import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeDataFolder } from '../../src/adapters/data-folder.ts';
import { dataToDelete, deleteData } from '../../src/app/delete-data.ts';
import type { JournalStore } from '../../src/app/ports-journal.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { tempFolder } from '../support/temp-folder.ts';

it('deletes nothing where a session was started while somebody thought about it', () => {
  const directory = tempFolder({ 'sessions/a.jsonl': 'a', 'reports/a.json': 'a', 'packs/a.yaml': 'a' });
  const folder = makeDataFolder(directory);
  const summary = dataToDelete(folder);
  const journals = {
    drop: () => {
      throw new AppError('in-use', 'The session a is running in another window.');
    },
  } as unknown as JournalStore;
  expect(() => deleteData(summary, folder, journals)).toThrow('is running in another window');
  expect(
    ['sessions', 'reports', 'packs'].map((name) => readdirSync(path.join(directory, name)).length),
  ).toEqual([1, 1, 1]);
});
