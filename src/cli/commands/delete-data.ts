import { dataToDelete, deleteData } from '../../app/delete-data.ts';
import { visibleLine } from '../../domain/visible.ts';
import { askYes } from '../ask-yes.ts';
import { type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { hanging } from '../layout.ts';
import { foreignLines, partLines } from '../views/data/overview.ts';

export interface DeleteDataOptions extends GlobalOptions {
  readonly yes?: boolean;
}

/** Deletes what deskready made, once somebody said yes; exit 1 where nobody did, so that a script notices. */
export async function deleteAll(options: DeleteDataOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { style, width, data } = context;
  const folder = (await deps.dataTools()).folder(data.directory);
  const summary = dataToDelete(folder);
  const directory = visibleLine(data.directory);
  const stays = foreignLines(summary.foreign, 'Left alone, since deskready did not make it', width);
  if (summary.own.length === 0) {
    context.print([...hanging('', `There is nothing to delete in ${directory}`, width), ...stays].join('\n'));
    return 0;
  }
  const lines = partLines(summary.parts, style, width);
  if (options.yes !== true) {
    context.print([`This would be deleted from ${directory}:`, ...lines, ...stays].join('\n'));
    context.print('It cannot be undone. Keep a copy with: deskready data export FILE.zip');
    const isTerminal = deps.input.isTTY === true && deps.output.isTTY === true;
    if (!isTerminal || !(await askYes('Delete all of it?', context))) {
      context.print('Nothing was deleted. To delete it: deskready data delete --yes');
      return 1;
    }
  }
  deleteData(summary, folder, data.journals);
  context.print([`Deleted from ${directory}:`, ...lines, ...stays].join('\n'));
  return 0;
}
