import { type Case, DEMO, practice } from './case.ts';

export const LISTS: readonly Case[] = [
  {
    name: 'no arguments and no terminal print help',
    argv: [],
    code: 0,
    stdout: ['Usage: deskready', 'practice', 'exam', 'lint'],
  },
  {
    name: '--version prints the version alone',
    argv: ['--version'],
    code: 0,
    stdout: [/^\d+\.\d+\.\d+[-a-z]*\n$/u],
  },
  ...['practice', 'exam', 'packs', 'exams', 'tracks', 'lint'].map((command) => ({
    name: `${command} --help has an example`,
    argv: [command, '--help'],
    code: 0,
    stdout: ['Examples:', `deskready ${command}`],
  })),
  {
    name: 'packs lists titles, topics, levels and what guessing scores',
    argv: ['packs', '--packs', 'content'],
    code: 0,
    stdout: ['Demo pack', '5 questions: 2 easy, 2 medium, 1 hard', /guessing scores \d+%/u, 'Sums · Facts'],
    stderr: ['content/broken.yaml is left out', 'deskready lint content/broken.yaml'],
  },
  {
    name: 'packs show names the topics',
    argv: ['packs', 'show', DEMO],
    code: 0,
    stdout: ['sums   Sums (2)', 'facts  Facts (3)'],
  },
  {
    name: 'exams lists length, time and mark',
    argv: ['exams', '--packs', 'content'],
    code: 0,
    stdout: ['Demo exam', '5 questions, 5 minutes, pass 60%, strong 90%, guessing scores'],
  },
  {
    name: 'exams show states the draw and the scoring',
    argv: ['exams', 'show', 'demo-exam', '--packs', 'content'],
    code: 0,
    stdout: ['no penalty', 'demo  5 of 5 questions'],
  },
  {
    name: 'tracks show states the shares',
    argv: ['tracks', 'show', 'demo-track', '--packs', 'content'],
    code: 0,
    stdout: ['demo  50% of 2 questions (sums)'],
  },
  {
    name: 'exam without a name lists the exams where nobody can be asked',
    argv: ['exam', '--packs', 'content'],
    code: 0,
    stdout: ['demo-exam'],
  },
  {
    name: '--quiet leaves out notes',
    argv: ['--quiet', 'packs', '--packs', 'content'],
    code: 0,
    absent: ['left out'],
  },
  {
    name: '--ascii prints no sign beyond ASCII of its own',
    argv: practice('--ascii'),
    stdin: 'a\n:q\n',
    code: 0,
    stdout: ['x Wrong'],
    absent: ['✗', '█', '─'],
  },
  {
    name: '--color colours where there is no terminal',
    argv: ['--color', ...practice()],
    stdin: 'a\n',
    code: 0,
    stdout: ['\u001B[31m'],
  },
  {
    name: 'FORCE_COLOR colours too, and NO_COLOR wins over it',
    argv: practice(),
    stdin: 'a\n',
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    code: 0,
    absent: ['\u001B['],
  },
];
