import { describeExam } from '../../app/describe.ts';
import { contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { printListing } from '../print-listing.ts';
import { blueprintsView, blueprintView } from '../views/content-lists.ts';

export interface ListOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly packs: readonly string[];
}

export async function listExams(options: ListOptions, deps: Deps): Promise<ExitCode> {
  const context = makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  const listing = await library.all('exam');
  const exams = await Promise.all(listing.items.map((item) => describeExam(item, library)));
  const next = 'Sit one with: deskready exam EXAM';
  return printListing(context, options, 'exams', exams, listing, (style, width) =>
    blueprintsView(exams, next, style, width),
  );
}

export async function showExam(idOrFile: string, options: ListOptions, deps: Deps): Promise<ExitCode> {
  const context = makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  const summary = await describeExam(await library.one('exam', idOrFile), library);
  const isJson = options.json === true;
  context.print(
    isJson ? JSON.stringify(summary, null, 2) : blueprintView(summary, context.style, context.width),
  );
  return 0;
}
