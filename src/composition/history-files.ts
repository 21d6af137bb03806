import path from 'node:path';
import { makeHistoryFiles } from '../adapters/history-files.ts';
import { sha256 } from '../adapters/sha256.ts';
import type { HistoryFiles } from '../app/ports-history.ts';
import { readKept, writeKept } from '../formats/history/kept-history.ts';
import { readPast } from '../formats/history/read-past.ts';
import { buildId } from './build-id.ts';

/** The reports of a data directory, and the cache of what they came to. @param root the package's folder */
export function openHistory(root: string, dataDirectory: string, version: string): HistoryFiles {
  const build = `${version}+${buildId(root)}`;
  const text = {
    readPast,
    readKept: (content: string): ReturnType<typeof readKept> => readKept(content, build, sha256),
    writeKept: (kept: Parameters<typeof writeKept>[0]) => writeKept(kept, build, sha256),
  };
  return makeHistoryFiles(dataDirectory, text, path.join(root, 'dist', 'history-worker.js'));
}
