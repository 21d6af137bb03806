import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';

const json = ['--json', 'print JSON for machines'] as const;

/** The command `data`. */
export function addData(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  const data = program
    .command('data')
    .description('where everything lies; export, import and delete it')
    .addHelpText(
      'after',
      `\nNothing of it ever leaves this computer, unless you carry an export away.\n${examples(
        'deskready data',
        'deskready data export deskready.zip',
        'deskready data import deskready.zip',
      )}`,
    );
  data
    .command('show', { isDefault: true })
    .description('where your data lies, and how much there is')
    .option(...json)
    .addHelpText('after', examples('deskready data', 'deskready data show --json'))
    .action(async (_options: unknown, command: Command) => {
      const { showData } = await import('./commands/data.ts');
      setExitCode(await showData(command.optsWithGlobals(), await load()));
    });
  data
    .command('export')
    .description('write reports, packs and unfinished sessions into a zip file')
    .argument('<file>', 'the zip file; an earlier export is replaced')
    .addHelpText('after', examples('deskready data export deskready.zip'))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { exportAll } = await import('./commands/data.ts');
      setExitCode(await exportAll(file, command.optsWithGlobals(), await load()));
    });
  data
    .command('import')
    .description('bring in what an export holds, each report and pack once; exit 1 where a file was refused')
    .argument('<file>', 'the zip file')
    .option('--replace', 'where a pack here is another one, take that of the file')
    .option('--dry-run', 'say what would come in, and change nothing')
    .option(...json)
    .addHelpText(
      'after',
      examples('deskready data import deskready.zip', 'deskready data import deskready.zip --dry-run'),
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const { importData } = await import('./commands/import-data.ts');
      setExitCode(await importData(file, command.optsWithGlobals(), await load()));
    });
  data
    .command('delete')
    .description('delete all that deskready made here; without --yes it says what that is')
    .option('--yes', 'delete it without asking')
    .addHelpText('after', examples('deskready data delete', 'deskready data delete --yes'))
    .action(async (_options: unknown, command: Command) => {
      const { deleteAll } = await import('./commands/delete-data.ts');
      setExitCode(await deleteAll(command.optsWithGlobals(), await load()));
    });
}
