import { dataFacts } from '../adapters/data-facts.ts';
import { makeNewFiles } from '../adapters/new-files.ts';
import { runtimeOf } from '../adapters/runtime.ts';
import type { AuthorTools, Host } from '../cli/deps.ts';

/** What `new` and `doctor` work with. */
export function makeAuthorTools(root: string, host: Host): AuthorTools {
  return {
    newFiles: makeNewFiles(host.directory, root),
    writeStarter: async (plan) => (await import('../formats/pack/write-starter.ts')).writeStarter(plan),
    runtime: () => runtimeOf(root),
    dataFacts,
  };
}
