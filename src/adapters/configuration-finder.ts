import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { AppError } from '../domain/app-error.ts';
import type { ConfigurationFinder } from '../app/ports-lint.ts';
import { reasonOf } from './file-errors.ts';

const NAME = '.deskready.yaml';

/** The configuration of a folder: its own, or that of the nearest folder above, up to the root of the repository. */
function pathFrom(directory: string): string | null {
  const file = path.join(directory, NAME);
  if (existsSync(file)) return file;
  const parent = path.dirname(directory);
  return parent === directory || existsSync(path.join(directory, '.git')) ? null : pathFrom(parent);
}

export function makeConfigurationFinder(directory: string): ConfigurationFinder {
  return {
    find() {
      const file = pathFrom(directory);
      if (file === null) return null;
      const shown = path.relative(directory, file).replaceAll(path.sep, '/');
      try {
        return { path: shown, text: readFileSync(file, 'utf8') };
      } catch (error) {
        throw new AppError('not-readable', `${shown} cannot be read: ${reasonOf(error)}.`, {
          hint: 'Check its permissions.',
          cause: error,
        });
      }
    },
    matcher(patterns, configuration) {
      const folder = path.dirname(path.resolve(directory, configuration));
      const matches = picomatch([...patterns], { dot: true });
      return (file) =>
        matches(path.relative(folder, path.resolve(directory, file)).replaceAll(path.sep, '/'));
    },
  };
}
