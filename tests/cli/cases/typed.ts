import type { Case } from './case.ts';

const typed = (...more: readonly string[]): string[] => [
  'practice',
  'content/typed.yaml',
  '--seed',
  '1',
  '--order',
  'as-written',
  ...more,
];

export const TYPED: readonly Case[] = [
  {
    name: 'typed answers are taken as people write them',
    argv: typed(),
    stdin: '₱1,234.50\n12,5%\nReceiving  Report\n=sum()\n',
    code: 0,
    stdout: [
      'Type a number, in PHP.',
      'Understood: 1,234.5\n',
      'Understood: 12.5\n',
      'Type your answer.',
      'Score: 4 of 4 (100%)',
    ],
  },
  {
    name: 'a line that is no number is answered by what is accepted, and never counts',
    argv: typed(),
    stdin: '\ntwelve\n$5\n1+1\ns\nq\n1,234\n',
    code: 0,
    stdout: [
      /(Type a number, such as 1,234\.50; you may leave PHP out\. :s skips, :q quits\.\s+){6}/u,
      'Understood: 1,234 (with a thousands comma)',
      '✗ Your answer: 1,234',
      '✓ The right answer: PHP 1,234.5',
    ],
  },
  {
    name: 'a number within the tolerance is right, and feedback names the answer and what is near enough',
    argv: typed(),
    stdin: ':s\n12\n',
    code: 0,
    stdout: [
      '✓ Right',
      '✓ Your answer: 12',
      'The right answer: 12.5%; from 11.875 to 13.125 is near enough (5% either way)',
    ],
  },
  {
    name: 'where text is typed, s and q are answers; a near miss is shown as such and wrong',
    argv: typed(),
    stdin: ':s\n:s\nrecieving report\nq\n',
    code: 0,
    stdout: [
      '◐ Near miss: receiving report, one typing slip away. It is scored as wrong.',
      'Also right: goods receipt',
      '✗ Your answer: q',
      'Score: 0 of 4',
    ],
    absent: ['You stopped before the end.'],
  },
  {
    name: 'two colons start a text with a colon',
    argv: typed(),
    stdin: ':s\n:s\n::x\n',
    code: 0,
    stdout: ['✗ Your answer: :x'],
  },
];
