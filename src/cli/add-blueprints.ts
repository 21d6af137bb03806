import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { packsOption } from './packs-option.ts';

const json = ['--json', 'print JSON for machines'] as const;

interface BlueprintWords {
  readonly type: 'exam' | 'track';
  readonly what: string;
  readonly list: string;
  readonly show: string;
  readonly example: string;
}

const EXAM_WORDS: BlueprintWords = {
  type: 'exam',
  what: 'list and show mock exams',
  list: 'length, time, mark and what guessing scores',
  show: 'one exam with what it draws',
  example: 'mock-quick-15',
};

const TRACK_WORDS: BlueprintWords = {
  type: 'track',
  what: 'list and show tracks: practice weighted for a role',
  list: 'the roles there are',
  show: 'one track with its shares',
  example: 'general-back-office',
};

/** The commands `exams` and `tracks` list and show alike. */
function addBlueprints(
  program: Command,
  load: LoadDeps,
  setExitCode: SetExitCode,
  { type, what, list, show, example }: BlueprintWords,
): void {
  const name = `${type}s`;
  const commands = program
    .command(name)
    .description(what)
    .addHelpText('after', examples(`deskready ${name} list`, `deskready ${name} show ${example}`));
  commands
    .command('list', { isDefault: true })
    .description(list)
    .option(...json)
    .addOption(packsOption())
    .addHelpText('after', examples(`deskready ${name} list --json`))
    .action(async (_options: unknown, command: Command) => {
      const { listBlueprints } = await import('./commands/blueprints.ts');
      setExitCode(await listBlueprints(type, command.optsWithGlobals(), await load()));
    });
  commands
    .command('show')
    .description(show)
    .argument(`<${type}>`, 'id or file')
    .option(...json)
    .addOption(packsOption())
    .addHelpText('after', examples(`deskready ${name} show ${example}`))
    .action(async (idOrFile: string, _options: unknown, command: Command) => {
      const { showBlueprint } = await import('./commands/blueprints.ts');
      setExitCode(await showBlueprint(type, idOrFile, command.optsWithGlobals(), await load()));
    });
}

/** The command `exams` with its own. */
export function addExams(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addBlueprints(program, load, setExitCode, EXAM_WORDS);
}

/** The command `tracks` with its own. */
export function addTracks(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addBlueprints(program, load, setExitCode, TRACK_WORDS);
}
