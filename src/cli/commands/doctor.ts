import { checkData } from '../../app/doctor/check-data.ts';
import { checkNode } from '../../app/doctor/check-node.ts';
import { checkPacks } from '../../app/doctor/check-packs.ts';
import { contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { checkTerminal } from '../doctor/check-terminal.ts';
import type { Diagnosis } from '../doctor/diagnosis.ts';
import { diagnosisView, troubleWords } from '../views/diagnosis.ts';

export interface DoctorOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** Looks at what is around the program and says how to mend what is wrong; exit 1 where something is. */
export async function doctor(options: DoctorOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { data, style, width } = context;
  const { runtime, dataFacts } = await deps.authorTools();
  const node = checkNode(runtime());
  const terminal = checkTerminal(options, deps);
  const folder = (await deps.dataTools()).folder(data.directory);
  const place = await checkData({ ...data, folder, facts: () => dataFacts(data.directory) });
  const packs = await checkPacks(contextLibrary(context, [], 'read-only'), {
    added: data.shelf.directory,
    shipped: deps.shippedDirectory,
  });
  const diagnosis: Diagnosis = {
    version: deps.version,
    node: node.facts,
    terminal: terminal.facts,
    data: place.facts,
    packs: packs.facts,
    troubles: [node, terminal, place, packs].flatMap(({ troubles }) => troubles),
  };
  const { troubles } = diagnosis;
  const forMachines = {
    ...diagnosis,
    troubles: troubles.map((each) => ({ ...each, ...troubleWords(each) })),
  };
  const isJson = options.json === true;
  context.print(isJson ? JSON.stringify(forMachines, null, 2) : diagnosisView(diagnosis, style, width));
  return troubles.length === 0 ? 0 : 1;
}
