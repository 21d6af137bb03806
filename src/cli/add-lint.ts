import { type Command, InvalidArgumentError, Option } from 'commander';
import { LINT_FORMATS, type LoadDeps, type SetExitCode } from './deps.ts';
import { examples } from './examples.ts';

function warningLimit(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 0.');
}

const each = (value: string, list: readonly string[]): readonly string[] => [...list, value];

/** The command `lint`. */
export function addLint(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  program
    .command('lint')
    .description('check packs, exams and tracks; exit 1 on errors')
    .argument('[path...]', 'files, folders or - for stdin (default: questions/, or here)')
    .addOption(
      new Option('--format <format>', 'how to print (default: pretty; github in GitHub Actions)').choices([
        'pretty',
        ...LINT_FORMATS,
      ]),
    )
    .addOption(new Option('--fix', 'mend what can be mended, then check again').conflicts('fixDryRun'))
    .addOption(
      new Option('--fix-dry-run', 'print what --fix would change, and write nothing').conflicts('format'),
    )
    .option('--rule <id=level>', 'set a rule to off, info, warn or error; repeatable', each, [])
    .option('--preview', 'also run rules that are on trial')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warn', 'info'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', warningLimit)
    .option('--cache', 'check only files that changed since the last time')
    .option('--cache-location <file>', 'where --cache keeps what was found (default: .deskreadycache)')
    .option('--stdin-filename <file>', 'the name of what stdin gives')
    .option('--print-config <file>', 'print what holds for a file, and check nothing')
    .addHelpText(
      'after',
      examples(
        'deskready lint',
        'deskready lint my-pack.yaml --rule wordy-prompt=off',
        'deskready lint questions --format json --fail-on warn',
        'deskready lint my-pack.yaml --fix-dry-run',
      ),
    )
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { lint } = await import('./commands/lint.ts');
      setExitCode(await lint(paths, command.optsWithGlobals(), await load()));
    });
}

/** The command `rules`. */
export function addRules(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  const rules = program
    .command('rules')
    .description('what lint looks for: list the rules, or explain one')
    .addHelpText('after', examples('deskready rules', 'deskready rules explain longest-option'));
  rules
    .command('list', { isDefault: true })
    .description('list the rules by category')
    .option('--json', 'print JSON for machines')
    .addHelpText('after', examples('deskready rules list', 'deskready rules list --json'))
    .action(async (_options: unknown, command: Command) => {
      const { listRules } = await import('./commands/rules.ts');
      setExitCode(await listRules(command.optsWithGlobals(), await load()));
    });
  rules
    .command('explain')
    .description('say why a rule is there, with bad and good examples')
    .argument('<id>', 'id of the rule')
    .addHelpText('after', examples('deskready rules explain longest-option'))
    .action(async (id: string, _options: unknown, command: Command) => {
      const { explainRule } = await import('./commands/rules.ts');
      setExitCode(await explainRule(id, command.optsWithGlobals(), await load()));
    });
}
