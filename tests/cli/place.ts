import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';

/** A folder with files, in which the program runs. */
export interface Place {
  readonly folder: string;
  run(...argv: readonly string[]): Promise<Ran>;
  write(file: string, text: string): void;
  read(file: string): string;
}

export function place(files: Readonly<Record<string, string>>): Place {
  const folder = tempFolder();
  const at = (file: string): string => path.join(folder, file);
  for (const [file, text] of Object.entries(files)) writeFileSync(at(file), text);
  return {
    folder,
    run: (...argv) => HOSTS['in the process']({ argv, directory: folder }),
    write: (file, text) => writeFileSync(at(file), text),
    read: (file) => readFileSync(at(file), 'utf8'),
  };
}
