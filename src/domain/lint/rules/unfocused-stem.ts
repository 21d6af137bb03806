import type { Problem, QuestionRule } from '../rule.ts';
import { proseOf } from '../text/prose-of.ts';
import { askingSentence } from '../text/sentences-of.ts';
import { wordsOf } from '../text/words-of.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { WordingWords } from '../words/wording-words.ts';

/** In a longer prompt, what is asked of the options hangs on the case that it tells. */
const SHORT_PROMPT = 25;
const FEWEST_WORDS_OF_A_QUESTION = 3;
/** Dots at the end only say that the options go on. */
const TRAILING_DOTS = /\s*(?:\.{3,}|…)\s*$/u;
const BLANK = /_|…|\.{3}|\[\s*\]|\(\s*\)/u;

const FAULTS = {
  truth:
    'This only asks which option is true, so nobody can answer before reading all of them; ask one thing, such as what, why or when.',
  short:
    'This beginning leaves open what is asked; write a whole question that can be answered without its options.',
  statement: 'This prompt states something and asks nothing; end it with a question.',
} as const;

const firstWord = (text: string): string => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Whether a sentence, or a part of one behind a comma or a colon, begins with a verb that sets a task. */
function setsTask(prose: string, { taskVerbs }: WordingWords): boolean {
  return prose.split(/[,.:;!?\n]\s+/u).some((part) => taskVerbs.has(firstWord(part)));
}

/** How a prompt leaves open what it asks; null where it asks something. */
function faultOf(prompt: string, { form, wording }: WordLists, fewest: number): keyof typeof FAULTS | null {
  // Code and tables ask nothing, but a prompt that shows some is about them.
  const prose = proseOf(prompt);
  const asking = askingSentence(prose);
  if (asking === null || BLANK.test(prose)) return null;
  const sentence = prose.slice(asking.start, asking.end);
  const words = wordsOf(prose).map(({ text }) => text.toLowerCase());
  if (words.length <= SHORT_PROMPT && (form.asksForTruth.test(sentence) || wording.picksTruth.test(sentence)))
    return 'truth';
  if (prose.includes('?') || words.some((word) => wording.questionWords.has(word))) {
    return words.length < FEWEST_WORDS_OF_A_QUESTION && prose === prompt ? 'short' : null;
  }
  if (setsTask(prose, wording)) return null;
  if (/[.!]["'”’)]*$/u.test(sentence)) return 'statement';
  if (words.length >= fewest || prose !== prompt) return null;
  return wording.closedEndings.has(words.at(-1) ?? '') || words.some((word) => wording.namingWords.has(word))
    ? null
    : 'short';
}

export const unfocusedStem: QuestionRule<{ words: number }> = {
  looksAt: 'question',
  id: 'unfocused-stem',
  category: 'giveaway',
  severity: 'info',
  isPreview: true,
  isFixable: false,
  summary: 'A prompt that cannot be answered before its options are read.',
  settings: { words: 7 },
  *check({ question, words }, settings): Iterable<Problem> {
    if (words === null || (question.kind !== 'single' && question.kind !== 'multiple')) return;
    const fault = faultOf(question.prompt.trim().replace(TRAILING_DOTS, ''), words, settings.words);
    if (fault !== null) yield { message: FAULTS[fault], path: ['prompt'] };
  },
};
