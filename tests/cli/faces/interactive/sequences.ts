import type { MatchQuestion } from '../../../../src/domain/question/match.ts';
import type { OrderQuestion } from '../../../../src/domain/question/order.ts';
import type { SessionPlan } from '../../../../src/domain/session/plan.ts';
import { planOf, TRUE_FALSE } from './sittings.ts';

const COMMON = {
  topic: 'buying',
  level: 'easy',
  sources: [],
  shuffle: true,
  tags: [],
  use: 'any',
  retired: false,
} as const;

export const ORDER: OrderQuestion = {
  ...COMMON,
  id: 'purchase',
  kind: 'order',
  prompt: 'In which order are goods bought?',
  steps: ['Ask for the goods', 'Order the goods', 'Receive the goods', 'Pay the invoice'],
};

export const MATCH: MatchQuestion = {
  ...COMMON,
  id: 'papers',
  kind: 'match',
  prompt: 'What does each paper say?',
  hint: 'Two say the same.',
  pairs: [
    { left: 'Purchase order', right: 'What was ordered' },
    { left: 'Receiving report', right: 'What arrived' },
    { left: 'Delivery note', right: 'What arrived' },
  ],
  extra: ['What is owed'],
};

/** So many rights that their letters reach the keys of commands. */
export const TEN_RIGHTS: MatchQuestion = {
  ...MATCH,
  id: 'ten',
  pairs: Array.from({ length: 8 }, (_, index) => ({
    left: `Paper number ${index + 1} of a long list`,
    right: `It says ${'very '.repeat(index % 3)}much of case ${index + 1}`,
  })),
  extra: ['It says nothing', 'It says everything'],
};

/** The question alone with its steps or rights in the given order, and a second question behind it. */
export function shownAs(
  question: OrderQuestion | MatchQuestion,
  shown: readonly number[],
  more: Partial<SessionPlan> = {},
): SessionPlan {
  const plan = planOf([question, TRUE_FALSE], more);
  return { ...plan, items: plan.items.map((item, index) => (index === 0 ? { ...item, shown } : item)) };
}
