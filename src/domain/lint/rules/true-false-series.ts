import { isMetaOption } from '../meta-options.ts';
import type { Problem, QuestionRule } from '../rule.ts';
import { plainText } from '../text/plain-text.ts';
import { proseOf } from '../text/prose-of.ts';
import { askingSentence } from '../text/sentences-of.ts';
import { wordsOf } from '../text/words-of.ts';

/** From so many words on, most options are statements; shorter ones name things. */
const STATEMENT_WORDS = 3;

const LONGEST = 2000;

export const trueFalseSeries: QuestionRule = {
  looksAt: 'question',
  id: 'true-false-series',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'Options that are true or false each by itself rather than answers to one question.',
  settings: {},
  *check({ question, words }): Iterable<Problem> {
    if (words === null || question.kind !== 'single') return;
    const { verdict, asksForTruth, saysTrueOrFalse } = words.form;
    const options = question.options.map(({ text }) => plainText(text));
    if (options.every((text) => verdict.test(text.toLowerCase())) || saysTrueOrFalse.test(question.prompt)) {
      yield {
        message: 'These options only say whether something is so; use kind "true-false" for each statement.',
        path: ['options'],
        part: 'key',
      };
      return;
    }
    const prose = proseOf(question.prompt);
    const asking = askingSentence(prose);
    // Nobody asks at such length, and the pattern would take long.
    if (asking === null || asking.end - asking.start > LONGEST) return;
    const found = asksForTruth.exec(prose.slice(asking.start, asking.end));
    if (found === null) return;
    const statements = options.filter(
      (text) => wordsOf(text).length >= STATEMENT_WORDS && !isMetaOption(text, words.form),
    ).length;
    if (statements * 2 < options.length) return;
    const start = asking.start + found.index;
    yield {
      message:
        'Each option is a statement to judge by itself; ask one thing that the options answer, or write "true-false" questions.',
      path: ['prompt'],
      within: { start, end: start + found[0].length },
    };
  },
};
