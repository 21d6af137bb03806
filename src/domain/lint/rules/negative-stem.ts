import { rulesOf } from '../../question/kinds.ts';
import type { QuestionRule, Stretch } from '../rule.ts';
import { proseOf } from '../text/prose-of.ts';
import { askingSentence } from '../text/sentences-of.ts';
import { wordsOf } from '../text/words-of.ts';
import type { FormWords } from '../words/form-words.ts';

const QUOTED = /["“][^"“”\n]{1,100}["”]|(?<!\p{L})['‘][^'‘’\n]{1,100}['’](?!\p{L})/gu;
const blank = (text: string): string => ' '.repeat(text.length);

/** Words that may stand between a negation and the options that finish a sentence. */
const TAIL_WORDS = 4;

const LONGEST = 2000;

/** Where the question starts in what may begin with other lines, such as a passage without a full stop. */
function questionStart(sentence: string, words: FormWords): number {
  const lastLine = sentence.lastIndexOf('\n') + 1;
  const lastStart = [...sentence.matchAll(words.questionStart)].at(-1)?.index ?? 0;
  return words.asks.test(sentence.slice(lastLine)) ? Math.max(lastLine, lastStart) : lastStart;
}

const isNearEnd = (text: string, end: number): boolean => wordsOf(text.slice(end)).length <= TAIL_WORDS;

/** The word that turns a sentence round, where there is one. */
function negationIn(sentence: string, words: FormWords): Stretch | null {
  const { negations, exceptions, loudNegations, sparedNegations, sideClauses } = words;
  const from = questionStart(sentence, words);
  const own = (blank(sentence.slice(0, from)) + sentence.slice(from))
    .replace(QUOTED, blank)
    .replace(sparedNegations, blank);
  const loud = own.matchAll(loudNegations).next().value ?? own.matchAll(exceptions).next().value;
  const found = loud ?? own.replace(sideClauses, blank).matchAll(negations).next().value;
  if (found === undefined) return null;
  const end = found.index + found[0].length;
  // What a sentence says on its way to the options is no question: "Cheques are not used because …".
  if (loud === undefined && !words.asks.test(own) && !isNearEnd(own, end)) return null;
  return { start: found.index, end };
}

export const negativeStem: QuestionRule = {
  looksAt: 'question',
  id: 'negative-stem',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A question that asks for what is not so.',
  settings: {},
  *check({ question, words }) {
    if (words === null || !words.form.maybeNegative.test(question.prompt)) return;
    if (rulesOf(question).options(question).length === 0) return;
    const prose = proseOf(question.prompt);
    const asking = askingSentence(prose);
    // Nobody asks at such length, and patterns that look back would take long.
    if (asking === null || asking.end - asking.start > LONGEST) return;
    const sentence = prose.slice(asking.start, asking.end);
    if (!words.form.maybeNegative.test(sentence)) return;
    const found = negationIn(sentence, words.form);
    if (found === null) return;
    const within = { start: asking.start + found.start, end: asking.start + found.end };
    yield {
      message: `"${prose.slice(within.start, within.end).replaceAll('*', '')}" is easily read over, and knowing what is wrong is not knowing what is right; ask for what is so.`,
      path: ['prompt'],
      within,
    };
  },
};
