import { upperTail } from '../binomial.ts';
import type { PoolRule } from '../rule.ts';

export const unbalancedTrueFalse: PoolRule<{ p: number; atLeast: number; percent: number }> = {
  looksAt: 'pool',
  id: 'unbalanced-true-false',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'Nearly all true-false questions have the same answer.',
  settings: { p: 0.01, atLeast: 8, percent: 75 },
  check({ type, questions }, { p, atLeast, percent }) {
    const answers = questions.flatMap(({ isTrue, retired }) => (isTrue === null || retired ? [] : [isTrue]));
    if (answers.length < atLeast) return null;
    const trues = answers.filter(Boolean).length;
    const most = Math.max(trues, answers.length - trues);
    // Either answer may be the frequent one, so both tails count.
    const chance = 2 * upperTail(most, answers.length, 0.5);
    if (chance >= p || most * 100 < percent * answers.length) return null;
    const [frequent, rare] = trues === most ? ['true', 'false'] : ['false', 'true'];
    return `In ${most} of ${answers.length} true-false questions of this ${type} the answer is "${frequent}", so saying so each time pays; turn some statements round until "${rare}" is right in about half.`;
  },
};
