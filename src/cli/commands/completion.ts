import type { Command } from 'commander';
import { aimAt } from '../completion/aim.ts';
import { candidatesFor } from '../completion/candidates.ts';
import { makeFindValues } from '../completion/find-values.ts';
import { COMPLETION_SCRIPTS } from '../completion/scripts.ts';
import type { Shell } from '../completion/shells.ts';
import { valueSource } from '../completion/values.ts';
import type { Deps, ExitCode } from '../deps.ts';

/** Prints the script that teaches a shell to complete deskready. */
export function completion(shell: Shell, deps: Deps): ExitCode {
  deps.output.write(COMPLETION_SCRIPTS[shell]);
  return 0;
}

/** Answers such a script: a line for each word that fits, then which paths do. */
export async function complete(
  program: Command,
  before: readonly string[],
  word: string,
  deps: Deps,
): Promise<ExitCode> {
  const aim = aimAt(program, before, word);
  const source = aim.slot === null ? undefined : valueSource(aim.slot.owner, aim.slot.placeholder);
  const { words, paths } = await candidatesFor(aim, word, source, makeFindValues(aim, deps));
  const lines = words.map(({ value, about }) => `${value}\t${about}\n`);
  deps.output.write(`${lines.join('')}:${paths}\n`);
  return 0;
}
