import { AppError } from '../domain/app-error.ts';
import { isId } from '../domain/id.ts';
import type { Digest, ReadFile } from '../app/ports.ts';
import type { Report } from '../domain/report/report.ts';
import { isSameName } from '../domain/same-name.ts';
import { visibleLine, visibleTexts } from '../domain/visible.ts';
import type { Context, GlobalOptions } from './context.ts';

export interface ReportOptions extends GlobalOptions {
  /** only reports of this candidate */
  readonly candidate?: string;
}

export interface FoundReport {
  readonly path: string;
  readonly report: Report;
  readonly digest: Digest;
}

/** Whether a report is of the candidate who was asked for. Upper and lower case do not matter. */
export const isOf = ({ candidate: wanted }: ReportOptions, { candidate }: Report): boolean =>
  wanted === undefined || (candidate?.name !== undefined && isSameName(candidate.name, wanted));

/** Whether two reports are of one candidate, by name and id; two without both may be. */
export function isSamePerson({ candidate: one }: Report, { candidate: other }: Report): boolean {
  return isSameName(one?.name ?? '', other?.name ?? '') && isSameName(one?.id ?? '', other?.id ?? '');
}

/** What was named, or else the reports folder. The id of a report there stands for its file. */
export function reportPaths(named: readonly string[], { deps, data }: Context): string[] {
  const { directory } = data.reports;
  if (named.length === 0) return deps.files.kindOf(directory) === 'missing' ? [] : [directory];
  return named.map((path) =>
    isId(path) && deps.files.kindOf(path) === 'missing' ? `${directory}/${path}.json` : path,
  );
}

/** Why a file is no report that can be used. */
export function faultOf({ path, reading }: ReadFile): string {
  const file = visibleLine(path);
  switch (reading.type) {
    case 'whole':
      return '';
    case 'unreadable':
      return `${file} cannot be read: ${reading.reason}.`;
    case 'later':
      return `${file} was written by a later version of deskready, so this one leaves it alone.`;
    case 'damaged':
      return `${file} is left alone, because it is damaged at ${visibleLine(reading.field)}.`;
    case 'other':
      return reading.why === 'not-json'
        ? `${file} is left alone, because it is no JSON or was cut off.`
        : `${file} is left alone, because it is not a deskready report.`;
  }
}

/**
 * The reports of files and folders, each once, with their texts made harmless. What is no report is named on stderr and
 * stops nothing.
 *
 * @throws AppError `broken-content` at the end, where not one could be read
 */
export async function* eachReport(
  named: readonly string[],
  options: ReportOptions,
  context: Context,
): AsyncGenerator<FoundReport> {
  const digests = new Set<string>();
  let untold: string | null = null;
  const reports = await context.deps.reportTools();
  for await (const file of reports.files.read(reportPaths(named, context))) {
    const { reading, path } = file;
    if (reading.type !== 'whole') {
      if (untold !== null) context.note(untold);
      untold = faultOf(file);
      continue;
    }
    const { report, digest } = reading;
    // A copy of a report must not count twice.
    if (digests.has(digest.computed)) continue;
    digests.add(digest.computed);
    if (isOf(options, report)) yield { path, report: visibleTexts(report), digest };
  }
  if (untold === null) return;
  if (digests.size > 0) return context.note(untold);
  throw new AppError('broken-content', untold, { hint: 'Name a report, or a folder with reports.' });
}

/** When a report's session began, to sort by. */
const timeOf = ({ report }: FoundReport): number => Date.parse(report.startedAt) || 0;

/** The newest first; ids decide between sessions of one second. */
export function newestFirst(found: readonly FoundReport[]): FoundReport[] {
  return [...found].sort((a, b) => timeOf(b) - timeOf(a) || (a.report.id < b.report.id ? 1 : -1));
}
