import type { QuestionRule } from '../rule.ts';
import { isItsOwnKey } from '../own-key.ts';

export const noExplanation: QuestionRule = {
  looksAt: 'question',
  id: 'no-explanation',
  category: 'writing',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A question that does not explain its answer.',
  settings: {},
  *check({ question }) {
    if (question.explanation !== undefined || isItsOwnKey(question)) return;
    yield {
      message:
        'This question has no explanation; add "explanation" with the reason for the right answer and the slip behind the most tempting wrong one.',
      path: [],
    };
  },
};
