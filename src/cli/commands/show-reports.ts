import { type ReopenedReport, reopenReport } from '../../app/reopen-report.ts';
import { openReportContent, type ReportContent } from '../../app/report-content.ts';
import { AppError } from '../../domain/app-error.ts';
import { type Context, contentFolders, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { eachReport, type FoundReport, newestFirst, type ReportOptions } from '../read-reports.ts';
import { closingView } from '../views/closing.ts';
import { missingPacksView } from '../views/missing-packs.ts';
import { noReport } from './reports.ts';

export interface ShowReportsOptions extends ReportOptions {
  readonly packs: readonly string[];
}

/** Where the files lie that reports name by their hashes. */
export function reportContent(context: Context, folders: readonly string[]): ReportContent {
  const { files, parse } = context.deps;
  return openReportContent({
    used: context.data.used,
    files,
    parse,
    folders: contentFolders(context, folders),
  });
}

/** The report of each file and the newest of each folder; without a name the newest there is. */
async function chosen(
  named: readonly string[],
  options: ReportOptions,
  context: Context,
): Promise<FoundReport[]> {
  const groups = named.length === 0 ? [[]] : named.map((path) => [path]);
  const reports: FoundReport[] = [];
  for (const group of groups) {
    const found: FoundReport[] = [];
    for await (const report of eachReport(group, options, context)) found.push(report);
    const [newest] = newestFirst(found);
    if (newest !== undefined) reports.push(newest);
  }
  if (reports.length > 0) return reports;
  throw new AppError('not-found', noReport(options), {
    hint: 'See what there is with: deskready reports list',
  });
}

function show(reopened: ReopenedReport, path: string, isOver: boolean, context: Context): void {
  const { style, width } = context;
  context.print(closingView({ ...reopened, isOver }, style, width));
  const missing = missingPacksView(reopened, style, width);
  if (missing !== '') context.print(missing);
  context.print(`Report: ${path}`);
}

/** Prints the closing screens of sessions once more. */
export async function showReports(
  files: readonly string[],
  options: ShowReportsOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const content = reportContent(context, options.packs);
  const open = new Set((await context.data.journals.list()).map(({ id }) => id));
  for (const { report, path } of await chosen(files, options, context)) {
    show(await reopenReport(report, content), path, !open.has(report.id), context);
  }
  return 0;
}
