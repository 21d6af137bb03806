import type { QuestionRule } from '../rule.ts';
import { questionTexts } from '../text/question-texts.ts';
import { sentenceLengths } from '../text/sentence-lengths.ts';

/** Texts of whole sentences; options, steps and pairs are often less. */
const SENTENCE_KEYS: ReadonlySet<string | number | undefined> = new Set([
  'prompt',
  'explanation',
  'why',
  'sample',
]);

const isLetter = (code: number): boolean => (code | 0x20) - 0x61 < 26 && (code | 0x20) >= 0x61;

/** How often a letter starts a run of letters; there are at most so many words. */
function letterRuns(text: string): number {
  let runs = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isPart = isLetter(code) || code > 0x7f;
    if (isPart && !isInside) runs += 1;
    isInside = isPart;
  }
  return runs;
}

export const hardToRead: QuestionRule<{ grade: number; atLeast: number }> = {
  looksAt: 'question',
  id: 'hard-to-read',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A question that takes more than upper-intermediate English (CEFR B2) to read.',
  settings: { grade: 12, atLeast: 100 },
  *check({ question, words: lists }, { grade, atLeast }) {
    if (lists === null) return;
    const texts = questionTexts(question).filter(({ path }) => SENTENCE_KEYS.has(path.at(-1)));
    // Most questions are short, which is told without looking closely.
    if (texts.reduce((sum, { text }) => sum + letterRuns(text), 0) < atLeast) return;
    let sentences = 0;
    let words = 0;
    let letters = 0;
    for (const { text } of texts) {
      for (const sentence of sentenceLengths(text)) {
        sentences += 1;
        words += sentence.words;
        letters += sentence.letters;
      }
    }
    if (words < Math.max(atLeast, 1)) return;
    // Automated Readability Index (Smith and Senter 1967, AMRL-TR-66-220).
    const index = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
    if (index <= grade) return;
    yield {
      message: `This question reads like grade ${Math.round(index)} (Automated Readability Index), above level B2; use shorter sentences and more everyday words.`,
      path: ['prompt'],
    };
  },
};
