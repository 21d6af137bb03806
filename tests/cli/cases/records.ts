import type { Case } from './case.ts';

const sit = (...more: readonly string[]): string[] => [
  'practice',
  'content/records.yaml',
  '--seed',
  '1',
  '--order',
  'as-written',
  '--count',
  '4',
  ...more,
];

const RECORD = 'Northwind Supply\nINV-20931\n';
const NOTE = 'Please send the signed note today.\n';
const ADDRESS = 'Northwind Supply\n12 Harbor Road\n';

export const RECORDS: readonly Case[] = [
  {
    name: 'transcribe takes a line a field and says that speed is not measured',
    argv: sit(),
    stdin: `${RECORD}:q\n`,
    code: 0,
    stdout: [
      /Supplier {5}Northwind Supply\n\s+Invoice no\. {2}INV-20931\n/u,
      /Speed is not measured in plain\s+mode/u,
      /Supplier:\nInvoice no\.:\n/u,
      '✓ Right',
      '2 of 2 fields exact, 100% of characters right.',
    ],
  },
  {
    name: 'transcribe marks the characters that differ below a wrong field',
    argv: sit(),
    stdin: 'Northwind Suply\nINV-20913\n',
    code: 0,
    stdout: [
      '✗ Wrong',
      'Should be Northwind Supply\n    You typed Northwind Sup ly\n                           _\n',
      'Should be INV-20931\n    You typed INV-20913\n                     ^^\n',
      '^ another character, _ missing, + too many',
    ],
  },
  {
    name: 'commands work between the fields, bare letters are text, and an empty line is asked again',
    argv: sit(),
    stdin: 's\n:f\n\nq\n',
    code: 0,
    stdout: ['Flagged.', '"Invoice no." takes one line of text. :s skips, :q quits.', /You typed {16}s\n/u],
  },
  {
    name: 'typing rests on accuracy where speed is not measured',
    argv: sit(),
    stdin: `:s\n${NOTE}`,
    code: 0,
    stdout: [
      'Type it as one line',
      /Credit rests on\s+accuracy, at least 90%, and on how far you got/u,
      '✓ Right',
      'Accuracy: 100%, 0 errors.',
    ],
  },
  {
    name: 'typing below the accuracy target earns nothing and shows what was wrong',
    argv: sit(),
    stdin: ':s\nPlease zend the zigned note todai!\n',
    code: 0,
    stdout: ['✗ Wrong', 'Accuracy: 88.24%, 4 errors.', 'Below the accuracy target the speed earns nothing.'],
  },
  {
    name: 'typing that stops early earns its share',
    argv: sit(),
    stdin: ':s\nPlease send the s\n',
    code: 0,
    stdout: ['Partly right: 50% of the points', 'You reached 17 of 34 characters.'],
  },
  {
    name: 'a passage of two lines takes two lines',
    argv: sit(),
    stdin: `:s\n:s\n${ADDRESS}`,
    code: 0,
    stdout: ['Type it in 2 lines, with Enter behind each.', '✓ Right'],
  },
  {
    name: 'extra time lengthens the speaking time of a rehearsal',
    argv: [...sit('--kind', 'rehearse'), '--extra-time', '100%'],
    stdin: ':q\n',
    code: 0,
    stdout: [/up to 3:00\s+minutes/u],
  },
  {
    name: 'rehearse takes a line for each line of the rubric, and stays out of the score',
    argv: sit(),
    stdin: `${RECORD}${NOTE}${ADDRESS}2\n3\n-\n`,
    code: 0,
    stdout: [
      'for up to 1:30 minutes',
      '1 of 2: Names a reason\n2 of 2: Gives one example\nType 0, 1, 2 or - for line 2.',
      '• Rehearsed, not scored',
      /Your points, 2 of 2\n2 {2}Names a reason\n- {2}Gives one example/u,
      'A sample answer\nI like finding answers for people.',
      'Score: 3 of 3 (100%)',
      /Rehearsed: 1 answer, 2 of 2 points by your own judgement/u,
    ],
    absent: ['What to look at again', 'Talking   '],
  },
  {
    name: 'a session of rehearsals alone has no score to show',
    argv: sit('--kind', 'rehearse'),
    stdin: '1\n1\n',
    code: 0,
    stdout: ['Rehearsed: 1 answer, 2 of 4 points'],
    absent: ['Score:', 'Not yet'],
  },
  {
    name: 'an exam that draws rehearsals is a lint error at its line',
    argv: ['lint', '-', 'content/records.yaml'],
    stdin:
      'format: 1\nid: aloud\ntitle: Aloud\nminutes: 5\npass: 50\ndraw:\n  - { pack: records, count: 1 }\n  - { pack: records, kinds: [rehearse], count: 1 }\n',
    code: 1,
    stdout: ['<stdin>:8:5', 'unscored-draw', 'an exam cannot draw it', '1 error'],
  },
];
