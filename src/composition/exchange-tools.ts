import { makeContentEdits } from '../adapters/content-edits.ts';
import { sha256 } from '../adapters/sha256.ts';
import { makeExchangeFiles } from '../adapters/exchange-files.ts';
import { makeNewFiles } from '../adapters/new-files.ts';
import type { Limits } from '../domain/limits.ts';
import type { ExchangeTools, Host } from '../cli/deps.ts';

/** What `import` and `export` work with. */
export async function makeExchangeTools(root: string, host: Host, limits: Limits): Promise<ExchangeTools> {
  const [{ CODECS }, { readPack }, { writePack }, { packFaults }] = await Promise.all([
    import('../formats/exchange/codecs.ts'),
    import('../formats/exchange/read-pack.ts'),
    import('../formats/pack/write-pack.ts'),
    import('../formats/pack/pack-faults.ts'),
  ]);
  const files = makeExchangeFiles(host.directory);
  const newFiles = makeNewFiles(host.directory, root);
  return {
    readBytes: files.readBytes,
    write: files.write,
    edits: makeContentEdits(host.directory, sha256),
    schemaFor: newFiles.schemaFor,
    codecs: () => Promise.all(Object.values(CODECS).map((load) => load())),
    readPack: (text, stem) => readPack(text, stem, limits),
    writePack,
    packFaults: (text, stem) => packFaults(text, stem, limits),
  };
}
