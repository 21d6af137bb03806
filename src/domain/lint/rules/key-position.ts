import { chanceWords, upperTail } from '../binomial.ts';
import type { SingleFacts } from '../facts.ts';
import type { PoolRule } from '../rule.ts';

/** How often the right option stands at a place, and how likely chance alone does that. */
function atPlace(place: number, singles: readonly SingleFacts[]): { keys: number; of: number; tail: number } {
  const long = singles.filter(({ options }) => options > place);
  const keys = long.filter(({ key }) => key === place).length;
  const chance = long.reduce((sum, { options }) => sum + 1 / options, 0) / long.length;
  return { keys, of: long.length, tail: upperTail(keys, long.length, chance) };
}

export const keyPosition: PoolRule<{ p: number; atLeast: number }> = {
  looksAt: 'pool',
  id: 'key-position',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary:
    'The right option stands at one place more often than chance allows, where options are not shuffled.',
  settings: { p: 0.01, atLeast: 12 },
  check({ type, questions }, { p, atLeast }) {
    const singles = questions.flatMap(({ single, retired }) =>
      single === null || retired || !single.isAsWritten ? [] : [single],
    );
    if (singles.length < atLeast) return null;
    const count = Math.max(...singles.map(({ options }) => options));
    const places = Array.from({ length: count }, (_, place) => ({ place, ...atPlace(place, singles) }));
    const [worst] = places.toSorted((a, b) => a.tail - b.tail);
    // Each place is a test of its own, so chance has as many tries (Bonferroni).
    const tail = Math.min(1, (worst?.tail ?? 1) * count);
    if (worst === undefined || tail >= p) return null;
    return `In ${worst.keys} of ${worst.of} single-choice questions of this ${type} that are not shuffled, the right option is number ${worst.place + 1}; chance alone does that with ${chanceWords(tail)}. Move keys, or take "shuffle: false" away.`;
  },
};
