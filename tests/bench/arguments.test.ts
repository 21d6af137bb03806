import { describe, expect, test } from 'vitest';
import { readArguments } from '../../bench/arguments.mjs';

const ALL = ['start', 'packs', 'lint', 'history', 'session', 'quiz'];
const plain = { quick: false, compare: false, help: false };

describe('the arguments of npm run bench', () => {
  test.each([
    [[], { ...plain, parts: ALL }],
    [['lint', 'start'], { ...plain, parts: ['start', 'lint'] }],
    [['lint', 'lint'], { ...plain, parts: ['lint'] }],
    [['--compare', 'quiz'], { ...plain, compare: true, parts: ['quiz'] }],
    [['--help'], { ...plain, help: true, parts: ALL }],
  ])('%j is understood', (argv, asked) => {
    expect(readArguments(argv)).toEqual(asked);
  });

  test.each([
    [['lnt'], 'There is no part "lnt": name some of start, packs, lint, history, session, quiz.'],
    [['--fast'], 'There is no option --fast: npm run bench -- --help lists them.'],
    [['-q', 'start'], 'There is no option -q: npm run bench -- --help lists them.'],
    [['--quick=3'], 'The option --quick takes no value: leave out "=3".'],
    [
      ['--compare', '--quick'],
      'A quick run cannot be compared, since it measures smaller sizes: leave out --quick.',
    ],
  ])('%j is answered with one sentence', (argv, fault) => {
    expect(readArguments(argv)).toEqual({ fault });
  });
});
