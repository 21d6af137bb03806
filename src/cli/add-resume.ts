import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';

/** The command `resume`. */
export function addResume(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  program
    .command('resume')
    .description('go on with an interrupted session: same questions, answers and time left')
    .argument('[id]', 'id of the session (default: the newest)')
    .option('--list', 'list the sessions that can be resumed')
    .option('--drop [id]', 'remove one; its report stays')
    .option('--json', 'with --list: print JSON for machines')
    .option('--hide-clock', 'show no time; limits still hold')
    .option('--report <file>', 'write a copy of the report there')
    .option('--plain', 'plain lines: for screen readers, pipes and tests')
    .option('--require-pass', 'exit with 1 when the mark was not reached')
    .addHelpText('after', examples('deskready resume', 'deskready resume --list', 'deskready resume --drop'))
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const { resume } = await import('./commands/resume.ts');
      setExitCode(await resume(id, command.optsWithGlobals(), await load()));
    });
}
