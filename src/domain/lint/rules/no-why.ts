import type { QuestionRule } from '../rule.ts';

export const noWhy: QuestionRule = {
  looksAt: 'question',
  id: 'no-why',
  category: 'writing',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A wrong option that does not say why it is wrong.',
  settings: {},
  *check({ question }) {
    if (question.kind !== 'single' && question.kind !== 'multiple') return;
    for (const [index, { correct, why }] of question.options.entries()) {
      if (correct || why !== undefined) continue;
      yield {
        message: 'This option does not say why it is wrong; add "why" with the mistake that leads to it.',
        path: ['options', index],
      };
    }
  },
};
