import type { Case } from './case.ts';

/** With this seed the steps are shown as: pay, ask, order, receive. */
const sit = (...more: readonly string[]): string[] => [
  'practice',
  'content/sequences.yaml',
  '--seed',
  '1',
  '--order',
  'as-written',
  '--count',
  '2',
  ...more,
];

/** Past the first question to the second. */
const second = (line: string): string => `s\n${line}\n`;

export const SEQUENCES: readonly Case[] = [
  {
    name: 'order shows lettered steps, never in the right order, and takes the letters as the order',
    argv: sit(),
    stdin: 'b c d a\n',
    code: 0,
    stdout: [
      /A\) Pay the invoice\n\s+B\) Ask for the goods\n\s+C\) Order the goods\n\s+D\) Receive the goods\n/u,
      'Type all 4 letters in the right order, such as: D C B A',
      /✓ Right[\s\S]*✓ 4 {2}Pay the invoice \(your place, right\)/u,
    ],
  },
  ...['bcda', 'B,C,D,A', 'ｂ ｃ ｄ ａ', '2 3 4 1'].map((line) => ({
    name: `an order is read from "${line}"`,
    argv: sit(),
    stdin: `${line}\n`,
    code: 0,
    stdout: [/✓ Right/u],
  })),
  {
    name: 'an order that names a step twice, or not all, or another, does not count',
    argv: sit(),
    stdin: 'b c d\nb c d d\nb c d e\n\nb c d a\n',
    code: 0,
    stdout: [
      /(Type all 4 letters in the right order, such as: D C B A :s skips, :q quits\.\s+){4}/u,
      /✓ Right/u,
    ],
  },
  {
    name: 'a partly right order says what each step was given, and how many pairs are in order',
    argv: sit(),
    stdin: 'b c a d\n',
    code: 0,
    stdout: [
      '◐ Partly right: 67% of the points',
      '✓ 1  Ask for the goods (your place, right)',
      '✗ 3  Receive the goods (your place: 4)',
      '✗ 4  Pay the invoice (your place: 3)',
      'In order: 5 of 6 pairs of steps.',
    ],
  },
  {
    name: 'match numbers the lefts and letters the rights, each right once',
    argv: sit(),
    stdin: second('1a 2b 3b'),
    code: 0,
    stdout: [
      /1\) Purchase order\n\s+2\) Receiving report\n\s+3\) Delivery note\n\n\s+A\) What was ordered\n\s+B\) What arrived\n\s+C\) What is owed\n/u,
      'Type a letter for each number, such as: 1B 2A',
      /✓ Right/u,
    ],
  },
  ...['1 a, 2 b, 3 b', '1-A 2-B 3-B', '3b2b1a', '1:a;2:b;3:b', '１ａ ２ｂ ３ｂ', '1→a 2→b 3→b'].map(
    (line) => ({
      name: `a matching is read from "${line}"`,
      argv: sit(),
      stdin: second(line),
      code: 0,
      stdout: [/✓ Right/u],
    }),
  ),
  {
    name: 'a left that is not named stays empty and earns nothing',
    argv: sit(),
    stdin: second('2b 1c'),
    code: 0,
    stdout: [
      '◐ Partly right: 33% of the points',
      '✗ 1  Purchase order → What was ordered (your answer: What is owed)',
      '✓ 2  Receiving report → What arrived (your answer, right)',
      '✗ 3  Delivery note → What arrived (left empty)',
    ],
  },
  {
    name: 'a matching with no pair, an unknown sign or a number twice does not count',
    argv: sit(),
    stdin: `${second('\n1\na\n1d\n4a\n0a\n1a 1b\n1ab\nb1')}1a 2b 3b\n`,
    code: 0,
    stdout: [/(Type a letter for each number, such as: 1B 2A :s skips, :q quits\.\s+){9}/u, /✓ Right/u],
  },
  {
    name: 's and q are commands in both kinds',
    argv: sit(),
    stdin: 's\nq\n',
    code: 0,
    stdout: ['Question 2 of 2', 'You stopped before the end.'],
  },
  {
    name: '--kind picks the new kinds',
    argv: sit('--kind', 'match'),
    stdin: ':q\n',
    code: 0,
    stdout: ['Question 1 of 1', 'What does each paper say?'],
  },
];
