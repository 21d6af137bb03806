import { AppError } from '../../domain/app-error.ts';
import { visibleLine } from '../../domain/visible.ts';
import { makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { checkPageOptions, type PageOptions, putPage } from '../put-page.ts';
import { progressScreen, type ProgressWishOptions } from './progress.ts';
import { noReport } from './reports.ts';

/** Writes a page of what all reports together say. */
export async function htmlProgress(
  packs: readonly string[],
  options: ProgressWishOptions & PageOptions,
  deps: Deps,
): Promise<ExitCode> {
  checkPageOptions(options);
  const context = await makeContext(options, deps);
  const screen = await progressScreen(packs, options, context);
  const { progress, command } = screen;
  if (progress.reports === 0) {
    throw new AppError('not-found', noReport(options), { hint: `Begin with: ${command(['practice'])}` });
  }
  const { candidate } = options;
  const page = { ...screen, ...(candidate === undefined ? {} : { candidate: visibleLine(candidate) }) };
  const tools = await deps.pageTools();
  await putPage(tools.progressPage(page), 'progress.html', options, context);
  return 0;
}
