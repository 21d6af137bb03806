import { isMetaOption } from '../meta-options.ts';
import type { Problem, QuestionRule } from '../rule.ts';
import { wordsOf } from '../text/words-of.ts';
import type { WordLists } from '../words/word-lists.ts';

/** Longer options are sentences that share words because they share a subject. */
const MOST_PARTS = 8;
const FEWEST_OPTIONS = 3;
/** shares of the parts that have to come back in other options: of the key, and of all options together */
const SHARED_BY_KEY = 0.75;
const SHARED_BY_ALL = 0.6;

type Parts = readonly string[];

/** What each option is put together of, without what all of them say. */
function partsOfEach(texts: readonly string[], words: WordLists): Parts[] {
  const each = texts.map((text) => [
    ...new Set(
      wordsOf(text.toLowerCase()).flatMap(({ text: word }) =>
        words.stopWords.includes(word) ? [] : [words.stem(word)],
      ),
    ),
  ]);
  const [first = [], ...others] = each;
  const common = first.filter((part) => others.every((parts) => parts.includes(part)));
  return each.map((parts) => parts.filter((part) => !common.includes(part)));
}

const isShareAtLeast = (share: number, parts: Parts, found: (part: string) => boolean): boolean =>
  parts.filter(found).length >= share * parts.length;

/** Whether two options each have a part of the key that the other has not: the key is where they meet. */
function meetInKey(key: Parts, others: readonly Parts[]): boolean {
  const shared = others.map((parts) => key.filter((part) => parts.includes(part)));
  return shared.some((a) =>
    shared.some((b) => a.some((part) => !b.includes(part)) && b.some((part) => !a.includes(part))),
  );
}

export const convergence: QuestionRule = {
  looksAt: 'question',
  id: 'convergence',
  category: 'giveaway',
  severity: 'info',
  isPreview: true,
  isFixable: false,
  summary: 'Options put together of the same parts, of which the right one has those that come most often.',
  settings: {},
  *check({ question, words }): Iterable<Problem> {
    if (words === null || question.kind !== 'single') return;
    const options = question.options.filter(({ text }) => !isMetaOption(text, words.form));
    const place = options.findIndex(({ correct }) => correct);
    if (options.length < FEWEST_OPTIONS || place === -1) return;
    const parts = partsOfEach(
      options.map(({ text }) => text),
      words,
    );
    if (
      parts.some(({ length }) => length > MOST_PARTS) ||
      parts.filter(({ length }) => length > 1).length < parts.length - 1
    )
      return;
    const times = (part: string): number => parts.filter((each) => each.includes(part)).length;
    const isShared = (part: string): boolean => times(part) > 1;
    const key = parts[place] ?? [];
    if (
      !isShareAtLeast(SHARED_BY_KEY, key, isShared) ||
      !isShareAtLeast(SHARED_BY_ALL, parts.flat(), isShared)
    )
      return;
    // Options of signs and figures alone are computed, not put together.
    if (!key.some((part) => /^\p{L}{3}/u.test(part) && isShared(part))) return;
    const scores = parts.map((each) => each.reduce((sum, part) => sum + times(part) - 1, 0));
    // Where every option has as much in common with the others, comparing them tells nothing.
    if (scores[place] !== Math.max(...scores) || Math.max(...scores) === Math.min(...scores)) return;
    if (!meetInKey(key, parts)) return;
    yield {
      message:
        'The right option has most parts in common with the others, so comparing the options gives it away; let each part come equally often, or ask for the parts one by one.',
      path: ['options', question.options.findIndex(({ correct }) => correct), 'text'],
    };
  },
};
