import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/cli');

/** Every answer of the demo pack wrong or left, with a note. */
export const EXAM: readonly string[] = [
  'exam',
  'demo-exam',
  '--packs',
  'content',
  '--plain',
  '--seed',
  '5',
  '--candidate',
  'Ana Cruz',
];
export const EXAM_INPUT = 'a\n:! Is this right?\n:s\na c\nf\na\n';

export function workplace(): string {
  const folder = tempFolder();
  cpSync(fixtures, path.join(folder, 'content'), { recursive: true });
  return folder;
}

export const run = (directory: string, argv: readonly string[], stdin = ''): Promise<Ran> =>
  HOSTS['in the process']({ argv, stdin, directory });

export const reports = (directory: string): string => path.join(directory, 'home/reports');
export const reportFiles = (directory: string): string[] =>
  readdirSync(reports(directory)).map((name) => path.join(reports(directory), name));
export const theReport = (directory: string): string => reportFiles(directory)[0] ?? '';

export function edit(file: string, change: (wire: Record<string, never>) => void): void {
  const wire = JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>;
  change(wire);
  writeFileSync(file, JSON.stringify(wire));
}
