/** A choice: a letter, a bracket or a point, and a text, with or without a space between. */
const CHOICE = /^\(?([A-Za-z])\s?[).](\s*)(.*)$/su;
/** The line that names the key, as people spell it. */
const KEY = /^(?:the\s+)?(?:correct\s+|right\s+)?(?:answer|ans|key)\s*(?:key\s*)?(?:is\s*)?[:：=]\s*(.*)$/isu;
/** The same without a colon. */
const BARE_KEY = /^ANSWER\s+\(?([A-Z])[).]?$/u;
const LETTER = /^\(?([A-Za-z])(?:[).].*)?$/su;
/** `B Manila` */
const LETTER_AND_TEXT = /^([A-Z])[\s:-]+(.+)$/su;

export interface ChoiceLine {
  /** A to Z */
  readonly letter: string;
  readonly text: string;
}

/**
 * The choice that a line is, or null. Texts may start like one (`U.S. banks …`, `e. g. …`), so that what is not a
 * capital letter with a space behind it must be the letter whose turn it is.
 *
 * @param before how many choices stand above it, null where no question does
 */
export function readChoice(line: string, before: number | null): ChoiceLine | null {
  const found = CHOICE.exec(line);
  if (found === null) return null;
  const [, typed = '', space = '', text = ''] = found;
  const letter = typed.toUpperCase();
  const isNext = before !== null && letter.codePointAt(0) === 65 + before;
  const isPlain = typed === letter && space !== '' && text !== '';
  if (before === null) return isPlain && letter === 'A' ? { letter, text } : null;
  // The letters may start again, where the question before has no ANSWER line.
  const mayBe = before > 0 || letter === 'A';
  return isNext || (isPlain && mayBe) || (letter === 'A' && before > 0 && typed === letter)
    ? { letter, text }
    : null;
}

/** What a line names as the key, or null where it is no such line. */
export function keyLineText(line: string, hasChoices: boolean): string | null {
  const bare = BARE_KEY.exec(line);
  if (bare !== null) return bare[1] ?? '';
  const found = KEY.exec(line);
  // Only ANSWER in capitals is sure; "Answer: what is …" may start a question.
  return found !== null && (hasChoices || line.startsWith('ANSWER:')) ? (found[1] ?? '') : null;
}

export type AikenKey =
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'choice'; readonly index: number };

/** The choice that a key line names: `B`, `b)`, `B) Manila`, `B Manila` or the choice's text. */
export function readKey(said: string, options: readonly string[]): AikenKey | null {
  const letter = LETTER.exec(said)?.[1];
  if (letter !== undefined) return { type: 'letter', letter: letter.toUpperCase() };
  const isText = (text: string, index: number): boolean => {
    const [, own = '', rest = ''] = LETTER_AND_TEXT.exec(said) ?? [];
    const isOwn = own.codePointAt(0) === 65 + index && rest.toLowerCase() === text.toLowerCase();
    return isOwn || text.toLowerCase() === said.toLowerCase();
  };
  const index = options.findIndex(isText);
  return index === -1 ? null : { type: 'choice', index };
}
