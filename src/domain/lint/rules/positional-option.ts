import { rulesOf } from '../../question/kinds.ts';
import type { Question } from '../../question/question.ts';
import { type Label, labelsOf, listsLabels, standForOptions } from '../option-labels.ts';
import type { QuestionRule } from '../rule.ts';
import { smallText } from '../text/plain-text.ts';
import { wordsOf } from '../text/words-of.ts';
import type { FormWords } from '../words/form-words.ts';

/** Statements that a prompt lists, each on a line of its own or behind a Roman number. */
const LISTED = /^\s*(?:[-*•]|\(?(?:[ivx]+|\d|[a-h])[.)])\s/imu;

function namesOption(labels: readonly Label[], text: string, { optionNames }: FormWords): boolean {
  if (labels.length !== 1) return labels.length > 1;
  return wordsOf(text).some((word) => optionNames.has(word.text.toLowerCase()));
}

export const positionalOption: QuestionRule = {
  looksAt: 'question',
  id: 'positional-option',
  category: 'structure',
  severity: 'error',
  isPreview: false,
  isFixable: false,
  summary: 'An option that names the place or the letter of another, while options are shuffled.',
  settings: {},
  *check({ question, pack, words }) {
    const options = rulesOf(question).options(question);
    if (words === null || !question.shuffle || options.length === 0) return;
    const shown = shownAbove(question, pack.scenarios);
    for (const [index, { text }] of options.entries()) {
      const labels = labelsOf(text, words.form);
      const isLetter =
        namesOption(labels, text, words.form) &&
        standForOptions(labels, index, options, words.form) &&
        !listsLabels(shown, labels);
      const isPlace = words.form.placeName.test(smallText(text)) && !LISTED.test(shown);
      if (!isLetter && !isPlace) continue;
      yield {
        message:
          'This option names the place of another one, but options are shuffled; say what it means, or set "shuffle: false".',
        path: ['options', index, 'text'],
      };
    }
  },
};

function shownAbove({ prompt, scenario }: Question, scenarios: Readonly<Record<string, string>>): string {
  return scenario === undefined ? prompt : `${scenarios[scenario] ?? ''}\n${prompt}`;
}
