import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '../../src/domain/report/canonical-json.ts';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { type HandEntry, handZip } from '../support/hand-zip.ts';
import { reportOf } from '../support/reports.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { EXAM, EXAM_INPUT, run, workplace } from './reports-workplace.ts';

/** A workplace whose data directory holds a report, copies of what it used, a pack, an exam and a track. */
export async function usedWorkplace(): Promise<string> {
  const folder = workplace();
  await run(folder, EXAM, EXAM_INPUT);
  for (const name of ['demo', 'exams/demo-exam', 'tracks/demo-track']) {
    await run(folder, ['packs', 'add', `content/${name}.yaml`]);
  }
  return folder;
}

export const home = (folder: string, name = ''): string => path.join(folder, 'home', name);

/** Every file below a folder, by its path with `/`, as text without loss. */
export function filesOf(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
  return Object.fromEntries(
    files.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name), 'latin1')]),
  );
}

/** The same but for the caches, which no archive holds. */
export const carriedFilesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesOf(folder)).filter(([name]) => !name.startsWith('cache/')));

export interface Imported {
  readonly isDryRun: boolean;
  readonly counts: Readonly<Record<'new' | 'same' | 'replaced' | 'kept' | 'refused', number>>;
  readonly files: readonly { readonly path: string; readonly outcome: string; readonly why?: string }[];
}

/** What `data import --json` says of each file that was not simply new: path, outcome and why. */
export const told = ({ stdout }: { readonly stdout: string }): string[] =>
  (JSON.parse(stdout) as Imported).files
    .filter(({ outcome }) => outcome !== 'new')
    .map(({ path: name, outcome, why }) => [name, outcome, ...(why === undefined ? [] : [why])].join(' '));

export const countsOf = ({ stdout }: { readonly stdout: string }): Imported['counts'] =>
  (JSON.parse(stdout) as Imported).counts;

type Wire = Record<string, unknown>;

export const ID = '20260101-080000-abcd';
export const REPORT: string = `reports/${ID}.json`;
const template = JSON.parse(writeReport(reportOf(), sha256)) as Wire;

/** A report as the program writes it; `digest` alone may be given falsely. */
export function report(changes: Wire = {}): string {
  const { digest: _, ...unsealed }: Wire = { ...template, id: ID, ...changes };
  return `${JSON.stringify({ ...unsealed, digest: sha256(canonicalJson(unsealed)), ...changes }, null, 2)}\n`;
}
export const UNSEALED: Wire = { digest: 'ab'.repeat(32) };
export const at = (time: string): Wire => ({ endedAt: `2026-01-01T${time}+08:00` });

export const pack = (title: string): string =>
  `format: 1\nid: small\ntitle: ${title}\nlanguage: en\ntopics: { a: A }\nquestions:\n` +
  '  - { id: one, topic: a, level: easy, prompt: P, options: [{ text: x, correct: true }, { text: y }] }\n';

export const importing = (folder: string, ...more: readonly string[]): ReturnType<typeof run> =>
  run(folder, ['data', 'import', 'in.zip', '--json', ...more]);

/** A folder with an archive of these files, and what lies in its data directory already. */
export function place(entries: readonly HandEntry[], here: Readonly<Record<string, string>> = {}): string {
  const files = Object.entries(here).map(([name, content]) => [`home/${name}`, content]);
  return tempFolder({ ...Object.fromEntries(files), 'in.zip': handZip(entries) });
}
