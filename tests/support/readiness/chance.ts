import { rngFromSeed } from '../../../src/domain/session/rng.ts';

/** Chance for a simulation: the same numbers for the same seed. */
export interface Chance {
  /** from 0 up to 1 */
  readonly unit: () => number;
  /** 0 to `bound` − 1 */
  readonly below: (bound: number) => number;
  /** Gaussian, by Box and Muller (1958) */
  readonly normal: (mean: number, deviation: number) => number;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

export function chanceFrom(seed: number): Chance {
  const rng = rngFromSeed(seed);
  const unit = (): number => rng.next() / 2 ** 32;
  return {
    unit,
    below: (bound) => rng.below(bound),
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    shuffle: (items) => rng.shuffle(items),
  };
}
