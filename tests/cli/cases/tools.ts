import { type Case, DEMO } from './case.ts';

const complete = (word: string, ...before: readonly string[]): string[] => [
  'complete',
  `--word=${word}`,
  '--',
  ...before,
];

const COMPLETIONS: readonly Case[] = [
  {
    name: 'complete prints the words that fit, each with a few words about it, then which paths do',
    argv: complete('prac'),
    code: 0,
    stdout: [/^practice\tpractise with feedback after each answer\n:none\n$/u],
  },
  {
    name: 'complete without a word offers every command that help shows',
    argv: complete(''),
    code: 0,
    stdout: [/^practice\t/mu, /^lint\t/mu, /^doctor\t/mu, /^completion\t/mu],
    absent: [/^complete\t/mu],
  },
  {
    name: 'complete offers the ids of a folder that was named before',
    argv: complete('', 'exam', '--packs', 'content'),
    code: 0,
    stdout: [/^demo-exam\t/mu, /^mock-quick-15\t/mu, /^:files$/mu],
  },
  {
    name: 'complete offers topics, and the second of two behind a comma',
    argv: complete('lookup,', 'practice', '--topic'),
    code: 0,
    stdout: [/^lookup,lookup\t.+\n/mu, /^:none$/mu],
  },
  {
    name: 'complete after -- offers no options',
    argv: complete('--', 'lint', '--'),
    code: 0,
    stdout: [/^:files\n$/u],
  },
  {
    name: 'complete of what only the user knows is empty',
    argv: complete('', 'practice', '--candidate'),
    code: 0,
    stdout: [/^:none\n$/u],
  },
  {
    name: 'complete offers choices, and nothing behind all arguments',
    argv: complete('', 'completion', 'bash'),
    code: 0,
    stdout: [/^:none\n$/u],
  },
  {
    name: 'complete of an option that takes no word goes on with the argument',
    argv: complete('', 'resume', '--list'),
    code: 0,
    stdout: [/^:none\n$/u],
  },
  {
    name: 'completion refuses a shell that it does not know',
    argv: ['completion', 'tcsh'],
    code: 2,
    stderr: ['bash, zsh, fish, powershell'],
  },
];

const DOCTOR: readonly Case[] = [
  {
    name: 'doctor of a healthy place says that all is fine',
    argv: ['doctor'],
    code: 0,
    stdout: [
      /^Node\.js +\d+\.\d+\.\d+/mu,
      'not there yet; can be written',
      /with the program: \d+ packs/u,
      'Everything is fine.',
    ],
  },
  {
    name: 'doctor counts what was added, and says why there are no colours',
    argv: ['doctor', '--data', 'content', '--color'],
    env: { NO_COLOR: '1' },
    code: 0,
    stdout: ['because you gave --color'],
  },
  {
    name: 'doctor names a data directory that nothing can be written to, and how to mend it',
    argv: ['doctor', '--data', DEMO],
    code: 1,
    stdout: [/demo\.yaml is a file, not a folder/u, 'choose another place with --data DIR'],
  },
  {
    name: 'doctor --json gives facts, and troubles with their words',
    argv: ['doctor', '--json', '--data', DEMO],
    code: 1,
    stdout: [/^\{\n {2}"version": "/u, '"code": "not-writable"', '"mend": "'],
  },
];

const NEW: readonly Case[] = [
  {
    name: 'new asks nothing without a terminal, and says what to do next',
    argv: ['new', 'my-pack'],
    code: 0,
    stdout: [/^Written: my-pack\.yaml$/mu],
    stderr: ['deskready lint my-pack.yaml'],
  },
  {
    name: 'new never writes over a file',
    argv: ['new', 'demo', '--out', 'content'],
    code: 2,
    stderr: ['content/demo.yaml exists already, so it stays as it is.'],
  },
  {
    name: 'new refuses what is no id, and proposes one',
    argv: ['new', 'Café Notes.yaml'],
    code: 2,
    stderr: ['Try: deskready new cafe-notes'],
  },
  {
    name: 'new refuses a folder that is not there',
    argv: ['new', 'my-pack', '--out', 'nowhere'],
    code: 2,
    stderr: ['There is no folder nowhere.'],
  },
  {
    name: 'new refuses a kind that does not exist',
    argv: ['new', 'my-pack', '--kinds', 'single,essay'],
    code: 2,
    stderr: ['Choose from single, multiple'],
  },
  {
    name: 'new refuses two topics of one id',
    argv: ['new', 'my-pack', '--topic', 'a=One', '--topic', 'a=Two'],
    code: 2,
    stderr: ['Two topics have the id a.'],
  },
  {
    name: 'new refuses a language code that is none',
    argv: ['new', 'my-pack', '--language', 'e n'],
    code: 2,
    stderr: ['e n is no language code.'],
  },
  {
    name: 'new refuses a title of two lines',
    argv: ['new', 'my-pack', '--title', 'One\nTwo'],
    code: 2,
    stderr: ['The title must be a line of text.'],
  },
];

export const TOOLS: readonly Case[] = [...COMPLETIONS, ...DOCTOR, ...NEW];
