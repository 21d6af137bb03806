import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_IDS } from '../app/ports-exchange.ts';
import { isLanguage } from '../domain/language.ts';
import { LEVELS } from '../domain/question/question.ts';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { packsOption } from './packs-option.ts';
import { addQuizOptions } from './session-options.ts';

/** Formats that are written alone. */
const WRITTEN_ALONE: readonly string[] = ['anki'];
const READ = FORMAT_IDS.filter((id) => !WRITTEN_ALONE.includes(id));

function readLanguage(text: string): string {
  if (isLanguage(text)) return text;
  throw new InvalidArgumentError('Write one such as en, fil or en-PH.');
}

/** The command `import`. */
export function addImport(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  program
    .command('import')
    .description('make a pack of a bank from Moodle, a spreadsheet, Kahoot, Quizizz or Markdown')
    .argument('<file>', 'the file to bring in')
    .addOption(new Option('--as <format>', 'its format (default: what its content shows)').choices(READ))
    .option('--out <file>', 'the pack to write; one that is there is updated (default: named after the file)')
    .option('--title <title>', "the new pack's title")
    .option('--language <language>', 'what the questions are written in', readLanguage, 'en')
    .addOption(
      new Option('--level <level>', 'how hard new questions are whose source does not say')
        .choices(LEVELS)
        .default('medium'),
    )
    .option('--lenient', 'exit 0 also where questions did not come in')
    .option('--dry-run', 'write nothing; say what would come in')
    .option('--json', 'print JSON for machines')
    .addHelpText(
      'after',
      examples('deskready import quiz.gift', 'deskready import bank.xlsx --out office-mail.yaml'),
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const { importFile } = await import('./commands/import.ts');
      setExitCode(await importFile(file, command.optsWithGlobals(), await load()));
    });
}

/** The command `export`. */
export function addExport(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addQuizOptions(
    program
      .command('export')
      .description(
        'write packs for Moodle, a spreadsheet, Kahoot, Quizizz, Anki, print, or as a page that asks them',
      )
      .argument('[pack...]', 'ids or files')
      .addOption(
        new Option('--as <format>', 'the format to write; html is a quiz in one page')
          .choices([...FORMAT_IDS, 'html'])
          .makeOptionMandatory(),
      )
      .option('--exam <exam>', 'html: the quiz is this mock exam')
      .option('--track <track>', 'html: the quiz is practice for this role'),
  )
    .option('--out <file>', 'the file to write (default: stdout; html: named after what it asks)')
    .option('--open', 'html: open the page in your browser')
    .option('--overwrite', 'replace the file if it is there')
    .addOption(
      new Option('--answers <where>', 'where a Markdown handout has its answers (default: "end")').choices([
        'end',
        'none',
        'inline',
      ]),
    )
    .option('--lenient', 'exit 0 also where questions were left out')
    .addOption(packsOption())
    .addHelpText(
      'after',
      examples(
        'deskready export office-excel --as moodle-xml --out excel.xml',
        'deskready export office-excel --as markdown --answers none > handout.md',
        'deskready export --exam mock-quick-15 --as html --out quiz.html',
      ),
    )
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { exportAs } = await import('./commands/export.ts');
      setExitCode(await exportAs(packs, command.optsWithGlobals(), await load()));
    });
}
