import { rulesOf } from '../../question/kinds.ts';
import { isMetaOption, optionsSaying } from '../meta-options.ts';
import type { QuestionRule } from '../rule.ts';

export const noneOfTheAbove: QuestionRule = {
  looksAt: 'question',
  id: 'none-of-the-above',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'An option that means none of the others.',
  settings: {},
  *check({ question, words }) {
    if (words === null) return;
    const { bareNone, noneOfThem } = words.form;
    const hasMeta = rulesOf(question)
      .options(question)
      .some(({ text }) => isMetaOption(text, words.form));
    for (const path of optionsSaying(question, noneOfThem).concat(
      hasMeta ? optionsSaying(question, bareNone) : [],
    )) {
      yield {
        message:
          'Whoever picks this option need not know what is right, only what is wrong; write an answer of its own, or leave the option out.',
        path,
      };
    }
  },
};
