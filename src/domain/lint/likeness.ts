import { rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { isAscii } from './text/is-ascii.ts';

/** What of a question is compared to find another one like it, as hashes. */
export interface Likeness {
  /** its prompt's runs of three words, each once */
  readonly prompt: readonly number[];
  /** its answer's words and pairs of words, each once */
  readonly answer: readonly number[];
  /** the formulas of its prompt, the numbers of its answer and its scenario: variants of one drill differ in these */
  readonly figures: number;
  /** all that it shows */
  readonly shown: number;
}

/** Of FNV-1a, 32 bits (Fowler, Noll and Vo). Hashes are signed, which engines keep in less room. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return value;
}

/** The same for texts that differ in their spaces and capitals alone, behind others. */
function spacelessHash(text: string, before: number): number {
  let value = before;
  const small = text.toLowerCase();
  for (let index = 0; index < small.length; index += 1) {
    const code = small.charCodeAt(index);
    if (code > SPACE) value = Math.imul(value ^ code, FNV_PRIME);
  }
  return value;
}

const pairOf = (first: number, second: number): number =>
  Math.imul((first << 5) ^ second ^ 0x27d4eb2f, 0x9e3779b1);
const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;

/**
 * Hashes of all runs of three words of a text, as near-duplicate detection on the web compares pages (Broder 1997, "On
 * the resemblance and containment of documents"). A shorter text is one run.
 */
function runsOf(words: readonly string[]): number[] {
  const hashes = words.map((word) => hash(word));
  const runs = new Set<number>();
  for (let start = 0; start < Math.max(hashes.length - 2, 1); start += 1) {
    runs.add(pairOf(pairOf(hashes[start] ?? 0, hashes[start + 1] ?? 0), hashes[start + 2] ?? 0));
  }
  return [...runs];
}

function answerTexts(question: Question): readonly string[] {
  // What a numeric key says besides its number is the same in most questions.
  if (question.kind === 'numeric') return [String(question.answer)];
  return rulesOf(question).keyTexts(question);
}

/** Pairs tell "true, false" from "false, true". */
function answerHashes(texts: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (const text of texts) {
    let before = 0;
    for (const word of text.toLowerCase().split(/[\s,;]+/u)) {
      if (word === '') continue;
      const current = hash(word);
      hashes.add(current);
      if (before !== 0) hashes.add(pairOf(before, current));
      before = current;
    }
  }
  return [...hashes];
}

const CODE = /`[^`\n]*`/gu;
const SIGN = /[\p{Sm}^*[\]{}\\·]/u;
const ASCII_SIGN = /[+<=>|~^*[\]{}\\]/;
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;
const ASCII_NUMBER = /[0-9]+(?:[.,][0-9]+)*/g;
const LETTER = /\p{L}/u;
/** Single letters that are words, and the rest of "it's" and "don't". */
const LETTER_WORDS: ReadonlySet<string> = new Set(['a', 'i', 's', 't']);

/** Code, words with the signs of formulas, and letters that stand for something. */
function formulasOf(prompt: string, words: readonly string[], sign: RegExp): string[] {
  return [
    ...(prompt.includes('`') ? (prompt.match(CODE) ?? []) : []),
    ...(sign.test(prompt)
      ? prompt
          .split(/\s+/u)
          .filter((word) => sign.test(word))
          .map((word) => word.replace(/[.,;:?!]+$/u, ''))
      : []),
    ...words.filter((word) => word.length === 1 && LETTER.test(word) && !LETTER_WORDS.has(word)),
  ];
}

const numbersIn = (text: string): readonly string[] =>
  text.match(isAscii(text) ? ASCII_NUMBER : NUMBER) ?? [];

/** @param scenario its text, where the question has one */
export function likenessOf(question: Question, scenario: string = ''): Likeness {
  const { kind, prompt } = question;
  const [word, sign] = isAscii(prompt) ? [ASCII_WORD, ASCII_SIGN] : [WORD, SIGN];
  const words = prompt.toLowerCase().match(word) ?? [];
  const answers = answerTexts(question);
  // A statement that is true or false is its own answer.
  const numbers = (kind === 'true-false' ? [prompt] : answers).flatMap(numbersIn);
  let shown = spacelessHash(prompt, spacelessHash(scenario, FNV_OFFSET));
  for (const text of rulesOf(question).shownTexts(question).toSorted()) shown = spacelessHash(text, shown);
  return {
    prompt: runsOf(words),
    answer: answerHashes(answers),
    figures: hash([...formulasOf(prompt, words, sign), '', ...numbers, '', scenario].join(' ')),
    shown,
  };
}
