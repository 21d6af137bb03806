import { isMetaOption } from '../meta-options.ts';
import { labelsOf } from '../option-labels.ts';
import type { Problem, QuestionRule, Stretch } from '../rule.ts';
import { phrasesIn } from '../text/phrases-in.ts';
import { proseOf } from '../text/prose-of.ts';
import type { WordLists } from '../words/word-lists.ts';

/** "None" as a whole option is an amount, "none, …" denies the prompt, and "I only" or "2 and 4 only" lists. */
function isSpared(text: string, words: WordLists): boolean {
  const { sparedOptions } = words.wording;
  return sparedOptions.test(text) || labelsOf(text, words.form).length > 0 || isMetaOption(text, words.form);
}

export const absoluteTerms: QuestionRule<{ allow: readonly string[] }> = {
  looksAt: 'question',
  id: 'absolute-terms',
  category: 'giveaway',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A wrong option that leaves no exception, with a word such as "always" or "never".',
  settings: { allow: [] },
  *check({ question, words }, { allow }): Iterable<Problem> {
    if (words === null || (question.kind !== 'single' && question.kind !== 'multiple')) return;
    const { absoluteTerms: terms, sparedAbsolutes } = words.wording;
    const hits: { index: number; within: Stretch; word: string }[] = [];
    for (const [index, { text, correct }] of question.options.entries()) {
      const [within] = phrasesIn(proseOf(text), terms, sparedAbsolutes, allow);
      if (within === undefined || isSpared(text, words)) continue;
      if (correct) return;
      hits.push({ index, within, word: text.slice(within.start, within.end) });
    }
    for (const { index, within, word } of hits) {
      yield {
        message: `"${word}" leaves no exception, and test-wise readers rule such an option out; say it without, or use such a word in the right option too.`,
        path: ['options', index, 'text'],
        within,
      };
    }
  },
};
