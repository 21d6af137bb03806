import type { Hashes } from './similar-sets.ts';

/** 32-bit words of a sketch: so many that sets of some dozen hashes leave most bits free. */
const WORDS = 4;

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Tells two sets that cannot be similar from a few bits of each (Sandes, Teodoro and Melo 2020, "Bitmap filter: Speeding
 * up exact set similarity joins with bitwise operations"): a bit that one sketch alone has stands for a hash that one set
 * alone has, and sets with a Jaccard similarity of `least` have at most (|a| + |b|) · (1 − least) / (1 + least) such hashes.
 *
 * @returns whether two sets, by index, may be similar; true for all that are
 */
export function makeSketches(sets: readonly Hashes[], least: number): (a: number, b: number) => boolean {
  const sketches = new Int32Array(sets.length * WORDS);
  /** of the sets that have their sketch; most are never looked at */
  const sizes = new Int32Array(sets.length).fill(-1);
  const share = (1 - least) / (1 + least);

  function sketch(item: number): void {
    const set = sets[item] ?? [];
    sizes[item] = set.length;
    for (const hash of set) {
      const bit = Math.imul(hash, 0x85ebca6b) >>> 25;
      const word = item * WORDS + (bit >>> 5);
      sketches[word] = (sketches[word] ?? 0) | (1 << (bit & 31));
    }
  }

  return (a, b) => {
    if (sizes[a] === -1) sketch(a);
    if (sizes[b] === -1) sketch(b);
    let apart = 0;
    for (let word = 0; word < WORDS; word += 1) {
      apart += bitsIn((sketches[a * WORDS + word] ?? 0) ^ (sketches[b * WORDS + word] ?? 0));
    }
    return apart <= ((sizes[a] ?? 0) + (sizes[b] ?? 0)) * share + 1e-9;
  };
}
