import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { packsOption } from './packs-option.ts';

/** The command `progress`. */
export function addProgress(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  const progress = program
    .command('progress')
    .description('how ready you are, what is weak, what is due: what all your reports say')
    .addHelpText(
      'after',
      examples('deskready progress', 'deskready progress office-excel', 'deskready progress --json'),
    );
  progress
    .command('show', { isDefault: true })
    .description('readiness, subjects, levels, exam scores, and what to practise next')
    .argument('[pack...]', 'ids or files of packs (default: all)')
    .option('--candidate <name>', 'only reports of this candidate')
    .option('--json', 'print JSON for machines')
    .addOption(packsOption())
    .addHelpText(
      'after',
      examples('deskready progress show office-excel', 'deskready progress show --candidate "Ana Cruz"'),
    )
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { showProgress } = await import('./commands/progress.ts');
      setExitCode(await showProgress(packs, command.optsWithGlobals(), await load()));
    });
  progress
    .command('html')
    .description('the same as a page for the browser, with pictures over time and a calendar')
    .argument('[pack...]', 'ids or files of packs (default: all)')
    .option('--out <file>', 'where to write it, - for stdout (default: progress.html)')
    .option('--open', 'open it in the browser then')
    .option('--candidate <name>', 'only reports of this candidate')
    .addOption(packsOption())
    .addHelpText(
      'after',
      examples(
        'deskready progress html --open',
        'deskready progress html --candidate "Ana Cruz" --out ana.html',
      ),
    )
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { htmlProgress } = await import('./commands/html-progress.ts');
      setExitCode(await htmlProgress(packs, command.optsWithGlobals(), await load()));
    });
}
