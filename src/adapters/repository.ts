import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder upwards that holds `.git`; the folder itself where there is none. */
function rootAbove(directory: string): string {
  for (let folder = directory; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return directory;
  }
}

/**
 * Names files as they are seen from the root of the repository around a folder.
 *
 * @returns a function that gives a path with forward slashes; null for what lies outside, and for standard input
 */
export function repositoryPaths(directory: string): (file: string) => string | null {
  const root = rootAbove(directory);
  return (file) => {
    if (file === '<stdin>') return null;
    const relative = path.relative(root, path.resolve(directory, file));
    const isOutside = relative === '' || relative.split(path.sep)[0] === '..' || path.isAbsolute(relative);
    return isOutside ? null : relative.split(path.sep).join('/');
  };
}
