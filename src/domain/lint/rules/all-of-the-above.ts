import { optionsSaying } from '../meta-options.ts';
import type { QuestionRule } from '../rule.ts';

export const allOfTheAbove: QuestionRule = {
  looksAt: 'question',
  id: 'all-of-the-above',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'An option that means all of the others.',
  settings: {},
  *check({ question, words }) {
    if (words === null) return;
    for (const path of optionsSaying(question, words.form.allOfThem)) {
      yield {
        message:
          'Whoever knows that two options are right need not know the third; write an option of its own, or make the question "multiple".',
        path,
      };
    }
  },
};
