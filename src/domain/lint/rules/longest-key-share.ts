import { chanceWords, upperTail } from '../binomial.ts';
import type { PoolRule } from '../rule.ts';

export const longestKeyShare: PoolRule<{ p: number; atLeast: number }> = {
  looksAt: 'pool',
  id: 'longest-key-share',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'The right option is the longest one more often than chance allows.',
  settings: { p: 0.01, atLeast: 12 },
  check({ type, questions }, { p, atLeast }) {
    const singles = questions.flatMap(({ single, retired }) => (single === null || retired ? [] : [single]));
    if (singles.length < atLeast) return null;
    const longest = singles.filter(({ isKeyLongest }) => isKeyLongest).length;
    const chance = singles.reduce((sum, { options }) => sum + 1 / options, 0) / singles.length;
    const tail = upperTail(longest, singles.length, chance);
    if (tail >= p) return null;
    return `In ${longest} of ${singles.length} single-choice questions of this ${type} the right option is the longest; chance alone does that with ${chanceWords(tail)}. Shorten keys or lengthen other options.`;
  },
};
