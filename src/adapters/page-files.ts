import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PageFiles } from '../app/ports-page.ts';
import { AppError } from '../domain/app-error.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** An opener that still runs after so long shows the file: some stay until their window is closed. */
const OPENING_MS = 3000;

/** What opens a file with the program that the user chose for such files. None of them is a shell. */
function openerOf(platform: string): readonly [program: string, ...args: string[]] {
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // `start` is a word of cmd.exe, which would read the signs of a path as its own.
      return ['rundll32.exe', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}

/** Pages below a working directory. `isOwnPage` tells ours from other files. */
export function makePageFiles(
  workingDirectory: string,
  env: Readonly<Record<string, string | undefined>>,
  isOwnPage: (text: string) => boolean,
): PageFiles {
  /** The text of a file that is there; one that is no regular file is nobody's page. */
  function textOf(file: string): string | null {
    try {
      return statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  return {
    write(wanted, text) {
      const file = path.resolve(workingDirectory, wanted);
      const hint = 'Choose another file with --out FILE.';
      try {
        const there = textOf(file);
        if (there !== null && !isOwnPage(there)) {
          throw new AppError(
            'not-writable',
            `${wanted} exists and is not a page of deskready, so it stays as it is.`,
            { hint },
          );
        }
        writeWhole(file, text);
      } catch (error) {
        if (error instanceof AppError || errnoOf(error) === '') throw error;
        const message = `The page cannot be written to ${wanted}: ${reasonOf(error)}.`;
        throw new AppError('not-writable', message, { hint, cause: error });
      }
    },
    open(wanted) {
      const [program, ...args] = openerOf(process.platform);
      const child = spawn(program, [...args, path.resolve(workingDirectory, wanted)], {
        env: { ...env },
        stdio: 'ignore',
        detached: true,
      });
      child.unref();
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(true), OPENING_MS);
        child.once('error', () => {
          clearTimeout(timer);
          resolve(false);
        });
        child.once('exit', (code) => {
          clearTimeout(timer);
          resolve(code === 0);
        });
      });
    },
  };
}
