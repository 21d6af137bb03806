import { type Case, DEMO, exam, practice } from './case.ts';

export const REFUSALS: readonly Case[] = [
  {
    name: 'an unknown pack',
    argv: ['practice', 'ofice-excel'],
    code: 2,
    stderr: ['There is no pack called ofice-excel. Did you mean office-excel?'],
  },
  {
    name: 'a missing file',
    argv: ['practice', './none.yaml'],
    code: 2,
    stderr: ['There is no file ./none.yaml.'],
  },
  {
    name: 'a folder as a pack',
    argv: ['practice', './content'],
    code: 2,
    stderr: ['is a folder', '--packs ./content'],
  },
  {
    name: 'an unknown topic',
    argv: practice('--topic', 'sum'),
    code: 2,
    stderr: ['There is no topic sum. Did you mean sums?'],
  },
  {
    name: 'filters that match nothing',
    argv: practice('--level', 'hard', '--topic', 'facts'),
    code: 2,
    stderr: ['No question matches'],
  },
  { name: 'an unknown level', argv: practice('--level', 'harder'), code: 2, stderr: ['easy, medium, hard'] },
  { name: 'a count of nothing', argv: practice('--count', '0'), code: 2, stderr: ['whole number from 1'] },
  { name: 'a seed beyond 32 bits', argv: exam('--seed', '4294967296'), code: 2, stderr: ['4294967295'] },
  {
    name: 'a pack and a track together',
    argv: ['practice', DEMO, '--track', 'demo-track'],
    code: 2,
    stderr: ['do not go together'],
  },
  { name: 'an unknown option', argv: ['practice', '--cuont', '3'], code: 2, stderr: ['--count'] },
  {
    name: 'an unknown command',
    argv: ['practise'],
    code: 2,
    stderr: ['There is no command practise. Did you mean practice?'],
  },
  {
    name: 'a report copy over a foreign file',
    argv: practice('--report', DEMO),
    stdin: 'a\n',
    code: 2,
    stderr: ['is not a deskready report, so it stays as it is'],
    absent: ['Question 1'],
  },
  {
    name: 'a data directory that is a file',
    argv: ['--data', DEMO, 'practice', DEMO],
    stdin: 'a\n',
    code: 2,
    stderr: [/cannot be made|is a file/u],
    absent: ['Question 1'],
  },
  {
    name: 'a pack with errors',
    argv: ['practice', 'content/broken.yaml'],
    code: 2,
    stderr: ['broken.yaml has', 'deskready lint content/broken.yaml'],
  },
  {
    name: 'an exam that cannot be filled',
    argv: ['exam', 'big', '--packs', 'big'],
    code: 2,
    stderr: ['cannot be filled', 'deskready lint'],
  },
  {
    name: 'removing a pack that was not added',
    argv: ['packs', 'remove', '../demo'],
    code: 2,
    stderr: ['No added pack is called ../demo.'],
  },
];
