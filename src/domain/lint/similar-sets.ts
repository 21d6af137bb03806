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

/** Finds the sets before a set that may be similar to it: none that is similar is missing. */
export interface SimilarityIndex {
  /** how many candidates `candidates` goes through, one that comes twice counted twice */
  cost(item: number): number;
  /** earlier items, latest first within each hash; one may come twice */
  candidates(item: number): Iterable<number>;
  /** makes an item one of the earlier ones */
  add(item: number): void;
}

const END = -1;

/**
 * An inverted index with prefix filtering (Bayardo, Ma and Srikant 2007, "Scaling up all pairs similarity search";
 * Xiao, Wang, Lin and Yu 2008, "Efficient similarity joins for near duplicate detection"): in one order of all hashes,
 * two sets with a Jaccard similarity of `least` share one of the first |x| − ⌈least · |x|⌉ + 1 hashes of each. Rare
 * hashes come first, so that few sets share one. Hashes are counted and looked up by some of their bits: where two fall
 * together, candidates that are none are looked at, and nothing is missed.
 *
 * @param blocks sets of different blocks are never looked at together
 * @param least in (0, 1]
 */
export function makeSimilarityIndex(
  sets: readonly Hashes[],
  blocks: readonly number[],
  least: number,
): SimilarityIndex {
  const total = sets.reduce((sum, set) => sum + set.length, 0);
  const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(total + 1)) + 1));
  const bucketOf = (hash: number, block: number): number =>
    Math.imul(hash ^ block, 0x9e3779b1) >>> (32 - bits);
  const counts = new Uint32Array(2 ** bits);
  for (const [item, set] of sets.entries()) {
    const block = blocks[item] ?? 0;
    for (const hash of set) {
      const bucket = bucketOf(hash, block);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }

  const prefixes = sets.map((set, item): number[] => {
    const block = blocks[item] ?? 0;
    // What stands in one set alone leads to no other, but it has its place in the order.
    const shared: number[] = [];
    for (const hash of set) {
      const bucket = bucketOf(hash, block);
      if ((counts[bucket] ?? 0) > 1) shared.push(bucket);
    }
    const length = set.length - Math.ceil(least * set.length - 1e-9) + 1 - (set.length - shared.length);
    if (length <= 0) return [];
    return shared.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b).slice(0, length);
  });

  const heads = new Int32Array(2 ** bits).fill(END);
  const lengths = new Uint32Array(2 ** bits);
  const items: number[] = [];
  const nexts: number[] = [];
  return {
    cost: (item) => (prefixes[item] ?? []).reduce((sum, bucket) => sum + (lengths[bucket] ?? 0), 0),
    *candidates(item) {
      for (const bucket of prefixes[item] ?? []) {
        for (let at = heads[bucket] ?? END; at !== END; at = nexts[at] ?? END) yield items[at] ?? 0;
      }
    },
    add(item) {
      for (const bucket of prefixes[item] ?? []) {
        nexts.push(heads[bucket] ?? END);
        heads[bucket] = items.push(item) - 1;
        lengths[bucket] = (lengths[bucket] ?? 0) + 1;
      }
    },
  };
}
