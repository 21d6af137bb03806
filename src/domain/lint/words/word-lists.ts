import { mainLanguage } from '../../language.ts';
import type { CharacterWords } from './character-words.ts';
import { english } from './en.ts';
import type { FormWords } from './form-words.ts';
import type { WordingWords } from './wording-words.ts';

/** The words of one language that rules look for. What is done with them stands in the rules. */
export interface WordLists {
  /** a word in lower case without its endings, so that forms of one word can be told */
  readonly stem: (word: string) => string;
  /** words that carry no meaning of their own, lower case */
  readonly stopWords: readonly string[];
  /** acronyms that need not be spelled out */
  readonly knownAcronyms: readonly string[];
  /** by which the form of a question shows */
  readonly form: FormWords;
  /** by which the wording of a question shows */
  readonly wording: WordingWords;
  /** by which a question shows to be about characters */
  readonly characters: CharacterWords;
}

const LISTS: Readonly<Record<string, WordLists>> = { en: english };

/** The lists of a language (BCP 47; its first part decides); null where there are none. */
export function wordListsOf(language: string): WordLists | null {
  return LISTS[mainLanguage(language)] ?? null;
}
