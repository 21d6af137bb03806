import type { QuestionRule } from '../rule.ts';
import { isItsOwnKey } from '../own-key.ts';

export const noSource: QuestionRule = {
  looksAt: 'question',
  id: 'no-source',
  category: 'writing',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A question that does not say where its answer can be checked.',
  settings: {},
  *check({ question }) {
    if (question.sources.length > 0 || isItsOwnKey(question)) return;
    yield {
      message:
        'Nobody can check this answer, since the question names no source; add "source" with a title, and an address where there is one.',
      path: [],
    };
  },
};
