import { describe, expect, it } from 'vitest';
import { reachable } from '../../src/cli/program.ts';
import { allBelow, programUnderTest } from './completion/program-under-test.ts';

const names = (argv: readonly string[]): string[] =>
  programUnderTest(reachable(argv)).commands.map((command) => command.name());
const all = names(['--help']);

describe('the commands that are made for an argument list', () => {
  it('are all where help is asked for, a word is unknown or options come first', () => {
    expect(all).toContain('practice');
    expect(all).toContain('complete');
    expect(names(['practise'])).toEqual(all);
    expect(names(['--no-color', 'practice'])).toEqual(all);
    expect(names(['complete', '--', 'practice'])).toEqual(all);
    expect(names(['constructor'])).toEqual(all);
  });

  it('are none for the menu', () => {
    expect(names([])).toEqual([]);
  });

  it.each(all.filter((name) => name !== 'complete'))('hold %s, with the same help as among all', (name) => {
    const alone = programUnderTest(reachable([name])).commands.find((command) => command.name() === name);
    const among = programUnderTest().commands.find((command) => command.name() === name);
    const helps = [alone, among].map((command) =>
      command === undefined ? [] : allBelow(command).map((each) => each.helpInformation()),
    );
    expect(helps[0]?.length).toBeGreaterThan(0);
    expect(helps[0]).toEqual(helps[1]);
    expect(names([name]).filter((each) => each !== 'complete')).toEqual([name]);
  });
});
