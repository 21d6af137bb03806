import type { Stretch } from './rule.ts';
import { isAscii } from './text/is-ascii.ts';

/** Two to five capitals that stand as a word, also in the plural: longer ones are words that shout. Codes with digits, file endings and parts of codes do not. */
const ACRONYM =
  /(?<![\p{L}\p{N}_.@&#'’]|[\p{L}\p{N}]-)\p{Lu}{2,5}(?=s?(?![\p{L}\p{N}_@&(]|-[\p{Lu}\p{N}]|\.\p{L}))/gu;
const ROMAN_NUMBER = /^[IVX]+$/u;
/** Two words in capitals side by side are a heading or a name, not two acronyms. */
const BESIDE_CAPITALS = /\p{Lu}{2,}[ -]$/u;
const BEFORE_CAPITALS = /^s?[ -]\p{Lu}{2,}(?!\p{Ll})/u;

const CAPITALS = /\p{Lu}{2}/u;
const ASCII_CAPITALS = /[A-Z]{2}/;

/** Whether a text can have an acronym at all; most have none. */
export const hasCapitals = (text: string): boolean => (isAscii(text) ? ASCII_CAPITALS : CAPITALS).test(text);

export interface Acronym extends Stretch {
  readonly name: string;
}

/** Acronyms of a text with where they stand. */
export function acronymsIn(text: string): Acronym[] {
  if (!hasCapitals(text)) return [];
  const found: Acronym[] = [];
  for (const { 0: name, index } of text.matchAll(ACRONYM)) {
    const end = index + name.length;
    if (ROMAN_NUMBER.test(name)) continue;
    if (BESIDE_CAPITALS.test(text.slice(Math.max(0, index - 4), index))) continue;
    if (BEFORE_CAPITALS.test(text.slice(end, end + 6))) continue;
    found.push({ name, start: index, end });
  }
  return found;
}

const WORD = /\p{L}[\p{L}\p{N}'’]*/gu;
/** Words that acronyms leave out. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/iu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase()).join('');

/** So many initials in a row are no chance, whatever follows. */
const ENOUGH = 4;

/** Whether words spell an acronym by their initials one after another, small ones left out or not. */
function spell(words: readonly string[], name: string): boolean {
  const large = initialsOf(words.filter((word) => !SMALL.test(word)));
  // Two initials are met by chance in most texts, so there nothing else may be said.
  if (name.length === 2) return large === name;
  const initials = name.slice(0, ENOUGH);
  return initialsOf(words).includes(initials) || large.includes(initials);
}

/** Words before an acronym in brackets that can belong to it. */
const reach = (name: string): number => name.length + 3;

function isInBrackets(text: string, name: string): boolean {
  for (const { 0: all, index } of text.matchAll(
    new RegExp(`\\([^()]{0,12}(?<!\\p{L})${name}s?(?=[),;:/])`, 'gu'),
  )) {
    const before = wordsOf(text.slice(Math.max(0, index - 120), index)).slice(-reach(name));
    if (all !== '' && before.some((word) => word.charAt(0).toUpperCase() === name.charAt(0))) return true;
  }
  for (const [, inside = ''] of text.matchAll(
    new RegExp(`(?<!\\p{L})${name}s?[*"”]* \\(([^)]{0,200})\\)`, 'gu'),
  )) {
    if (wordsOf(inside).some((word) => word.charAt(0).toUpperCase() === name.charAt(0) && word !== name))
      return true;
  }
  return false;
}

/**
 * Whether some texts that are read together say in words what an acronym stands for: "words (ABC)", "ABC (words)", or
 * words that begin with its letters.
 */
export function isExpanded(texts: readonly string[], name: string): boolean {
  return texts.some((text) => isInBrackets(text, name) || spell(wordsOf(text), name));
}
