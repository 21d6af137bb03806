import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { packsOption } from './packs-option.ts';

const json = ['--json', 'print JSON for machines'] as const;

/** The command `packs` with its own. */
export function addPacks(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  const packs = program
    .command('packs')
    .description('list, show, add and remove question packs')
    .addHelpText(
      'after',
      examples(
        'deskready packs list',
        'deskready packs show office-excel',
        'deskready packs add my-pack.yaml',
      ),
    );
  packs
    .command('list', { isDefault: true })
    .description('titles, topics, questions by level, what guessing scores')
    .option(...json)
    .addOption(packsOption())
    .addHelpText('after', examples('deskready packs list --json'))
    .action(async (_options: unknown, command: Command) => {
      const { listPacks } = await import('./commands/packs.ts');
      setExitCode(await listPacks(command.optsWithGlobals(), await load()));
    });
  packs
    .command('show')
    .description('one pack with its topics')
    .argument('<pack>', 'id or file')
    .option(...json)
    .addOption(packsOption())
    .addHelpText('after', examples('deskready packs show office-excel'))
    .action(async (pack: string, _options: unknown, command: Command) => {
      const { showPack } = await import('./commands/packs.ts');
      setExitCode(await showPack(pack, command.optsWithGlobals(), await load()));
    });
  packs
    .command('add')
    .description('check a pack, an exam or a track and copy it into your data directory')
    .argument('<file>', 'YAML file')
    .addHelpText('after', examples('deskready packs add my-pack.yaml'))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { addPackFile } = await import('./commands/packs.ts');
      setExitCode(await addPackFile(file, command.optsWithGlobals(), await load()));
    });
  packs
    .command('remove')
    .description('take an added pack, exam or track out again')
    .argument('<id>', 'id of what was added')
    .addHelpText('after', examples('deskready packs remove my-pack'))
    .action(async (id: string, _options: unknown, command: Command) => {
      const { removePackId } = await import('./commands/packs.ts');
      setExitCode(await removePackId(id, command.optsWithGlobals(), await load()));
    });
}
