import { type Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../app/ports.ts';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { packsOption } from './packs-option.ts';

const FILES = 'files, or folders with reports (default: your reports)';

const candidate = ['--candidate <name>', 'only reports of this candidate'] as const;
const json = ['--json', 'print JSON for machines'] as const;

/** The command `reports`. */
export function addReports(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  const reports = program
    .command('reports')
    .description('list, show, export, add and verify what sessions left')
    .addHelpText(
      'after',
      examples('deskready reports list', 'deskready reports show', 'deskready reports verify class'),
    );
  reports
    .command('list', { isDefault: true })
    .description('date, exam or packs, score, the newest first')
    .argument('[file...]', FILES)
    .option(...candidate)
    .option(...json)
    .addHelpText(
      'after',
      examples('deskready reports list', 'deskready reports list class --candidate "Ana Cruz"'),
    )
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { listReports } = await import('./commands/reports.ts');
      setExitCode(await listReports(files, command.optsWithGlobals(), await load()));
    });
  reports
    .command('show')
    .description('the closing screen of a session once more')
    .argument('[file...]', 'files; of a folder, its newest report (default: your newest)')
    .option(...candidate)
    .addOption(packsOption())
    .addHelpText('after', examples('deskready reports show', 'deskready reports show result.json'))
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { showReports } = await import('./commands/show-reports.ts');
      setExitCode(await showReports(files, command.optsWithGlobals(), await load()));
    });
  reports
    .command('html')
    .description('one page for the browser: figures, pictures and every question with its answer')
    .argument(
      '[file...]',
      'files, or folders; the newest report of all becomes the page (default: your newest)',
    )
    .option('--out <file>', 'where to write it, - for stdout (default: the id of the report, .html)')
    .option('--open', 'open it in the browser then')
    .option(...candidate)
    .addOption(packsOption())
    .addHelpText(
      'after',
      examples('deskready reports html --open', 'deskready reports html result.json --out result.html'),
    )
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { htmlReports } = await import('./commands/html-reports.ts');
      setExitCode(await htmlReports(files, command.optsWithGlobals(), await load()));
    });
  reports
    .command('export')
    .description('every question of every report as a row, to stdout')
    .argument('[file...]', FILES)
    .addOption(
      new Option('--format <format>', 'how to write the rows').choices(EXPORT_FORMATS).default('csv'),
    )
    .option(...candidate)
    .addHelpText(
      'after',
      examples('deskready reports export > answers.csv', 'deskready reports export class --format ndjson'),
    )
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { exportReports } = await import('./commands/reports.ts');
      setExitCode(await exportReports(files, command.optsWithGlobals(), await load()));
    });
  reports
    .command('add')
    .description(
      'take report files, such as those of a quiz page, among your reports; exit 1 where one is refused',
    )
    .argument('<file...>', 'files, or folders with reports')
    .option(...json)
    .addHelpText('after', examples('deskready reports add quiz-report.json', 'deskready reports add class'))
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { addReportFiles } = await import('./commands/add-reports.ts');
      setExitCode(await addReportFiles(files, command.optsWithGlobals(), await load()));
    });
  reports
    .command('verify')
    .description('draw and score sessions again; exit 1 where a report does not agree')
    .argument('<file...>', 'files, or folders with reports')
    .option(...candidate)
    .addOption(packsOption())
    .option(...json)
    .addHelpText(
      'after',
      examples('deskready reports verify result.json', 'deskready reports verify class --packs class/packs'),
    )
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { verifyReports } = await import('./commands/verify-reports.ts');
      setExitCode(await verifyReports(files, command.optsWithGlobals(), await load()));
    });
}
