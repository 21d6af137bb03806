import type { Option } from '../question/question.ts';
import { isAscii } from './text/is-ascii.ts';
import { lastTextsBy } from './text/last-texts.ts';
import { plainText } from './text/plain-text.ts';
import { wordsOf } from './text/words-of.ts';
import type { FormWords } from './words/form-words.ts';

/** A letter or a number by which an option or a statement is called. */
export interface Label {
  readonly type: 'letter' | 'roman' | 'digit';
  /** as it is written */
  readonly text: string;
  /** what it counts to, from 0 */
  readonly place: number;
}

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const LETTERS = 'ABCDEFGH';
/** Signs that labels stand between. With others, as in "A + B" or "1.5 and 2", letters and digits are values. */
const ONLY_LABELS = /^(?!.*\d[.,]\d)[\p{L}\p{N}\s.,;:&()[\]'"]+$/u;
/** Most options hold nothing that could be a label. */
const HAS_LABEL = /(?<![\p{L}\p{N}])(?:[A-Ha-h1-8]|[IViv]{1,4})(?![\p{L}\p{N}])/u;
const HAS_ASCII_LABEL = /(?<![A-Za-z0-9])(?:[A-Ha-h1-8]|[IViv]{1,4})(?![A-Za-z0-9])/;
const LONGEST = 60;

function labelOf(text: string): Label | null {
  const capital = text.toUpperCase();
  if (text !== capital && text !== text.toLowerCase()) return null;
  const roman = ROMAN.indexOf(capital);
  if (roman !== -1) return { type: 'roman', text, place: roman };
  const letter = text.length === 1 ? LETTERS.indexOf(capital) : -1;
  if (letter !== -1) return { type: 'letter', text, place: letter };
  return /^[1-8]$/.test(text) ? { type: 'digit', text, place: Number(text) - 1 } : null;
}

function allLabels(text: string, { labelWords }: FormWords): readonly Label[] {
  if (text.length > LONGEST || !(isAscii(text) ? HAS_ASCII_LABEL : HAS_LABEL).test(text)) return [];
  const plain = plainText(text);
  if (!ONLY_LABELS.test(plain)) return [];
  const words = wordsOf(plain);
  const labels: Label[] = [];
  for (const word of words) {
    const label = labelOf(word.text);
    if (label !== null) labels.push(label);
    else if (!labelWords.has(word.text.toLowerCase())) return [];
  }
  // Digits without a word are values: "(3, 2)".
  return labels.length === words.length && labels.some(({ type }) => type === 'digit') ? [] : labels;
}

/** The labels of an option that says nothing else, such as "Both A and C"; [] for any other option. */
export const labelsOf: (text: string, words: FormWords) => readonly Label[] = lastTextsBy(allLabels);

/** Whether a text lists each label as the name of something: "(A)", "A.", "II:", "Statement 2". */
export function listsLabels(text: string, labels: readonly Label[]): boolean {
  return labels.every((label) =>
    new RegExp(
      String.raw`(?:^|[\s([|])${label.text}\s?[.):|\]]|\p{L}{4,}\s${label.text}(?![\p{L}\p{N}])`,
      'mu',
    ).test(text),
  );
}

/**
 * Whether labels stand for options of the question: each for another one that says something of its own. Where options
 * are labels alone, as in "Which columns hold dates?", they name what the question is about.
 */
export function standForOptions(
  labels: readonly Label[],
  index: number,
  options: readonly Option[],
  words: FormWords,
): boolean {
  return labels.every(({ type, place }) => {
    const named = options[place];
    return (
      type !== 'roman' && named !== undefined && place !== index && labelsOf(named.text, words).length === 0
    );
  });
}
