import { makeReportPage } from '../../app/make-report-page.ts';
import { AppError } from '../../domain/app-error.ts';
import type { Report } from '../../domain/report/report.ts';
import { isResultSecret, subjectOf } from '../../domain/report/subject.ts';
import { type Context, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { eachReport, type FoundReport, isSamePerson, newestFirst } from '../read-reports.ts';
import { noReport } from './reports.ts';
import { reportContent, type ShowReportsOptions } from './show-reports.ts';
import { type PageOptions, checkPageOptions, putPage } from '../put-page.ts';

export interface HtmlReportsOptions extends ShowReportsOptions, PageOptions {}

async function found(
  paths: readonly string[],
  options: HtmlReportsOptions,
  context: Context,
): Promise<FoundReport[]> {
  const reports: FoundReport[] = [];
  for await (const report of eachReport(paths, options, context)) reports.push(report);
  return newestFirst(reports);
}

/**
 * Sittings before a report that its score can be compared with, the newest first: of what was named and, where the report
 * is one of the user's own, of the reports folder.
 */
async function comparable(
  { report }: FoundReport,
  named: readonly FoundReport[],
  isFolderRead: boolean,
  options: HtmlReportsOptions,
  context: Context,
): Promise<FoundReport[]> {
  const { deps, data } = context;
  const isOwn = deps.files.kindOf(`${data.reports.directory}/${report.id}.json`) === 'file';
  // Where nobody has a name, only one's own folder tells whose reports they are.
  if (!isOwn && report.candidate?.name === undefined) return [];
  return isOwn && !isFolderRead ? await found([data.reports.directory], options, context) : [...named];
}

function earlierOf(one: FoundReport, others: readonly FoundReport[], open: ReadonlySet<string>): Report[] {
  const all = newestFirst([one, ...others.filter(({ report }) => report.id !== one.report.id)]);
  return all
    .slice(all.indexOf(one) + 1)
    .map(({ report }) => report)
    .filter(
      (report) =>
        subjectOf(report.session) === subjectOf(one.report.session) &&
        isSamePerson(report, one.report) &&
        !isResultSecret(report, open.has(report.id)),
    )
    .toReversed();
}

/** Writes the page of a report: of those that were named the newest, without a name the newest there is. */
export async function htmlReports(
  files: readonly string[],
  options: HtmlReportsOptions,
  deps: Deps,
): Promise<ExitCode> {
  checkPageOptions(options);
  const context = await makeContext(options, deps);
  const reports = await found(files, options, context);
  const [newest] = reports;
  if (newest === undefined) {
    throw new AppError('not-found', noReport(options), {
      hint: 'See what there is with: deskready reports list',
    });
  }
  const { report, digest } = newest;
  const open = new Set((await context.data.journals.list()).map(({ id }) => id));
  const others = await comparable(newest, reports, files.length === 0, options, context);
  const page = await makeReportPage(
    {
      report,
      isSealed: digest.written === digest.computed,
      isOpen: open.has(report.id),
      earlier: earlierOf(newest, others, open),
    },
    reportContent(context, options.packs),
  );
  const tools = await deps.pageTools();
  await putPage(tools.reportPage(page), `${report.id}.html`, options, context);
  return 0;
}
