import { isMetaOption } from '../meta-options.ts';
import type { Problem, QuestionRule, Stretch } from '../rule.ts';
import { phrasesIn } from '../text/phrases-in.ts';
import { proseOf } from '../text/prose-of.ts';
import { askingSentence } from '../text/sentences-of.ts';
import { wordsOf } from '../text/words-of.ts';

/** In a longer prompt such a word tells of the case. */
const SHORT_PROMPT = 40;

const quote = (text: string, { start, end }: Stretch): string => `"${text.slice(start, end)}"`;

/** Whether a word is a name, as the month of May is: a capital inside a sentence, or a number behind it. */
const isName = (text: string, { start, end }: Stretch): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  (/[^.!?\s]\s*$/u.test(text.slice(0, start)) || /^\s*\p{N}/u.test(text.slice(end)));

export const vagueTerms: QuestionRule<{ allow: readonly string[] }> = {
  looksAt: 'question',
  id: 'vague-terms',
  category: 'giveaway',
  severity: 'info',
  isPreview: true,
  isFixable: false,
  summary: 'A word of which everybody has another share or amount in mind, such as "often" or "some".',
  settings: { allow: [] },
  *check({ question, words }, { allow }): Iterable<Problem> {
    if (words === null || (question.kind !== 'single' && question.kind !== 'multiple')) return;
    const { vagueTerms: terms, vagueInPrompt, sparedVague } = words.wording;
    for (const [index, { text }] of question.options.entries()) {
      const within = phrasesIn(proseOf(text), terms, sparedVague, allow).find(
        (found) => !isName(text, found),
      );
      if (within === undefined || isMetaOption(text, words.form)) continue;
      yield {
        message: `Readers do not agree on what ${quote(text, within)} means; say how much, how often or when.`,
        path: ['options', index, 'text'],
        within,
      };
    }
    const prompt = proseOf(question.prompt);
    const asking = wordsOf(prompt).length > SHORT_PROMPT ? null : askingSentence(prompt);
    if (asking === null) return;
    const within = phrasesIn(prompt, vagueInPrompt, sparedVague, allow).find(
      ({ start }) => start >= asking.start,
    );
    if (within === undefined) return;
    yield {
      message: `With ${quote(prompt, within)} more than one answer can be defended; ask for one case, or say how often.`,
      path: ['prompt'],
      within,
    };
  },
};
