import { PassThrough, Writable } from 'node:stream';
import type { Command } from 'commander';
import { makeProgram } from '../../../src/cli/program.ts';

/** The program's commands and options; none of them can be run. */
export function programUnderTest(named?: readonly string[]): Command {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const host = {
    version: '0.0.0-test',
    directory: '/',
    env: {},
    stdin: new PassThrough(),
    stdout: nowhere,
    stderr: nowhere,
  };
  const load = (): Promise<never> => Promise.reject(new Error('no command is run here'));
  return makeProgram(host, load, () => undefined, named);
}

/** A command with all below it. */
export const allBelow = (command: Command): Command[] => [command, ...command.commands.flatMap(allBelow)];
