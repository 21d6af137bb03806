import { makeHistoryFiles } from '../adapters/history-files.ts';
import { sha256 } from '../adapters/sha256.ts';
import type { HistoryFiles } from '../app/ports-history.ts';
import { isKeptHistory, readKept, writeKept } from '../formats/history/kept-history.ts';
import { readPast } from '../formats/history/read-past.ts';
import { buildId } from './build-id.ts';

/** The reports of a data directory, and the cache of what they came to. @param root the package's folder */
export function openHistory(root: string, dataDirectory: string, version: string): HistoryFiles {
  const build = `${version}+${buildId(root)}`;
  return makeHistoryFiles(dataDirectory, {
    readPast,
    readKept: (text) => readKept(text, build, sha256),
    writeKept: (kept) => writeKept(kept, build, sha256),
    isKept: isKeptHistory,
  });
}
