import path from 'node:path';
import { makeHistoryFiles } from '../adapters/history-files.ts';
import { sha256 } from '../adapters/sha256.ts';
import { crc32 } from '../adapters/zip-codec.ts';
import type { HistoryFiles, KeptHistory } from '../app/ports-history.ts';
import { readKept, writeKept } from '../formats/history/kept-history.ts';
import { readPast } from '../formats/history/read-past.ts';
import { buildId } from './build-id.ts';

/** The reports of a data directory, and the cache of what they came to. @param root the package's folder */
export function openHistory(root: string, dataDirectory: string, version: string): HistoryFiles {
  const build = `${version}+${buildId(root)}`;
  const sums = { crc32, sha256 };
  const text = {
    readPast,
    readKept: (content: Buffer): ReturnType<typeof readKept> => readKept(content, build, sums),
    writeKept: (kept: KeptHistory) => writeKept(kept, build, sums),
  };
  return makeHistoryFiles(dataDirectory, text, path.join(root, 'dist', 'history-worker.js'));
}
