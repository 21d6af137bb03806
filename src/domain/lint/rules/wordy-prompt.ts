import { rulesOf } from '../../question/kinds.ts';
import type { Question } from '../../question/question.ts';
import type { Problem, QuestionRule } from '../rule.ts';
import { proseOf } from '../text/prose-of.ts';
import { sentencesOf } from '../text/sentences-of.ts';
import { wordsOf } from '../text/words-of.ts';
import type { WordLists } from '../words/word-lists.ts';

/** No text of so many words is shorter: two letters and a space a word. */
const SHORTEST = 3;
/** A quotation of some length is read, not written, by whoever asks. */
const QUOTED = /["“][^"“”]{80,}["”]/gu;
/** "500", "PHP 20.50" and "7 days" alike. */
const FIGURE = /^[^\p{Ll}]*\p{N}/u;

/** Whether the prompt has to be long: it brings a passage, or the facts of a calculation. */
function needsWords(question: Question, words: WordLists | null): boolean {
  const options = rulesOf(question).options(question);
  // Other kinds than choices are typed into or sorted, and their prompts say how.
  if (options.every(({ text }) => FIGURE.test(text))) return true;
  return words !== null && words.wording.passage.test(question.prompt);
}

export const wordyPrompt: QuestionRule<{ words: number; sentences: number }> = {
  looksAt: 'question',
  id: 'wordy-prompt',
  category: 'giveaway',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A prompt so long that what it asks has to be searched for.',
  settings: { words: 60, sentences: 3 },
  *check({ question, words: lists }, settings): Iterable<Problem> {
    if (question.prompt.length < settings.words * SHORTEST) return;
    const prose = proseOf(question.prompt).replace(QUOTED, ' ');
    const words = wordsOf(prose).length;
    if (words < settings.words) return;
    const sentences = sentencesOf(prose).length;
    if (sentences < settings.sentences || needsWords(question, lists)) return;
    yield {
      message: `The prompt has ${words} words in ${sentences} sentences; leave out what nobody needs for the answer, or move the facts into a scenario.`,
      path: ['prompt'],
    };
  },
};
