import type { Case } from './case.ts';

const SOURCE =
  '    explanation: They are compared before the clerk pays.\n    source: { title: Three-way match }\n';

const question = (id: string, lines: string): string =>
  `  - id: ${id}\n    topic: sums\n    level: easy\n    prompt: How many papers must agree?\n${lines}${SOURCE}`;

const pack = (...questions: readonly string[]): string =>
  `format: 1\nid: giveaways\ntitle: Giveaways\nlanguage: en\ntopics: { sums: Sums }\nquestions:\n${questions.join('')}`;

const options = (before: string): string =>
  `    options:\n      - { text: "Three", correct: true, why: All of them. }\n${before}      - { text: All of these, why: They differ. }\n`;

const PACK = pack(question('papers', options('')));
const lint = (...more: readonly string[]): string[] => ['lint', 'bank', ...more];
const bank = (text: string, configuration?: string): Record<string, string> => ({
  'bank/giveaways.yaml': text,
  ...(configuration === undefined ? {} : { '.deskready.yaml': configuration }),
});

/** What a configuration, the command line and comments make of lint's rules. */
export const LINT_SETUPS: readonly Case[] = [
  {
    name: 'lint warns of a giveaway and exits with 0',
    argv: lint(),
    files: bank(PACK),
    code: 0,
    stdout: ['giveaways.yaml:13:17  warning', '(all-of-the-above)', '1 warning.'],
  },
  {
    name: 'lint says of a question with a fault what is wrong, and not that it lacks what it has',
    argv: lint(),
    files: bank(PACK.replace('level: easy', 'level: esay')),
    code: 1,
    stdout: ['(unknown-value)', '1 question: 1 error.'],
    absent: ['no-explanation', 'no-source'],
  },
  { name: 'lint --fail-on warn exits with 1', argv: lint('--fail-on', 'warn'), files: bank(PACK), code: 1 },
  {
    name: 'lint --max-warnings 0 exits with 1, and 1 with 0',
    argv: lint('--max-warnings', '0'),
    files: bank(PACK),
    code: 1,
  },
  {
    name: 'lint --max-warnings allows as many as it says',
    argv: lint('--max-warnings', '1'),
    files: bank(PACK),
    code: 0,
  },
  {
    name: 'lint --max-warnings takes whole numbers alone',
    argv: lint('--max-warnings', 'few'),
    code: 2,
    stderr: ['Give a whole number from 0.'],
  },
  {
    name: 'lint --rule sets a rule over the configuration',
    argv: lint('--rule', 'all-of-the-above=error'),
    files: bank(PACK, 'rules: { all-of-the-above: off }\n'),
    code: 1,
    stdout: ['1 error.'],
  },
  {
    name: 'lint --rule with a mistyped rule names the nearest',
    argv: ['lint', '--rule', 'all-of-the-abov=off'],
    code: 2,
    stderr: ['There is no rule all-of-the-abov. Did you mean all-of-the-above?'],
  },
  {
    name: 'lint --rule with a mistyped severity',
    argv: ['lint', '--rule', 'no-why=of'],
    code: 2,
    stderr: ['--rule no-why=of names no severity.'],
  },
  {
    name: 'lint --rule cannot set a structural fault',
    argv: ['lint', '--rule', 'unknown-key=off'],
    code: 2,
    stderr: ['The rule unknown-key cannot be set'],
  },
  {
    name: 'lint reads .deskready.yaml: a rule that is off is silent',
    argv: lint(),
    files: bank(PACK, 'rules:\n  all-of-the-above: off\n'),
    code: 0,
    stdout: ['no problems found'],
  },
  {
    name: 'lint with extends: strict takes a warning for an error',
    argv: lint(),
    files: bank(PACK, 'extends: strict\n'),
    code: 1,
    stdout: ['1 error.'],
  },
  {
    name: 'lint leaves out what the configuration ignores',
    argv: ['lint', '.'],
    files: { ...bank(PACK, 'ignore: [content/**, big/**]\n') },
    code: 0,
    stdout: ['1 file, 1 question'],
  },
  {
    name: 'lint checks an ignored file that is named',
    argv: ['lint', 'bank/giveaways.yaml'],
    files: bank(PACK, 'ignore: [bank/**]\n'),
    code: 0,
    stdout: ['1 warning.'],
  },
  {
    name: 'lint names file, line and column of a fault in the configuration',
    argv: lint(),
    files: bank(PACK, '# ours\nrules:\n  no-wy: off\n  no-why: of\n'),
    code: 2,
    stderr: ['.deskready.yaml:3:3: "no-wy" is no key', 'Did you mean "no-why"?', '1 more fault'],
  },
  {
    name: 'lint takes a mistyped severity in the configuration for one',
    argv: lint(),
    files: bank(PACK, 'rules:\n  no-why: wran\n'),
    code: 2,
    stderr: ['.deskready.yaml:2:11: "wran" is no "no-why"', 'Did you mean "warn"?'],
  },
  {
    name: 'lint takes a configuration of comments alone for an empty one',
    argv: lint(),
    files: bank(PACK, '# nothing yet\n'),
    code: 0,
    stdout: ['1 warning.'],
  },
  {
    name: 'lint --print-config tells what holds for a file',
    argv: ['lint', '--print-config', 'bank/giveaways.yaml'],
    files: bank(PACK, 'rules: { no-why: error }\nignore: [bank/*]\n'),
    code: 0,
    stdout: ['"configuration": ".deskready.yaml"', '"isIgnored": true', /"no-why": \{\s+"level": "error"/u],
  },
  {
    name: 'lint --stdin-filename names what a pipe gives',
    argv: ['lint', '-', '--stdin-filename', 'bank/other.yaml'],
    stdin: PACK,
    code: 1,
    stdout: ['bank/other.yaml:2:5', '(id-not-file-name)'],
  },
  {
    name: 'lint --stdin-filename is refused where standard input is not read',
    argv: lint('--stdin-filename', 'bank/other.yaml'),
    files: bank(PACK),
    code: 2,
    stderr: ['--stdin-filename names what standard input gives'],
  },
  {
    name: 'lint keeps quiet about an option that a comment with a reason speaks for',
    argv: lint(),
    files: bank(
      pack(question('papers', options('      # deskready-ignore all-of-the-above -- a real test has it\n'))),
    ),
    code: 0,
    stdout: ['no problems found'],
  },
  {
    name: 'lint keeps quiet about a question that a comment speaks for, and not about the next one',
    argv: lint(),
    files: bank(
      pack(
        `  # deskready-ignore all-of-the-above, no-why -- a real test has it\n${question('papers', options(''))}`,
        question('again', options('').replace('Three', 'Four')),
      ),
    ),
    code: 0,
    stdout: ['(all-of-the-above)', '(unused-ignore)', '2 warnings.'],
    absent: ['3 warnings'],
  },
  {
    name: 'lint keeps quiet about the whole of a text that a comment speaks for',
    argv: lint(),
    files: bank(
      pack(
        question('papers', options('')).replace(
          '    prompt: How many papers must agree?',
          '    # deskready-ignore negative-stem -- a real test asks so\n    prompt: |\n      Papers come in.\n      How many must not agree?',
        ),
      ),
    ),
    code: 0,
    absent: ['negative-stem'],
  },
  {
    name: 'lint wants a reason',
    argv: lint(),
    files: bank(pack(`  # deskready-ignore all-of-the-above\n${question('papers', options(''))}`)),
    code: 1,
    stdout: ['7:3', 'Say behind " -- " why', '(bad-ignore)'],
  },
  {
    name: 'lint wants such a comment on a line of its own',
    argv: lint(),
    files: bank(PACK.replace(/All of these[^\n]*/u, '$& # deskready-ignore all-of-the-above -- x')),
    code: 1,
    stdout: [/13:\d+ {2}error/u, 'Move this comment to a line of its own', '(all-of-the-above)'],
  },
  {
    name: 'lint takes no comment from a text that holds one',
    argv: lint(),
    files: bank(PACK.replace('How many papers must agree?', '"How many # deskready-ignore no-why -- x"')),
    code: 0,
    absent: ['bad-ignore', 'unused-ignore'],
  },
  {
    name: 'lint wants a rule that there is, and none that is an error',
    argv: lint(),
    files: bank(
      pack(
        `  # deskready-ignore all-of-the-abov -- x\n  # deskready-ignore unknown-key -- x\n${question('papers', options(''))}`,
      ),
    ),
    code: 1,
    stdout: ['Did you mean "all-of-the-above"?', '"unknown-key" cannot be ignored', '2 errors'],
  },
  {
    name: 'lint takes no text for a comment',
    argv: lint(),
    files: bank(
      pack(
        question('papers', options('')).replace(
          'How many papers must agree?',
          '|\n      # deskready-ignore\n      Which?',
        ),
      ),
    ),
    code: 0,
    absent: ['bad-ignore'],
  },
];
