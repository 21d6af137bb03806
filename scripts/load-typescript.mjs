import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';

export const root = path.resolve(import.meta.dirname, '..');

/** Bundles a TypeScript module of src/ for itself and returns its exports, for scripts that run on Node 20. */
export async function loadTypeScript(entry) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-script-'));
  try {
    const bundle = await rolldown({ input: path.join(root, entry), platform: 'node' });
    const file = path.join(folder, 'entry.cjs');
    await bundle.write({ file, format: 'cjs', codeSplitting: false });
    await bundle.close();
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
