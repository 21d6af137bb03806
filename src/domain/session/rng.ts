/** A stream of chance that is the same on every machine for the same seed. */
export interface Rng {
  /** A whole number from 0 to 2^32 − 1. */
  next(): number;
  /** A whole number from 0 to `bound` − 1, each equally likely. */
  below(bound: number): number;
  /** A new array in an unbiased random order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

const RANGE = 2 ** 32;

/**
 * sfc32, the 128-bit "small fast counting" generator of Chris Doty-Humphrey's PractRand: state (a, b, c, counter).
 * The first twelve numbers are thrown away, so that similar seeds part ways.
 */
function sfc32(a: number, b: number, c: number): Rng {
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i += 1) next();
  const below = (bound: number): number => {
    // Numbers past the last whole multiple of `bound` would favour the small ones, so they are drawn again.
    const limit = RANGE - (RANGE % bound);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % bound;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
    }
    return shuffled;
  };
  return { next, below, shuffle };
}

/** The generator of a session, from its 32-bit seed: a = 0, b = seed, c = 0, as PractRand seeds it. */
export function rngFromSeed(seed: number): Rng {
  return sfc32(0, seed | 0, 0);
}

/** FNV-1a, 32 bit, over UTF-16 code units, low byte first. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash | 0;
}

/** The generator of one question's option order: a = FNV-1a of "pack/id", b = seed, c = 0. */
export function rngForQuestion(seed: number, key: string): Rng {
  return sfc32(fnv1a(key), seed | 0, 0);
}
