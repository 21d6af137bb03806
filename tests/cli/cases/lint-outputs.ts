import { type Case, DEMO } from './case.ts';

const BROKEN = 'content/broken.yaml';
const COUNTS = /\n1 file, 1 question: \d+ errors[^\n]*\.\n$/u;

/** The outputs of lint, and what `--fix` refuses. */
export const LINT_OUTPUTS: readonly Case[] = [
  {
    name: 'lint --format compact gives a line for each finding and one for the counts',
    argv: ['lint', BROKEN, '--format', 'compact'],
    code: 1,
    stdout: [/^content\/broken\.yaml:7:26: error unknown-key .+$/mu, COUNTS],
  },
  {
    name: 'lint --format github gives workflow commands and the counts',
    argv: ['lint', BROKEN, '--format', 'github'],
    code: 1,
    stdout: [
      /^::error file=content\/broken\.yaml,line=7,col=26,endLine=7,endColumn=30,title=deskready unknown-key::/mu,
      COUNTS,
    ],
  },
  {
    name: 'lint chooses annotations by itself in GitHub Actions',
    argv: ['lint', BROKEN],
    env: { GITHUB_ACTIONS: 'true' },
    code: 1,
    stdout: [/^::error file=content\/broken\.yaml,line=7,/mu, COUNTS],
  },
  {
    name: 'lint prints what is asked for in GitHub Actions too',
    argv: ['lint', BROKEN, '--format', 'pretty'],
    env: { GITHUB_ACTIONS: 'true' },
    code: 1,
    stdout: ['^^^^', COUNTS],
    absent: ['::error'],
  },
  {
    name: 'lint --format sarif gives SARIF 2.1.0',
    argv: ['lint', BROKEN, '--format', 'sarif'],
    code: 1,
    stdout: ['"version": "2.1.0"', '"uri": "content/broken.yaml"', '"ruleId": "unknown-key"'],
  },
  {
    name: 'lint --format markdown gives a table',
    argv: ['lint', BROKEN, '--format', 'markdown'],
    code: 1,
    stdout: [
      '**deskready lint**: 1 file',
      '|---|---|---|---|',
      /^\| error \| <code>content\/broken\.yaml:7:26<\/code> \|/mu,
    ],
  },
  {
    name: 'lint refuses a format that it does not know',
    argv: ['lint', DEMO, '--format', 'xml'],
    code: 2,
    stderr: ['pretty, compact, json, sarif, github, markdown'],
  },
  {
    name: 'lint --fix refuses standard input',
    argv: ['lint', '-', '--fix', '--stdin-filename', DEMO],
    stdin: 'format: 1\nid: 5\n',
    code: 2,
    stderr: ['What comes from stdin cannot be fixed, since there is no file to write to.'],
  },
  {
    name: 'lint --fix-dry-run takes no format',
    argv: ['lint', DEMO, '--fix-dry-run', '--format', 'json'],
    code: 2,
    stderr: ["option '--fix-dry-run' cannot be used with option '--format <format>'"],
  },
  {
    name: 'lint --fix-dry-run says where nothing can be fixed',
    argv: ['lint', BROKEN, '--fix-dry-run'],
    code: 1,
    stderr: ['Nothing that was found can be fixed by --fix.'],
  },
];
