import { editDistance } from '../edit-distance.ts';
import type { KindFault, KindRules } from './kind-rules.ts';
import type { QuestionCommon } from './question.ts';

/** A short text is typed: a word, a name, a formula. */
export interface TextQuestion extends QuestionCommon {
  readonly kind: 'text';
  /** texts that are right, the best one first */
  readonly accept: readonly string[];
  readonly caseSensitive: boolean;
}

/** as it was typed, without outer white space */
export type TextAnswer = string;

/** `VLOOKUP`, `STDEV.S`, `SUM()`: a function's name stands in capitals in the pack, so that it is told from a word. */
const FUNCTION_NAME = /^[A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*(?: ?\( ?\))?$/u;
const CALL = /^[A-Za-z][\w.]* ?\(.*\)$/u;
const EMPTY_BRACKETS = / ?\( ?\)$/u;
/** Below this length one edit makes another word, not a slip. */
const NEAR_LENGTH = 3;

function straight(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether an accepted text, as `straight` left it, is a formula, a call or a function's name. */
const isFormula = (text: string): boolean =>
  /^= ?\S/u.test(text) || FUNCTION_NAME.test(text) || CALL.test(text);

/** A formula without its leading = and without spaces beside its signs; what stands in quotes is left alone. */
function bareFormula(text: string): string {
  return text
    .replace(/^= ?/u, '')
    .split(/("[^"]*"|'[^']*')/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/ ?([-(),;:+*/^&=<>]) ?/gu, '$1')))
    .join('');
}

const folded = (text: string, { caseSensitive }: TextQuestion): string =>
  caseSensitive ? text : text.toLowerCase();

/** A typed and an accepted text in the forms that are compared. */
function compared(question: TextQuestion, typed: string, accepted: string): readonly [string, string] {
  const [mine, right] = [straight(typed), straight(accepted)];
  const isName = FUNCTION_NAME.test(right);
  const form = (text: string): string => {
    const bare = isFormula(right) ? bareFormula(text) : text;
    return folded(isName ? bare.replace(EMPTY_BRACKETS, '') : bare, question);
  };
  return [form(mine), form(right)];
}

export function isAccepted(question: TextQuestion, typed: string): boolean {
  return question.accept.some((accepted) => {
    const [mine, right] = compared(question, typed, accepted);
    return mine === right;
  });
}

/** The accepted text that a wrong one nearly is: but for capitals that count, or for one edit. */
export interface NearMiss {
  readonly accepted: string;
  readonly by: 'capitals' | 'one character';
}

/**
 * One edit is a character put in, left out or replaced, or two neighbours swapped. A near miss is still wrong; feedback
 * shows it, so that nobody takes a slip of the fingers for a gap in knowledge.
 */
export function nearMiss(question: TextQuestion, typed: string): NearMiss | null {
  if (isAccepted(question, typed)) return null;
  for (const accepted of question.accept) {
    const [mine, right] = compared(question, typed, accepted);
    if (mine.toLowerCase() === right.toLowerCase()) return { accepted, by: 'capitals' };
    const isClose = right.length >= NEAR_LENGTH && Math.abs(mine.length - right.length) <= 1;
    if (isClose && editDistance(mine, right) === 1) return { accepted, by: 'one character' };
  }
  return null;
}

function duplicateTexts(question: TextQuestion): KindFault[] {
  return question.accept.flatMap((text, index) => {
    const first = question.accept
      .slice(0, index)
      .findIndex((earlier) => isAccepted({ ...question, accept: [earlier] }, text));
    return first === -1 ? [] : [{ code: 'duplicate-accept', index, first } as const];
  });
}

export const textRules: KindRules<TextQuestion, TextAnswer> = {
  check: duplicateTexts,
  showOrder: () => [],
  score: (question, answer) => (isAccepted(question, answer) ? 1 : 0),
  // Texts have no end, so that one named blindly earns nothing.
  guessing: () => ({ credit: 0, wrong: 1 }),
  isAnswer: (_question, value): value is TextAnswer =>
    typeof value === 'string' && value !== '' && value === value.trim(),
  shownTexts: () => [],
  keyTexts: ({ accept, caseSensitive }) =>
    accept.map((text) => (caseSensitive ? `capitals count ${text}` : text)),
  bestAnswer: ({ accept }) => straight(accept[0] ?? ''),
  options: () => [],
};
