import { describeData, totalSize } from '../../app/describe-data.ts';
import { exportData } from '../../app/export-data.ts';
import { visibleLine } from '../../domain/visible.ts';
import { type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { sizeText } from '../size-text.ts';
import { dataView, foreignLines, partLines } from '../views/data/overview.ts';

export interface ShowDataOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** Shows where data lies, why there, and how much there is. */
export async function showData(options: ShowDataOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { directory, because } = context.data;
  const summary = describeData((await deps.dataTools()).folder(directory));
  const { parts, foreign } = summary;
  const forMachines = { directory, because, size: totalSize(parts), parts, foreign };
  context.print(
    options.json === true
      ? JSON.stringify(forMachines, null, 2)
      : dataView(context.data, summary, context.style, context.width),
  );
  return 0;
}

/** Writes all that a user would miss into a zip file; exit 1 where a file of deskready's could not be read. */
export async function exportAll(file: string, options: GlobalOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { style, width } = context;
  const { folder, archives } = await deps.dataTools();
  const { parts, foreign, size, unread } = exportData(file, folder(context.data.directory), archives);
  const heading = `Exported to ${visibleLine(file)}, ${sizeText(size)}:`;
  context.print([heading, ...partLines(parts, style, width)].join('\n'));
  const leftOut = foreignLines(foreign, 'Left out, since deskready did not make it', width);
  for (const line of leftOut) context.note(line);
  for (const { path, reason } of unread) {
    deps.errors.write(`${visibleLine(path)} is not in it: ${visibleLine(reason)}.\n`);
  }
  return unread.length === 0 ? 0 : 1;
}
