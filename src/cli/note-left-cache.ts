import type { HistoryFiles } from '../app/ports-history.ts';
import { leftCacheWords } from '../domain/left-cache-words.ts';
import { visiblePath } from '../domain/visible.ts';

/** Names a cache of history that is damaged or not ours: whoever looks back waits for reports that it could have spared. */
export function noteLeftCache(history: HistoryFiles, note: (sentence: string) => void): void {
  const left = history.leftCache();
  if (left !== null) note(leftCacheWords(visiblePath(left.file), left.fault));
}
