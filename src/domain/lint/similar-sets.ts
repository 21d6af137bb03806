/** A set of hashes: each once. */
export type Hashes = readonly number[];

/** Whether the Jaccard similarity of two sets, the share of what both have in what either has, is high enough. */
export function areSimilar(a: ReadonlySet<number>, b: Hashes, least: number): boolean {
  // |a ∩ b| / |a ∪ b| >= least, solved for the intersection
  const wanted = (least / (1 + least)) * (a.size + b.length) - 1e-9;
  if (a.size < wanted) return false;
  let common = 0;
  let left = b.length;
  for (const hash of b) {
    if (common + left < wanted) return false;
    left -= 1;
    if (a.has(hash)) common += 1;
  }
  return common >= wanted;
}

/** Sets by item, and from which Jaccard similarity in (0, 1] on two of them are alike. */
export interface Wanted {
  readonly sets: readonly Hashes[];
  readonly least: number;
}

const NONE: readonly number[] = [];

/** So many bits that few hashes fall together, within bounds: a table of 24 takes 64 MiB. */
const bitsFor = (count: number): number => Math.min(24, Math.max(8, Math.ceil(Math.log2(count + 1)) + 1));

/**
 * The hashes of which two alike sets share one (Bayardo, Ma and Srikant 2007, "Scaling up all pairs similarity search";
 * Xiao, Wang, Lin and Yu 2008, "Efficient similarity joins for near duplicate detection"): in one order of all hashes,
 * these are the first |x| − ⌈least · |x|⌉ + 1 of each. Rare hashes come first, so that few sets share one.
 */
function prefixesOf({ sets, least }: Wanted, blocks: readonly number[]): (readonly number[])[] {
  const bits = bitsFor(sets.reduce((sum, set) => sum + set.length, 0));
  const bucketOf = (hash: number, block: number): number =>
    Math.imul(hash ^ block, 0x9e3779b1) >>> (32 - bits);
  const counts = new Uint32Array(2 ** bits);
  for (let item = 0; item < sets.length; item += 1) {
    const block = blocks[item] ?? 0;
    for (const hash of sets[item] ?? NONE) {
      const bucket = bucketOf(hash, block);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return sets.map((set, item) => {
    const block = blocks[item] ?? 0;
    // What stands in one set alone leads to no other, but it has its place in the order.
    let alone = 0;
    for (const hash of set) if ((counts[bucketOf(hash, block)] ?? 0) === 1) alone += 1;
    const length = set.length - Math.ceil(least * set.length - 1e-9) + 1 - alone;
    if (length <= 0) return NONE;
    const shared: number[] = [];
    for (const hash of set) {
      const bucket = bucketOf(hash, block);
      if ((counts[bucket] ?? 0) > 1) shared.push(bucket);
    }
    return shared.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b).slice(0, length);
  });
}

const PAIR_BITS = 30;

/**
 * For each item the latest earlier one that is alike in two ways, such as prompt and answer; −1 where there is none.
 *
 * Two that are alike share a hash of each way's prefix, and so a pair of hashes. Single hashes, even rare ones, come in
 * ever more of ever more texts that were written after one pattern; pairs hardly do. The pairs of all items are sorted, so
 * that those who share one stand together; of each such group the pairs of items are looked at, latest first.
 *
 * @param blocks items of different blocks are never alike
 * @param isAlike is asked again for items that share several pairs, and also for a few that share none
 */
export function latestAlike(
  one: Wanted,
  other: Wanted,
  blocks: readonly number[],
  isAlike: (item: number, earlier: number) => boolean,
): Int32Array {
  const count = blocks.length;
  const ones = prefixesOf(one, blocks);
  const others = prefixesOf(other, blocks);
  const total = ones.reduce((sum, prefix, item) => sum + prefix.length * (others[item] ?? NONE).length, 0);
  /** a pair and an item in one number, exact for up to 2^23 items */
  const pairs = new Float64Array(total);
  let length = 0;
  for (let item = 0; item < count; item += 1) {
    for (const a of ones[item] ?? NONE) {
      const mixed = Math.imul(a, 0x85ebca6b);
      for (const b of others[item] ?? NONE) {
        const pair = Math.imul(mixed ^ b, 0x9e3779b1) >>> (32 - PAIR_BITS);
        pairs[length] = pair * count + item;
        length += 1;
      }
    }
  }
  pairs.sort();

  const found = new Int32Array(count).fill(-1);
  let groupStart = 0;
  let group = -1;
  for (let at = 0; at < total; at += 1) {
    const pair = Math.floor((pairs[at] ?? 0) / count);
    if (pair !== group) {
      group = pair;
      groupStart = at;
    }
    const base = pair * count;
    const item = (pairs[at] ?? 0) - base;
    for (let before = at - 1; before >= groupStart; before -= 1) {
      const earlier = (pairs[before] ?? 0) - base;
      if (earlier <= (found[item] ?? -1)) break;
      if (earlier < item && isAlike(item, earlier)) found[item] = earlier;
    }
  }
  return found;
}
