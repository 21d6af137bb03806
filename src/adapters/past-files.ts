import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PastFile } from '../app/ports-history.ts';

/** What a report's text says to history; `formats/history` reads it. @param id which report it should be */
export type ReadPast = (text: string, id: string) => PastFile;

/** Reads a file of the reports folder by its name. */
export type ReadFile = (name: string) => PastFile;

export const REPORT_SUFFIX = '.json';

export function makeReadFile(directory: string, readPast: ReadPast): ReadFile {
  return (name) => {
    let content: string;
    try {
      content = readFileSync(path.join(directory, name), 'utf8');
    } catch {
      return { type: 'unreadable' };
    }
    return readPast(content, name.slice(0, -REPORT_SUFFIX.length));
  };
}
