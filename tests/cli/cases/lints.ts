import { type Case, DEMO } from './case.ts';

export const LINTS: readonly Case[] = [
  {
    name: 'lint of clean files says so and exits with 0',
    argv: ['lint', DEMO, 'content/exams', '--rule', 'no-source=off'],
    code: 0,
    stdout: ['2 files, 5 questions: no problems found.'],
  },
  {
    name: 'lint names file, line and column, shows the line with a caret, and exits with 1',
    argv: ['lint', 'content/broken.yaml'],
    code: 1,
    stdout: [/content\/broken\.yaml:\d+:\d+/u, 'levl', 'level', '^'],
  },
  {
    name: 'lint --format json gives findings and counts',
    argv: ['lint', 'content/broken.yaml', '--format', 'json'],
    code: 1,
    stdout: [/^\{\n {2}"findings": \[/u, '"counts": {', '"rule": "unknown-key"'],
  },
  {
    name: 'lint reads standard input',
    argv: ['lint', '-'],
    stdin: 'format: 1\nid: x\n',
    code: 1,
    stdout: [/<stdin>:\d+:\d+/u],
  },
  {
    name: 'lint of a path that is not there',
    argv: ['lint', 'nowhere'],
    code: 2,
    stderr: ['There is no file or folder nowhere.'],
  },
  {
    name: 'lint with nothing to check',
    argv: ['lint', 'empty'],
    code: 2,
    stderr: ['There is no pack, exam or track in empty.'],
  },
  {
    name: 'lint --cache says the same as without it',
    argv: ['lint', DEMO, 'content/exams', '--cache'],
    code: 0,
    stdout: ['2 files, 5 questions: '],
  },
  {
    name: 'lint --cache-location never takes the place of a pack',
    argv: ['lint', DEMO, '--cache-location', DEMO],
    code: 2,
    stderr: [`--cache-location names ${DEMO}, which a cache must not replace.`],
  },
  {
    name: 'lint with a cache that cannot be written says so, and what it found',
    argv: ['lint', DEMO, '--cache-location', 'nowhere/cache'],
    code: 0,
    stdout: ['1 file, 5 questions: '],
    stderr: ['The cache nowhere/cache cannot be written'],
  },
  {
    name: 'lint without a path checks the folder it runs in',
    argv: ['lint'],
    code: 1,
    stdout: ['broken.yaml', 'unfillable-draw'],
  },
];
