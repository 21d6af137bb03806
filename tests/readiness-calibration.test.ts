import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betaBinomial } from '../src/domain/history/beta-binomial.ts';
import { calibrate, misses, randomisedPit } from './support/readiness/calibrate.ts';
import { chanceFrom } from './support/readiness/chance.ts';
import { KNOWN_FAILURES, SCENARIOS } from './support/readiness/scenarios.ts';
import type { Scenario } from './support/readiness/scenario.ts';

const named = (scenarios: readonly Scenario[], name: string): Scenario => {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`There is no scenario "${name}".`);
  return found;
};

describe('the forecasts of readiness, against simulated candidates (npm run calibrate does it at length)', () => {
  test.each([
    'usual candidates, all packs mixed',
    'one pack is most of the mock',
    'weakest topic drilled and learned',
    'missed questions repeated and remembered',
  ])('hold for: %s', (name) => {
    expect(misses(calibrate(named(SCENARIOS, name), 500, 1))).toEqual([]);
  });

  test.each(['a course between practice and mock', 'the clock leaves a fifth unseen'])(
    'fail, and are seen to, for: %s',
    (name) => {
      expect(misses(calibrate(named(KNOWN_FAILURES, name), 300, 1))).toContain('coverage');
    },
  );

  test('come out the same from the same seed', () => {
    const [scenario] = SCENARIOS;
    if (scenario === undefined) throw new Error('There is no scenario.');
    expect(calibrate(scenario, 20, 7)).toEqual(calibrate(scenario, 20, 7));
    expect(calibrate(scenario, 20, 7)).not.toEqual(calibrate(scenario, 20, 8));
  });

  test('are measured by a transform that is even where forecasts are right', () => {
    const chance = chanceFrom(3);
    const chances = betaBinomial(12, 9, 4);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let round = 0; round < 20_000; round += 1) {
      // Counted up by hand: how many marks a number from 0 to 1 stands for.
      let [marks, rest] = [0, chance.unit()];
      while (rest > (chances[marks] ?? 1)) {
        rest -= chances[marks] ?? 1;
        marks += 1;
      }
      const tenth = Math.min(9, Math.floor(10 * randomisedPit(chances, marks, chance)));
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count / 2000 - 1)).toBeLessThan(0.1);
  });

  test('stand in docs/readiness.md, scenario by scenario', () => {
    const page = readFileSync('docs/readiness.md', 'utf8');
    const rows = [...page.matchAll(/^\| ([^|]+) \| \d+ \| \d+ \|/gmu)].map(([, name]) => name);
    expect(rows).toEqual([...SCENARIOS, ...KNOWN_FAILURES].map(({ name }) => name));
  });
});
