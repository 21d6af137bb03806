import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Kind, KIND_NAMES } from '../domain/question/question.ts';
import { SHELLS, type Shell } from './completion/shells.ts';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';

const repeat = (text: string, before: readonly string[]): string[] => [...before, text];

function collectKinds(text: string, before: readonly Kind[]): Kind[] {
  const named = text.split(',').map((part) => part.trim());
  const kinds = KIND_NAMES.filter((kind) => named.includes(kind));
  if (kinds.length === new Set(named).size) return [...before, ...kinds];
  throw new InvalidArgumentError(`Choose from ${KIND_NAMES.join(', ')}.`);
}

/** The command `new`. */
export function addNew(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  program
    .command('new')
    .description('start a question pack: a commented file with example questions')
    .argument('<pack>', "the pack's id, which is the file's name too: lower-case letters, digits, hyphens")
    .option('--title <title>', 'what users see in lists (default: made from the id)')
    .addOption(
      new Option('--topic <id=title>', 'a topic, such as lookup="Looking values up" (repeatable)')
        .argParser(repeat)
        .default([], 'basics'),
    )
    .addOption(
      new Option('--kinds <kinds>', `an example question of each: ${KIND_NAMES.join(', ')}`)
        .argParser(collectKinds)
        .default([], 'single,multiple,numeric,text'),
    )
    .option('--out <dir>', 'the folder for the file', '.')
    .option('--language <language>', 'what the questions are written in, such as en-PH', 'en')
    .option('--license <license>', 'what others may do with the questions, such as CC-BY-4.0')
    .addHelpText(
      'after',
      `\nIn a terminal, title, topics and kinds are asked for where no option says them.\n${examples(
        'deskready new office-mail',
        'deskready new office-mail --title "Office mail" --topic tone="The right tone" --kinds single,match',
      )}`,
    )
    .action(async (pack: string, _options: unknown, command: Command) => {
      const { writeNewPack } = await import('./commands/new.ts');
      setExitCode(await writeNewPack(pack, command.optsWithGlobals(), await load()));
    });
}

/** The commands `completion` and, for the scripts that it prints, `complete`. */
export function addCompletion(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  program
    .command('completion')
    .description('print a script with which your shell completes commands, options and names')
    .addArgument(program.createArgument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText(
      'after',
      examples(
        `bash        echo 'eval "$(deskready completion bash)"' >> ~/.bashrc`,
        "zsh         echo 'source <(deskready completion zsh)' >> ~/.zshrc     # below compinit",
        'fish        deskready completion fish > ~/.config/fish/completions/deskready.fish',
        'PowerShell  deskready completion powershell | Out-String | Invoke-Expression   # in $PROFILE',
      ),
    )
    .action(async (shell: Shell) => {
      const { completion } = await import('./commands/completion.ts');
      setExitCode(completion(shell, await load()));
    });
  program
    .command('complete', { hidden: true })
    .description('answer a completion script: the words that fit at the cursor')
    .option('--word <word>', 'the word at the cursor', '')
    .argument('[words...]', 'the words before it')
    .addHelpText('after', examples('deskready complete --word=off -- practice'))
    .action(async (words: string[], { word }: { word: string }) => {
      const { complete } = await import('./commands/completion.ts');
      setExitCode(await complete(program, words, word, await load()));
    });
}

/** The command `doctor`. */
export function addDoctor(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  program
    .command('doctor')
    .description('check Node.js, terminal, folders and packs, and say how to mend what is wrong')
    .option('--json', 'print JSON for machines')
    .addHelpText('after', examples('deskready doctor', 'deskready doctor --json'))
    .action(async (_options: unknown, command: Command) => {
      const { doctor } = await import('./commands/doctor.ts');
      setExitCode(await doctor(command.optsWithGlobals(), await load()));
    });
}
