import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NewFiles } from '../app/ports.ts';
import { AppError } from '../domain/app-error.ts';
import { errnoOf, reasonOf } from './file-errors.ts';

const SCHEMA = 'schema/pack.schema.json';
/** Where a folder may hold the schema: a checkout of deskready, or a project that has it as a dependency. */
const HOMES = [SCHEMA, `node_modules/deskready/${SCHEMA}`];

function isPackSchema(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes('"title": "deskready pack"');
  } catch {
    return false;
  }
}

/**
 * New files below a working directory.
 *
 * @param root the package's folder, whose schema serves where none is near
 */
export function makeNewFiles(workingDirectory: string, root: string): NewFiles {
  return {
    schemaFor(folder) {
      const start = path.resolve(workingDirectory, folder);
      let up = '';
      for (let at = start; ; at = path.dirname(at)) {
        // A relative path stays right for everybody who has the same project.
        const home = HOMES.find((each) => isPackSchema(path.join(at, each)));
        if (home !== undefined) return `${up === '' ? './' : up}${home}`;
        if (at === path.dirname(at)) break;
        up += '../';
      }
      return pathToFileURL(path.join(root, SCHEMA)).href;
    },
    write(file, text) {
      const target = path.resolve(workingDirectory, file);
      try {
        writeFileSync(target, text, { flag: 'wx' });
      } catch (error) {
        // Only what we began ourselves is taken away again.
        if (errnoOf(error) === 'ENOSPC') rmSync(target, { force: true });
        throw new AppError('not-writable', `The file ${file} cannot be written: ${reasonOf(error)}.`, {
          hint: 'Choose another id, or another folder with --out DIR.',
          cause: error,
        });
      }
    },
  };
}
