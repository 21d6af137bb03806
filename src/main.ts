import path from 'node:path';
import { version } from '../package.json' with { type: 'json' };
import { standardOutput } from './adapters/direct-output.ts';
import type { Host } from './cli/deps.ts';
import { errorOutput } from './cli/error-output.ts';
import { AppError } from './domain/app-error.ts';

let isOutputLost = false;

/**
 * A reader that went away (`deskready packs | head -1`, a closed window) is no error: what it does not read is not missed.
 * Output that cannot be written, as on a full disk, is told once and makes the exit code 2.
 */
function withoutWriteErrors<Stream extends NodeJS.WriteStream>(stream: Stream): Stream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO' || isOutputLost) return;
    isOutputLost = true;
    // It may come after the program has returned its code.
    process.exitCode = 2;
    process.stderr.write(`The output cannot be written: ${error.message}. Check the disk that it goes to.\n`);
  });
}

function workingDirectory(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new AppError('not-found', 'The folder that you are in does not exist any more.', {
      hint: 'Go to another folder and try again.',
      cause: error,
    });
  }
}

/** The process as the program's host. Getters: opening a standard stream costs time that --version need not spend. */
function processHost(): Host {
  let stdout: Host['stdout'] | undefined;
  let stderr: Host['stderr'] | undefined;
  return {
    version,
    get directory() {
      return workingDirectory();
    },
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (stdout ??= standardOutput(() => withoutWriteErrors(process.stdout)));
    },
    get stderr() {
      return (stderr ??= errorOutput(withoutWriteErrors(process.stderr)));
    },
  };
}

/**
 * Runs deskready and returns its exit code; `bin/deskready.js` sets it.
 *
 * @param root the package's folder
 */
export async function main(root: string): Promise<number> {
  const host = processHost();
  const argv = process.argv.slice(2);
  // Asked alone, the version needs none of the program.
  if (argv.length === 1 && ['-v', '--version'].includes(argv[0] ?? '')) {
    host.stdout.write(`${host.version}\n`);
    return 0;
  }
  const { runCli } = await import('./cli/run-cli.ts');
  const code = await runCli(argv, host, async (limits) => {
    const { makeDeps } = await import('./composition.ts');
    return makeDeps(root, host, limits, path.join(root, 'dist', 'lint-worker.js'));
  });
  return isOutputLost ? 2 : code;
}
