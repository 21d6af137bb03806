import { planExam } from '../../app/plan-exam.ts';
import { contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { INTERRUPTED, isInteractive, runSession } from '../run-session.ts';
import type { ExamCliOptions } from '../session-options.ts';
import { chooseExam } from './choose-exam.ts';
import { listBlueprints } from './blueprints.ts';

export async function exam(
  idOrFile: string | undefined,
  options: ExamCliOptions,
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  if (idOrFile === undefined && !isInteractive(context, options.plain)) {
    return listBlueprints('exam', options, deps);
  }
  const choice = idOrFile === undefined ? await chooseExam(context, library) : null;
  if (choice?.type === 'interrupt') return INTERRUPTED;
  const chosen = choice?.type === 'chosen' ? choice.value : idOrFile;
  if (chosen === undefined) return 0;
  const loaded = await library.one('exam', chosen);
  const seed = options.seed ?? deps.entropy.seed();
  const prepared = await planExam(loaded, { seed, extraTime: options.extraTime }, library);
  return (await runSession(prepared, options, context)).code;
}
