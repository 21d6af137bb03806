import { carryOut, planImport } from '../../app/plan-import.ts';
import { type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { mergedJson, mergedView } from '../views/data/merged.ts';

export interface ImportDataOptions extends GlobalOptions {
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Brings in what an export holds, without doubling anything; exit 1 where a file of it was refused. */
export async function importData(file: string, options: ImportDataOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const tools = await deps.dataTools();
  const folder = tools.folder(context.data.directory);
  const archive = tools.archives.open(file);
  const { parse, sha256, clock } = deps;
  const ports = { readers: tools.readers, parse, sha256, clock, folder };
  const planned = await planImport(archive, options.replace === true, ports);
  const isDryRun = options.dryRun === true;
  if (!isDryRun) carryOut(planned, archive, folder);
  context.print(
    options.json === true
      ? mergedJson(planned, isDryRun)
      : mergedView(planned, isDryRun, context.style, context.width),
  );
  if (isDryRun) context.note('Nothing was changed, because of --dry-run.');
  return planned.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}
