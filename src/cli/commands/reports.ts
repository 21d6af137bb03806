import type { ExportFormat } from '../../app/ports.ts';
import { makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { eachReport, newestFirst, type FoundReport, type ReportOptions } from '../read-reports.ts';
import { reportListView, summarizeReport } from '../views/report-list.ts';

/** What to say where no report is left to list or show. */
export function noReport({ candidate }: ReportOptions): string {
  return candidate === undefined ? 'There is no report yet.' : `There is no report of ${candidate}.`;
}

/** Lists reports, the newest first. */
export async function listReports(
  files: readonly string[],
  options: ReportOptions & { readonly json?: boolean },
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const found: FoundReport[] = [];
  for await (const report of eachReport(files, options, context)) found.push(report);
  const open = new Set((await context.data.journals.list()).map(({ id }) => id));
  const summaries = newestFirst(found).map(({ path, report }) =>
    summarizeReport(path, report, open.has(report.id)),
  );
  if (options.json === true) context.print(JSON.stringify({ reports: summaries }, null, 2));
  else if (summaries.length === 0) context.print(noReport(options));
  else context.print(reportListView(summaries, context.style, context.width));
  return 0;
}

/** Writes every question of every report as a row. */
export async function exportReports(
  files: readonly string[],
  options: ReportOptions & { readonly format: ExportFormat },
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { head, rowsOf } = await (await deps.reportTools()).rows(options.format);
  let isStarted = false;
  for await (const { report } of eachReport(files, options, context)) {
    deps.output.write((isStarted ? '' : head) + rowsOf(report));
    isStarted = true;
  }
  // The header tells a program that reads it which columns there would be.
  if (!isStarted) deps.output.write(head);
  return 0;
}
