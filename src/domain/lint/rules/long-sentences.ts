import type { QuestionRule } from '../rule.ts';
import { sentenceLengths } from '../text/sentence-lengths.ts';

/** An average over one or two sentences says little, so these may be half as long again. */
const FEW = 2;
const MARGIN = 1.5;

export const longSentences: QuestionRule<{ words: number }> = {
  looksAt: 'question',
  id: 'long-sentences',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A prompt or an explanation whose sentences are long on average.',
  settings: { words: 16 },
  *check({ question, words: lists }, { words }) {
    if (lists === null) return;
    for (const key of ['prompt', 'explanation'] as const) {
      const sentences = sentenceLengths(question[key] ?? '');
      let all = 0;
      for (const sentence of sentences) all += sentence.words;
      const average = Math.round(all / sentences.length);
      // Of a text without sentences it is no number.
      if (!(average > (sentences.length > FEW ? words : words * MARGIN))) continue;
      const [first, ...others] = sentences.toSorted((a, b) => b.words - a.words);
      if (first === undefined) continue;
      const { start, end } = first;
      yield {
        message:
          others.length === 0
            ? `This sentence has ${first.words} words; say it in shorter ones.`
            : `Sentences of this ${key} have ${average} words on average, and up to ${words} read easily; start with this one, which has ${first.words}.`,
        path: [key],
        within: { start, end },
      };
    }
  },
};
