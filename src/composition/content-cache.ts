import path from 'node:path';
import { type CheckedFiles, makeCheckedFiles } from '../adapters/checked-files.ts';
import type { CacheUse, ContentCache } from '../app/ports-cache.ts';
import type { Host } from '../cli/deps.ts';
import type { Limits } from '../domain/limits.ts';
import { buildId } from './build-id.ts';

/** What is kept of content in a data directory; nothing is read before it is asked for. */
export interface OpenedCache extends Required<Pick<ContentCache, 'cards'>> {
  readonly checked: CheckedFiles;
}

/** @param root the package's folder @param data the data directory */
export function openContentCache(
  root: string,
  data: string,
  { version, directory }: Host,
  { times }: Limits,
  use: CacheUse,
): OpenedCache {
  const maker = (): string => `${version}+${buildId(root)}/${times}`;
  const cache = path.join(data, 'cache');
  const checked = path.join(cache, 'content');
  return {
    checked: makeCheckedFiles(checked, maker, directory, use),
    async cards() {
      const { openCardIndex } = await import('../adapters/card-index.ts');
      const places = { file: path.join(cache, 'content.json'), checked, directory };
      return openCardIndex(places, maker(), use, () => Date.now());
    },
  };
}
