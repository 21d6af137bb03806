import { Command, InvalidArgumentError, Option } from 'commander';
import { AppError } from '../domain/app-error.ts';
import { type Limits, MOST_TIMES, timesLimits, USUAL_LIMITS } from '../domain/limits.ts';
import { nearestName } from '../domain/edit-distance.ts';
import { addExams, addTracks } from './add-blueprints.ts';
import { addExport, addImport } from './add-exchange.ts';
import { addData } from './add-data.ts';
import { addLint, addRules } from './add-lint.ts';
import { addPacks } from './add-packs.ts';
import { addProgress } from './add-progress.ts';
import { addReports } from './add-reports.ts';
import { addResume } from './add-resume.ts';
import { addReview } from './add-review.ts';
import { addExam, addPractice } from './add-sessions.ts';
import { addCompletion, addDoctor, addNew } from './add-tools.ts';
import type { AddCommand, Host, LoadDeps, LoadDepsWithin, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';

/** The commands in the order of help. */
const COMMANDS: Readonly<Record<string, AddCommand>> = {
  practice: addPractice,
  exam: addExam,
  review: addReview,
  resume: addResume,
  packs: addPacks,
  exams: addExams,
  tracks: addTracks,
  reports: addReports,
  progress: addProgress,
  lint: addLint,
  rules: addRules,
  data: addData,
  new: addNew,
  import: addImport,
  export: addExport,
  completion: addCompletion,
  doctor: addDoctor,
};

/**
 * The commands that an argument list can reach: making all of them takes as long as all else before a first question.
 * Without any word it is the menu's, which is no command.
 */
export function reachable([first]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
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

/**
 * The commander program: names, options and help. What a command does is imported when it runs.
 *
 * @param named the commands that it has, of those in `COMMANDS`
 */
export function makeProgram(
  host: Host,
  loadWithin: LoadDepsWithin,
  setExitCode: SetExitCode,
  named: readonly string[] = Object.keys(COMMANDS),
): Command {
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
      const help = (): string => makeProgram(host, loadWithin, setExitCode).helpInformation();
      setExitCode(await menu(command.optsWithGlobals(), await load(), help));
    });
  const load: LoadDeps = () => loadWithin(program.opts<{ limits: Limits }>().limits);
  for (const name of named) COMMANDS[name]?.(program, load, setExitCode);
  // Only the program itself takes any word, to say which command may have been meant.
  for (const command of program.commands) {
    for (const each of [command, ...command.commands]) each.allowExcessArguments(false);
  }
  return program;
}
