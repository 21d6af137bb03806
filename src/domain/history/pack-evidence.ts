/** What a target asks of one pack, and what fresh answers say about it. */
export interface PackEvidence {
  readonly pack: string;
  /** 0 to 1: the pack's part of the target */
  readonly share: number;
  readonly answers: number;
  /** Σw of its answers */
  readonly weight: number;
  /** Σwc of its answers */
  readonly credit: number;
}

/** What all answers together say about a target. */
export interface BalancedEvidence {
  /** so many answers, balanced as the target is, would say as much */
  readonly size: number;
  /** mean credit, 0 to 1, each pack as heavy as in the target; 0 without answers */
  readonly mean: number;
}

/** Evidence of answers as they come. */
interface GrowingEvidence {
  /** @param answer later than those before, and one that counts for the target */
  add(answer: { readonly pack: string; readonly credit: number }): void;
  /** what `evidenceByPack` says of the answers so far */
  packs(): PackEvidence[];
}

/**
 * The same for answers that come one after the other, without going through the earlier ones again: all weights fade alike.
 *
 * @param fade what is left of a weight after so many later answers
 */
export function growingEvidence(
  lines: Parameters<typeof evidenceByPack>[0],
  fade: (later: number) => number,
): GrowingEvidence {
  const none = evidenceByPack(lines, [], () => 0);
  const sums = new Map(none.map(({ pack }) => [pack, { answers: 0, weight: 0, credit: 0, last: 0 }]));
  let count = 0;
  return {
    add({ pack, credit }) {
      const own = sums.get(pack);
      if (own !== undefined) {
        const left = fade(count - own.last);
        own.answers += 1;
        own.weight = own.weight * left + 1;
        own.credit = own.credit * left + credit;
        own.last = count;
      }
      count += 1;
    },
    packs: () =>
      none.map((each) => {
        const own = sums.get(each.pack);
        if (own === undefined || own.answers === 0) return each;
        const left = fade(count - 1 - own.last);
        const { answers, weight, credit } = own;
        return { ...each, answers, weight: weight * left, credit: credit * left };
      }),
  };
}

/** No answer stands for more than this many, so that one old answer to a small pack cannot speak for all of it. */
const MOST_STRETCH = 4;

/**
 * Answers by pack, in the order in which the target first names each.
 *
 * @param weightAt what the answer at a place weighs
 */
export function evidenceByPack(
  lines: readonly { readonly pack: string; readonly weight: number }[],
  answers: readonly { readonly pack: string; readonly credit: number }[],
  weightAt: (place: number) => number,
): PackEvidence[] {
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const byPack = new Map(lines.map(({ pack }) => [pack, { asked: 0, answers: 0, weight: 0, credit: 0 }]));
  for (const { pack, weight } of lines) {
    const own = byPack.get(pack);
    if (own !== undefined) own.asked += weight;
  }
  let place = -1;
  for (const { pack, credit } of answers) {
    place += 1;
    const own = byPack.get(pack);
    if (own === undefined) continue;
    const weight = weightAt(place);
    own.answers += 1;
    own.weight += weight;
    own.credit += weight * credit;
  }
  return [...byPack].map(([pack, { asked, ...own }]) => ({ pack, share: asked / total, ...own }));
}

/**
 * Weighs packs as the target does, whatever was practised most (post-stratification: Holt and Smith 1979, JRSS A 142, 33–46).
 *
 * Each answer of a pack is stretched by what the pack should weigh over what it weighs, at most fourfold (trimming: Potter
 * 1990, Proc. ASA Survey Research Methods, 225–230). Stretched answers say less than their number, so together they count as
 * Kish's effective size, (Σv)² ÷ Σv²/w with v = stretch × w (Kish 1965, "Survey Sampling", Wiley). Where practice is balanced
 * as the target is, every stretch is alike and the size is Σw.
 * Packs without an answer take no part, so the others stand for them.
 */
export function balance(packs: readonly PackEvidence[]): BalancedEvidence {
  const met = packs.filter(({ weight }) => weight > 0);
  const weight = met.reduce((sum, pack) => sum + pack.weight, 0);
  let stretched = 0;
  let squared = 0;
  let credit = 0;
  for (const pack of met) {
    const stretch = Math.min(MOST_STRETCH, (pack.share * weight) / pack.weight);
    stretched += stretch * pack.weight;
    squared += stretch ** 2 * pack.weight;
    credit += stretch * pack.credit;
  }
  if (stretched === 0) return { size: 0, mean: 0 };
  return { size: stretched ** 2 / squared, mean: credit / stretched };
}
