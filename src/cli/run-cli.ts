import { CommanderError } from 'commander';
import { AppError } from '../domain/app-error.ts';
import { visible } from '../domain/visible.ts';
import type { ExitCode, Host, LoadDepsWithin } from './deps.ts';
import { makeProgram, reachable } from './program.ts';

const BUG_EXIT_CODE = 70;
const USAGE_EXIT_CODE = 2;

function bugReport(error: unknown, argv: readonly string[], version: string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'This is a bug in deskready. Please report it with these lines:',
    `  deskready ${version}, arguments: ${JSON.stringify(argv)}`,
    stack,
  ].join('\n');
}

/** Commander has printed its own words already; help and version are no errors. */
function commanderExitCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? 0 : USAGE_EXIT_CODE;
}

/**
 * Runs the program and returns its exit code: 0 done, 1 the answer is no, 2 usage or input fault, 70 a bug, above 128
 * ended by a signal. The only place that catches everything.
 *
 * @param argv arguments without the names of node and of the script
 */
export async function runCli(argv: readonly string[], host: Host, load: LoadDepsWithin): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  try {
    const setExitCode = (code: ExitCode): void => {
      exitCode = code;
    };
    const program = makeProgram(host, load, setExitCode, reachable(argv));
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return commanderExitCode(error);
    if (error instanceof AppError) {
      const hint = error.hint === undefined ? '' : `\n${error.hint}`;
      host.stderr.write(`${visible(error.message + hint)}\n`);
      return USAGE_EXIT_CODE;
    }
    host.stderr.write(`${visible(bugReport(error, argv, host.version))}\n`);
    return BUG_EXIT_CODE;
  }
}
