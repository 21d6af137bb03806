import { nextMarks, readinessOf } from '../../../src/domain/history/readiness.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { Scenario } from './scenario.ts';
import { placesOf, simulateCandidate, targetOf } from './simulate.ts';

/** How well the forecasts for a group did. */
export interface Calibration {
  readonly name: string;
  /** questions of the mock */
  readonly questions: number;
  /** candidates with enough answers for a forecast */
  readonly judged: number;
  /** share of them whose mock fell into the interval of 80 % */
  readonly coverage: number;
  readonly ready: number;
  /** share of those called ready who passed */
  readonly readyPassed: number;
  /** marks forecast less marks earned, on average */
  readonly bias: number;
}

export const BOUNDS = { coverage: [0.75, 0.87], readyPassed: 0.8, bias: 1 } as const;

/**
 * Where a score lies in its forecast, from 0 to 1; evenly spread if forecasts are right (randomised probability integral
 * transform: Czado, Gneiting and Held 2009, Biometrics 65, 1254–1261). Parts of a mark are rounded by chance.
 */
export function randomisedPit(chances: readonly number[], marks: number, chance: Chance): number {
  const whole = Math.floor(marks + chance.unit());
  const below = chances.slice(0, whole).reduce((sum, each) => sum + each, 0);
  return below + chance.unit() * (chances[whole] ?? 0);
}

/** Simulates so many candidates of a scenario. The same seed gives the same figures. */
export function calibrate(scenario: Scenario, candidates: number, seed: number): Calibration {
  const target = targetOf(scenario);
  const places = placesOf(scenario);
  const tally = { judged: 0, covered: 0, ready: 0, readyPassed: 0, bias: 0 };
  for (let number = 0; number < candidates; number += 1) {
    const chance = chanceFrom(seed + number);
    const { fresh, marks } = simulateCandidate(scenario, places, chance);
    const readiness = readinessOf(target, fresh);
    if (readiness.verdict === 'too-few') continue;
    const pit = randomisedPit(nextMarks(target, readiness.packs), marks, chance);
    const percent = (100 * marks) / target.questions;
    tally.judged += 1;
    if (pit >= 0.1 && pit <= 0.9) tally.covered += 1;
    tally.bias += ((readiness.forecast.expected - percent) * target.questions) / 100;
    if (readiness.verdict !== 'ready') continue;
    tally.ready += 1;
    if (percent + 1e-9 >= (target.mark?.percent ?? 0)) tally.readyPassed += 1;
  }
  return {
    name: scenario.name,
    questions: target.questions,
    judged: tally.judged,
    coverage: tally.covered / tally.judged,
    ready: tally.ready,
    readyPassed: tally.readyPassed / tally.ready,
    bias: tally.bias / tally.judged,
  };
}

/** Which bounds a scenario misses; empty where forecasts can be trusted. */
export function misses({ coverage, ready, readyPassed, bias }: Calibration): string[] {
  const [least, most] = BOUNDS.coverage;
  return [
    ...(coverage >= least && coverage <= most ? [] : ['coverage']),
    ...(ready > 0 && readyPassed >= BOUNDS.readyPassed ? [] : ['ready']),
    ...(Math.abs(bias) <= BOUNDS.bias ? [] : ['bias']),
  ];
}
