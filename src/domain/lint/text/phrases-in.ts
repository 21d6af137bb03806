import type { Stretch } from '../rule.ts';

type Phrases = readonly string[];

const PATTERNS = new WeakMap<Phrases, RegExp>();
const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Without flags for case and Unicode, since engines are several times as fast then. */
function patternOf(phrases: Phrases): RegExp {
  const known = PATTERNS.get(phrases);
  if (known !== undefined) return known;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((phrase) => escape(phrase.toLowerCase()).replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`\\b(?:${words})\\b`, 'g');
  PATTERNS.set(phrases, pattern);
  return pattern;
}

/** Whether a stretch is part of a longer word, as "only" is of "read-only". */
const isJoined = (text: string, { start, end }: Stretch): boolean =>
  /[\p{L}\p{N}'’-]/u.test(text.charAt(start - 1)) || /^(?:['’]\p{L}|-|\p{L})/u.test(text.slice(end, end + 2));

function stretches(text: string, phrases: Phrases): Stretch[] {
  // Most texts have none, and a search costs less than an iterator.
  if (phrases.length === 0 || text.search(patternOf(phrases)) === -1) return [];
  return Array.from(text.matchAll(patternOf(phrases)), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  })).filter((stretch) => !isJoined(text, stretch));
}

/**
 * Where a text has one of some phrases, in any case and as whole words, apart from those inside a phrase that is spared.
 *
 * @param phrases in lower case; a list that stays the same object, as the spared ones do, since its pattern is kept
 */
export function phrasesIn(text: string, phrases: Phrases, ...spared: readonly Phrases[]): Stretch[] {
  const small = text.toLowerCase();
  // A few letters have a longer small form; places in such a text would be wrong.
  const searched = small.length === text.length ? small : text;
  const found = stretches(searched, phrases);
  if (found.length === 0) return found;
  const kept = spared.flatMap((each) => stretches(searched, each));
  return found.filter(({ start, end }) => !kept.some((one) => one.start <= start && end <= one.end));
}
