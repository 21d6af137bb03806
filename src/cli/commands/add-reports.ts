import { addReports } from '../../app/add-reports.ts';
import { isWritten } from '../../domain/data/merge.ts';
import { visibleLine } from '../../domain/visible.ts';
import { type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { mergedJson, mergedView } from '../views/data/merged.ts';

export interface AddReportsOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** Takes report files into the reports folder; exit 1 where one was refused. */
export async function addReportFiles(
  files: readonly string[],
  options: AddReportsOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { reports } = context.data;
  const added = await addReports(files, {
    files: (await deps.reportTools()).files,
    reports,
    kindOf: deps.files.kindOf,
    clock: deps.clock,
  });
  if (options.json === true) context.print(mergedJson(added, false));
  else {
    context.print(mergedView(added, false, context.style, context.width));
    if (added.some(isWritten)) context.print(`Your reports lie in ${visibleLine(reports.directory)}`);
  }
  return added.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}
