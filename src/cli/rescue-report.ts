import { AppError } from '../domain/app-error.ts';
import type { Report } from '../domain/report/report.ts';
import { visible } from '../domain/visible.ts';
import type { Context } from './context.ts';

/** The next line that is typed, without blanks around it; '' at the end of input. */
async function askForFile({ deps }: Context): Promise<string> {
  deps.output.write('\nType a file to write it to, or press Enter to have it printed here: ');
  const lines = deps.openLines(deps.input);
  try {
    return ((await lines.next(new AbortController().signal)) ?? '').trim();
  } finally {
    lines.close();
  }
}

/** Asks for files until one takes the report; false when none is wanted. */
async function isWrittenElsewhere(report: Report, context: Context): Promise<boolean> {
  while (true) {
    const file = await askForFile(context);
    if (file === '') return false;
    try {
      context.data.reports.writeCopy(file, report);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      context.deps.errors.write(`${visible(error.message)}\n`);
      continue;
    }
    context.print(`Report: ${visible(file)}`);
    context.note(`When there is room again, add it to your reports: deskready reports add ${visible(file)}`);
    return true;
  }
}

/**
 * Saves a report that the data directory does not take: at a terminal to another file, else as the last thing on standard
 * output.
 *
 * @param canResume whether its journal holds the same answers
 * @returns what is left to say when it was printed; null when a file holds it
 */
export async function rescueReport(
  report: Report,
  fault: AppError,
  { isAskable, canResume }: { readonly isAskable: boolean; readonly canResume: boolean },
  context: Context,
): Promise<AppError | null> {
  if (isAskable) {
    context.deps.errors.write(`${visible(fault.message)}\n`);
    if (await isWrittenElsewhere(report, context)) return null;
  }
  context.print(context.data.reportText(report).trimEnd());
  return new AppError(fault.code, `${fault.message} The report is printed above instead.`, {
    hint: canResume
      ? 'When that is mended, this writes it: deskready resume'
      : 'Keep the lines from the first { on as a .json file; deskready reports add takes it in.',
    cause: fault,
  });
}
