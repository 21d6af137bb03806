import type { WordLists } from './word-lists.ts';

const KNOWN = new WeakMap<WordLists, ReadonlySet<string>>();

/** Stems of the words that say nothing of a question's subject. */
export function meaninglessStems(words: WordLists): ReadonlySet<string> {
  const known = KNOWN.get(words);
  if (known !== undefined) return known;
  const stems = new Set([...words.stopWords, ...words.wording.askingWords].map((word) => words.stem(word)));
  KNOWN.set(words, stems);
  return stems;
}
