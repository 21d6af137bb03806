import { Command, InvalidArgumentError, Option } from 'commander';
import { AppError } from '../domain/app-error.ts';
import { type Limits, MOST_TIMES, timesLimits, USUAL_LIMITS } from '../domain/limits.ts';
import { nearestName } from '../domain/edit-distance.ts';
import { addExport, addImport } from './add-exchange.ts';
import { addData } from './add-data.ts';
import { addLint, addRules } from './add-lint.ts';
import { addProgress } from './add-progress.ts';
import { addReports } from './add-reports.ts';
import { addResume } from './add-resume.ts';
import { addReview } from './add-review.ts';
import { addCompletion, addDoctor, addNew } from './add-tools.ts';
import type { ExitCode, Host, LoadDeps, LoadDepsWithin } from './deps.ts';
import { examples } from './examples.ts';
import { packsOption } from './packs-option.ts';
import { addExamOptions, addPracticeOptions } from './session-options.ts';

/** Takes the exit code of the action that ran. */
type SetExitCode = (code: ExitCode) => void;

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

function addSessions(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addPracticeOptions(program.command('practice'))
    .description('practise with feedback after each answer')
    .argument('[pack...]', 'ids or files of packs (default: a mix of all)')
    .addHelpText(
      'after',
      examples(
        'deskready practice office-excel',
        'deskready practice --track general-back-office --count 20',
        'deskready practice my-pack.yaml --topic lookup --seconds 60',
      ),
    )
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { practice } = await import('./commands/practice.ts');
      setExitCode(await practice(packs, command.optsWithGlobals(), await load()));
    });
  addExamOptions(program.command('exam'))
    .description('sit a mock exam: one clock, no feedback before the end')
    .argument('[exam]', 'id or file of an exam (default: asks which)')
    .addHelpText(
      'after',
      examples(
        'deskready exam mock-quick-15',
        'deskready exam mock-quick-15 --extra-time 25% --report result.json',
      ),
    )
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const { exam } = await import('./commands/exam.ts');
      setExitCode(await exam(id, command.optsWithGlobals(), await load()));
    });
}

function addPacks(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
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
      setExitCode(removePackId(id, command.optsWithGlobals(), await load()));
    });
}

/** The commands `exams` and `tracks`, which list and show alike. */
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

/** Words behind the program's name that are no command. */
function refuseUnknown({ args, commands }: Command): void {
  const [word] = args;
  if (word === undefined) return;
  const nearest = nearestName(
    word,
    commands.map((command) => command.name()),
  );
  const meant = nearest === null ? '' : ` Did you mean ${nearest}?`;
  throw new AppError('usage', `There is no command ${word}.${meant}`, { hint: 'See: deskready --help' });
}

function limitsFrom(text: string): Limits {
  const times = Number(text);
  if (/^\d+$/u.test(text) && times >= 1 && times <= MOST_TIMES) return timesLimits(times);
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_TIMES}.`);
}

/** The commander program: names, options and help. What a command does is imported when it runs. */
export function makeProgram(host: Host, loadWithin: LoadDepsWithin, setExitCode: SetExitCode): Command {
  const program = new Command('deskready')
    .description('Practise for BPO and back-office hiring tests. Offline; everything stays on your disk.')
    .version(host.version, '-v, --version')
    .option('--color', 'colours, even where there is no terminal')
    .option('--no-color', 'no colours')
    .option('--ascii', 'plain letters instead of signs such as ✓')
    .option('--quiet', 'no notes on stderr')
    .option('--data <dir>', 'where packs and reports lie (default: your data directory, or DESKREADY_HOME)')
    .addOption(
      new Option('--limits <times>', 'read packs that are up to so many times larger than usual, 1 to 16')
        .argParser(limitsFrom)
        .default(USUAL_LIMITS, '1'),
    )
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
      getOutHelpWidth: () => host.stdout.columns ?? 80,
      getErrHelpWidth: () => host.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      examples(
        'deskready                         the menu',
        'deskready practice                ten questions of every pack',
        'deskready exam mock-quick-15      fifteen questions in ten minutes',
      ),
    )
    .allowExcessArguments()
    .action(async (_options: unknown, command: Command) => {
      refuseUnknown(command);
      const { menu } = await import('./commands/menu.ts');
      setExitCode(await menu(command.optsWithGlobals(), await load(), () => program.helpInformation()));
    });
  const load: LoadDeps = () => loadWithin(program.opts<{ limits: Limits }>().limits);
  addSessions(program, load, setExitCode);
  addReview(program, load, setExitCode);
  addResume(program, load, setExitCode);
  addPacks(program, load, setExitCode);
  addBlueprints(program, load, setExitCode, EXAM_WORDS);
  addBlueprints(program, load, setExitCode, TRACK_WORDS);
  addReports(program, load, setExitCode);
  addProgress(program, load, setExitCode);
  addLint(program, load, setExitCode);
  addRules(program, load, setExitCode);
  addData(program, load, setExitCode);
  addNew(program, load, setExitCode);
  addImport(program, load, setExitCode);
  addExport(program, load, setExitCode);
  addCompletion(program, load, setExitCode);
  addDoctor(program, load, setExitCode);
  // Only the program itself takes any word, to say which command may have been meant.
  for (const command of program.commands) {
    for (const each of [command, ...command.commands]) each.allowExcessArguments(false);
  }
  return program;
}
