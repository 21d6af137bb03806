import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from './cli/deps.ts';
import { runCli } from './cli/run-cli.ts';

function versionOf(root: string): string {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** A reader that went away (`deskready packs | head -1`, a closed window) is no error: what it does not read is not missed. */
function withoutReaderErrors<Stream extends NodeJS.WriteStream>(stream: Stream): Stream {
  if (stream.listenerCount('error') > 0) return stream;
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });
}

/** The process as the program's host. Getters: opening a standard stream costs time that --version need not spend. */
function processHost(root: string): Host {
  return {
    version: versionOf(root),
    directory: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return withoutReaderErrors(process.stdout);
    },
    get stderr() {
      return withoutReaderErrors(process.stderr);
    },
  };
}

/**
 * Runs deskready and returns its exit code; `bin/deskready.js` sets it.
 *
 * @param root the package's folder
 */
export function main(root: string): Promise<number> {
  const host = processHost(root);
  return runCli(process.argv.slice(2), host, async () => {
    const { makeDeps } = await import('./composition.ts');
    return makeDeps(root, host);
  });
}
