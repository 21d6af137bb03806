import { isMetaOption } from '../meta-options.ts';
import type { QuestionRule } from '../rule.ts';
import { plainText } from '../text/plain-text.ts';
import { wordsOf } from '../text/words-of.ts';

const LONGEST_FIGURE = 40;
/** A figure with its currency or unit: how long it is says nothing. */
const FIGURE = /^(?:\p{L}{1,4}\b)?[^\p{L}]*\p{N}[^\p{L}]*(?:\p{L}{1,12}[^\p{L}]*)?$/u;

/** A term of so many words cannot be made shorter, and tells no detail. */
const NAME_WORDS = 2;

export const longestOption: QuestionRule<{ ratio: number; characters: number }> = {
  looksAt: 'question',
  id: 'longest-option',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A right option that is much longer than the others.',
  settings: { ratio: 1.25, characters: 5 },
  *check({ question, words }, { ratio, characters }) {
    if (question.kind !== 'single') return;
    const key = question.options.findIndex(({ correct }) => correct);
    const lengths = question.options.map(({ text }) => {
      const plain = plainText(text);
      return (plain.length <= LONGEST_FIGURE && FIGURE.test(plain)) ||
        (words !== null && isMetaOption(text, words.form))
        ? 0
        : plain.length;
    });
    const own = lengths[key] ?? 0;
    const next = Math.max(...lengths.filter((_length, index) => index !== key));
    if (wordsOf(question.options[key]?.text ?? '').length <= NAME_WORDS) return;
    if (own === 0 || next === 0 || own < next * ratio || own < next + characters) return;
    yield {
      message: `This right option has ${own} characters and the next longest ${next}; give all options about the same length, so that length tells nothing.`,
      path: ['options', key, 'text'],
    };
  },
};
