import type { Option } from '../../question/question.ts';
import { isMetaOption } from '../meta-options.ts';
import type { Problem, QuestionRule } from '../rule.ts';
import { proseOf } from '../text/prose-of.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { WordingWords } from '../words/wording-words.ts';

/** An option with the word that it begins with, in lower case. */
interface Candidate {
  readonly index: number;
  readonly first: string;
  readonly length: number;
  /** long, or with a clause before the main one: such an option may begin with any word */
  readonly isSentence: boolean;
}

type Clash = readonly [index: number, message: string];

/** The last word before the blank, or of a prompt that breaks off. */
const BEFORE_GAP = /(?<![\p{L}/(])(^An?|\p{Ll}+|\p{Lu}\p{L}+)\s*(?:_{2,}|\.{3,}|…|[\s:,]*$)/u;
const MOST_WORDS_OF_A_PHRASE = 12;
const MOST_WORDS_OF_A_NAME = 4;
const FEWEST_GERUNDS = 2;
/** "Family branding" and "Running water" are things. */
const FEWEST_WORDS_OF_A_DEED = 3;

function articleClashes(
  gap: string,
  candidates: readonly Candidate[],
  { articleBefore }: WordingWords,
): Clash[] {
  if (gap !== 'a' && gap !== 'an') return [];
  const needed = candidates.map(({ first }) => articleBefore(first));
  if (needed.includes(null)) return [];
  return candidates.flatMap(({ index }, at): Clash[] =>
    needed[at] === gap
      ? []
      : [
          [
            index,
            `This option does not go with "${gap}" before it; write "a or an", or leave the article to the options.`,
          ],
        ],
  );
}

function repeatClashes(
  gap: string,
  candidates: readonly Candidate[],
  { articles, joiningWords }: WordingWords,
): Clash[] {
  const isArticle = articles.has(gap);
  if (!isArticle && !joiningWords.includes(gap)) return [];
  return candidates.flatMap(({ index, first }): Clash[] =>
    first === gap || (isArticle && articles.has(first))
      ? [[index, `The prompt ends with "${gap}", so this option says it twice; let one of them say it.`]]
      : [],
  );
}

const others = (what: string): string => `${what}, unlike the others; begin all options in the same form.`;

/** Options whose own article is not that of the word behind it. */
function ownArticleClashes(options: readonly Option[], { form, wording }: WordLists): Clash[] {
  return options.flatMap(({ text }, index): Clash[] =>
    wording.wrongArticle.test(text) && !isMetaOption(text, form)
      ? [[index, 'The article of this option does not go with its next word; write the other one.']]
      : [],
  );
}

/** Options that begin in another form than most. */
function formClashes(candidates: readonly Candidate[], { stem, wording }: WordLists): Clash[] {
  for (const joining of wording.joiningWords) {
    const so = candidates.filter(({ first }) => first === joining);
    const otherwise = candidates.filter(({ first }) => first !== joining);
    if (so.length === 0 || otherwise.length === 0 || so.some(({ isSentence }) => isSentence)) continue;
    return so.length <= otherwise.length
      ? so.map(({ index }): Clash => [index, others(`This option begins with "${joining}"`)])
      : otherwise.map(({ index }): Clash => [index, others(`This option does not begin with "${joining}"`)]);
  }
  const gerunds = candidates.filter(
    ({ first, length }) => length >= FEWEST_WORDS_OF_A_DEED && wording.gerund.test(first),
  );
  const plain = candidates.filter(({ first }) => !wording.gerund.test(first));
  if (gerunds.length >= FEWEST_GERUNDS && plain.length > 0 && plain.length <= gerunds.length) {
    return plain.map(({ index }): Clash => [index, others('This option begins in another form')]);
  }
  const bare = (word: string): string => word.replace(wording.verbEnding, '');
  const isFormOf = (first: string, other: string): boolean =>
    first !== other && first.length > 3 && stem(first) === stem(other) && bare(first) === bare(other);
  return candidates.flatMap(({ index, first }): Clash[] =>
    candidates.some((other) => isFormOf(first, other.first)) &&
    !candidates.some((other) => other.index !== index && other.first === first)
      ? [[index, others(`"${first}" has another ending`)]]
      : [],
  );
}

/** The key, where it alone has the number for which the prompt asks. */
function numberClashes(
  prompt: string,
  options: readonly Option[],
  key: number,
  wording: WordingWords,
): Clash[] {
  const asksForSeveral = wording.asksForSeveral.test(prompt);
  if (!asksForSeveral && !wording.asksForOne.test(prompt)) return [];
  if (options.some(({ text }) => wordsOf(text).length > MOST_WORDS_OF_A_NAME || !/\p{L}{3}/u.test(text)))
    return [];
  const fitting = options.flatMap(({ text }, index) =>
    wording.namesSeveral.test(text.replace(/[.\s]+$/u, '')) === asksForSeveral ? [index] : [],
  );
  return fitting.length === 1 && fitting[0] === key
    ? [
        [
          key,
          `Only this option names ${asksForSeveral ? 'several things' : 'one thing'}, as the prompt wants; let the others do so too.`,
        ],
      ]
    : [];
}

/** The word that gives an option its form: behind an adverb, in lower case. */
function firstWord(all: readonly Word[], { adverb }: WordingWords): string {
  const texts = all.map(({ text }) => text.toLowerCase());
  return texts.find((text) => !adverb.test(text)) ?? texts[0] ?? '';
}

export const grammaticalCue: QuestionRule = {
  looksAt: 'question',
  id: 'grammatical-cue',
  category: 'giveaway',
  severity: 'info',
  isPreview: true,
  isFixable: false,
  summary: 'An option whose grammar does not go with the prompt or with the other options.',
  settings: {},
  *check({ question, words }): Iterable<Problem> {
    if (words === null || (question.kind !== 'single' && question.kind !== 'multiple')) return;
    const { options } = question;
    const prompt = proseOf(question.prompt).trim();
    const candidates = options.flatMap(({ text }, index): Candidate[] => {
      if (isMetaOption(text, words.form)) return [];
      const all = wordsOf(text);
      const isSentence = all.length > MOST_WORDS_OF_A_PHRASE || text.includes(',');
      return [{ index, first: firstWord(all, words.wording), length: all.length, isSentence }];
    });
    const gap = BEFORE_GAP.exec(prompt)?.[1]?.toLowerCase() ?? '';
    // Which form of a word is right can be what the question asks.
    const areWords = options.every(({ text }) => wordsOf(text).length === 1);
    const repeats = repeatClashes(gap, candidates, words.wording);
    const clashes = [
      ...articleClashes(gap, candidates, words.wording),
      ...ownArticleClashes(options, words),
      ...(repeats.length > 0 || areWords ? repeats : formClashes(candidates, words)),
      ...(candidates.length === options.length
        ? numberClashes(
            prompt,
            options,
            options.findIndex(({ correct }) => correct),
            words.wording,
          )
        : []),
    ];
    for (const [index, message] of new Map(clashes)) yield { message, path: ['options', index, 'text'] };
  },
};
