import { execFileSync } from 'node:child_process';

/** A named pipe, as `mkfifo` makes it; reading it would wait for ever. */
export function makePipe(file: string): void {
  execFileSync('mkfifo', [file]);
}
