import type { Option } from '../../question/question.ts';
import { isMetaOption } from '../meta-options.ts';
import type { Problem, QuestionRule } from '../rule.ts';
import { proseOf } from '../text/prose-of.ts';
import { askingSentence } from '../text/sentences-of.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import { meaninglessStems } from '../words/meaningless-stems.ts';
import type { WordLists } from '../words/word-lists.ts';

/** In a longer prompt no word stands out; there the sentence that asks counts alone. */
const SHORT_PROMPT = 40;
/** A longer option can hardly do without the words of its question. */
const SHORT_OPTION = 15;
const SHORTEST_WORD = 4;

interface Telling {
  readonly word: Word;
  readonly stem: string;
}

/**
 * The words of an option that say something of the subject and may stand in the prompt: whether its letters do is asked
 * first, since that is cheap and rules most words out.
 */
function tellingWords({ text }: Option, prompt: string, words: WordLists): Telling[] {
  const all = wordsOf(proseOf(text));
  if (all.length > SHORT_OPTION) return [];
  return all.flatMap((word) => {
    const small = word.text.toLowerCase();
    if (small.length < SHORTEST_WORD || !/^\p{L}/u.test(small)) return [];
    if (!prompt.includes(small.slice(0, SHORTEST_WORD))) return [];
    const stem = words.stem(small);
    return meaninglessStems(words).has(stem) ? [] : [{ word, stem }];
  });
}

/** Stems of the words that a reader still has in mind at the options. */
function askedStems(prompt: string, words: WordLists): ReadonlySet<string> {
  const prose = proseOf(prompt);
  const all = wordsOf(prose);
  const sentence = all.length > SHORT_PROMPT ? askingSentence(prose) : null;
  const asked = sentence === null ? all : wordsOf(prose.slice(sentence.start, sentence.end));
  return new Set(asked.map(({ text }) => words.stem(text.toLowerCase())));
}

/** What related words share, the last letters of their stems apart: "abdomin" and "abdomen" meet. */
const core = (stem: string): string => stem.slice(0, Math.max(SHORTEST_WORD, stem.length - 2));

/** Whether each wrong option has words of the prompt of its own, so that those of the key say nothing. */
const isMatched = (
  wrong: readonly string[],
  key: string,
  asked: ReadonlySet<string>,
  words: WordLists,
): boolean =>
  wrong.every((text) =>
    wordsOf(text).some(({ text: word }) => {
      const stem = words.stem(word);
      return (
        asked.has(stem) &&
        word.length >= SHORTEST_WORD &&
        !meaninglessStems(words).has(stem) &&
        !key.includes(core(stem))
      );
    }),
  );

export const stemEcho: QuestionRule<{ allow: readonly string[] }> = {
  looksAt: 'question',
  id: 'stem-echo',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A word of the prompt that stands in the right option and in no wrong one.',
  settings: { allow: [] },
  *check({ question, words }, { allow }): Iterable<Problem> {
    if (words === null || (question.kind !== 'single' && question.kind !== 'multiple')) return;
    const prompt = question.prompt.toLowerCase();
    const wrong = question.options.flatMap(({ correct, text }) => (correct ? [] : [text.toLowerCase()]));
    const allowed = allow.map((word) => words.stem(word.toLowerCase()));
    let asked: ReadonlySet<string> | undefined;
    for (const [index, option] of question.options.entries()) {
      if (!option.correct) continue;
      for (const { word, stem } of tellingWords(option, prompt, words)) {
        if (wrong.some((text) => text.includes(core(stem)))) continue;
        asked ??= askedStems(question.prompt, words);
        if (!asked.has(stem) || allowed.includes(stem) || isMetaOption(option.text, words.form)) continue;
        if (isMatched(wrong, option.text.toLowerCase(), asked, words)) continue;
        yield {
          message: `"${word.text}" stands in the prompt and in no wrong option, which points to this one; use another word here, or the same word in a wrong option.`,
          path: ['options', index, 'text'],
          within: { start: word.start, end: word.start + word.text.length },
        };
        break;
      }
    }
  },
};
