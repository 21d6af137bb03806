import { type Verification, verifyReport } from '../../app/verify-report.ts';
import type { ReportContent } from '../../app/report-content.ts';
import type { ReadFile } from '../../app/ports.ts';
import { type Context, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { faultOf, isOf, reportPaths } from '../read-reports.ts';
import { type VerifiedFile, verificationView } from '../views/verification.ts';
import { reportContent, type ShowReportsOptions } from './show-reports.ts';

export interface VerifyOptions extends ShowReportsOptions {
  readonly json?: boolean;
}

const differs = (...differences: Verification['differences']): Verification => ({
  verdict: 'differs',
  differences,
  missing: [],
});

/** What comes of a file; null where it is no report that can be judged. */
async function verify(
  { reading }: ReadFile,
  content: ReportContent,
  { deps }: Context,
): Promise<Verification | null> {
  switch (reading.type) {
    case 'whole':
      return verifyReport(reading.report, reading.digest, content, deps.sha256);
    case 'damaged': {
      const { type: _, ...difference } = reading;
      return differs({ ...difference, why: 'No report has that there.' });
    }
    case 'later':
      // Every format keeps the digest, so that a changed version is found all the same.
      return reading.isSealed ? null : differs({ field: 'digest', why: 'It does not fit the file.' });
    default:
      return null;
  }
}

/** Draws and scores sessions again. 1 where a report does not agree, 2 where a file that was named is none. */
export async function verifyReports(
  files: readonly string[],
  options: VerifyOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const content = reportContent(context, options.packs);
  const verified: VerifiedFile[] = [];
  let isRefused = false;
  const reports = await deps.reportTools();
  for await (const file of reports.files.read(reportPaths(files, context))) {
    const { reading, path, isNamed } = file;
    const report = reading.type === 'whole' ? reading.report : null;
    if (report !== null && !isOf(options, report)) continue;
    const verification = await verify(file, content, context);
    if (verification === null) {
      isRefused ||= isNamed;
      deps.errors.write(`${faultOf(file)}\n`);
      continue;
    }
    const one = { file: path, ...verification };
    verified.push(one);
    if (options.json !== true) context.print(verificationView(one, report, context.style, context.width));
  }
  if (options.json === true) context.print(JSON.stringify({ files: verified }, null, 2));
  if (verified.some(({ verdict }) => verdict === 'differs')) return 1;
  return isRefused ? 2 : 0;
}
