// Runs the built program once, as `keep-code.mjs all|new ARGUMENT…`, and keeps the code that V8 compiled for it, for
// src/start.ts. Code that an earlier run kept stays in.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const home = mkdtempSync(path.join(tmpdir(), 'deskready-build-'));
process.env['DESKREADY_HOME'] = home;
const program = createRequire(import.meta.url)('../dist/start.js').loadProgram(path.join(root, 'dist'));
const [node, script, which, ...argv] = process.argv;
process.argv = [node, script, ...argv];
try {
  await program.main(root);
  program.keepCode(which);
} finally {
  rmSync(home, { recursive: true, force: true });
}
