import { rulesOf } from '../../question/kinds.ts';
import type { Option } from '../../question/question.ts';
import { labelsOf, listsLabels, standForOptions } from '../option-labels.ts';
import type { QuestionRule } from '../rule.ts';
import { plainText, smallText } from '../text/plain-text.ts';
import type { FormWords } from '../words/form-words.ts';

const isPicking = ({ text }: Option, { pickingWords }: FormWords): boolean =>
  pickingWords.test(smallText(text));

/** Index of the first option that puts labels of statements or of other options together; -1 for none. */
function labelCombination(options: readonly Option[], prompt: string, words: FormWords): number {
  const labels = options.map(({ text }) => labelsOf(text, words));
  if (labels.every((own) => own.length === 0)) return -1;
  const isPicked = options.some((option, index) => labels[index]?.length !== 0 && isPicking(option, words));
  return labels.findIndex(
    (own, index) =>
      new Set(own.map(({ place }) => place)).size > 1 &&
      (own.every(({ type }) => type === 'roman') ||
        standForOptions(own, index, options, words) ||
        listsLabels(prompt, own) ||
        (isPicked && own.every(({ type }) => type === 'letter'))),
  );
}

/** Longer options are sentences of their own. */
const LONGEST = 200;

/** A text without the mark at its end and the word that picks it out of others. */
const bareOf = ({ text }: Option, { pickingWords }: FormWords): string =>
  plainText(text.slice(0, LONGEST)).toLowerCase().replace(/[.;]$/u, '').replace(pickingWords, '').trim();

/** Index of the first option that joins two others in their own words, such as "both cash and stock"; -1 for none. */
function joinedOptions(options: readonly Option[], words: FormWords): number {
  if (!options.some((option) => isPicking(option, words))) return -1;
  const bare = options.map((option) => bareOf(option, words));
  return options.findIndex((option, index) => {
    if (!isPicking(option, words)) return false;
    const own = ` ${bare[index] ?? ''} `;
    return (
      bare.filter((text, other) => other !== index && text !== '' && own.includes(` ${text} `)).length > 1
    );
  });
}

/** Whether options are made of the same few parts in all their combinations: "True, False", "False, True". */
function repeatsParts(options: readonly Option[]): boolean {
  const rows = options.map(({ text }) =>
    smallText(text)
      .split(/[,;/]/u)
      .map((part) => part.trim()),
  );
  const parts = rows[0]?.length ?? 0;
  if (rows.length < 4 || parts < 2 || parts > 4) return false;
  if (rows.some((row) => row.length !== parts || row.some((part) => part === '' || /\p{N}/u.test(part))))
    return false;
  const all = new Set(rows.flat());
  return all.size * 2 <= rows.length;
}

export const kType: QuestionRule = {
  looksAt: 'question',
  id: 'k-type',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'Options that are combinations of statements or of other options.',
  settings: {},
  *check({ question, words }) {
    const options = rulesOf(question).options(question);
    if (words === null || options.length < 3) return;
    const saysSome = options.findIndex(({ text }) => words.form.someOfThem.test(smallText(text)));
    const combination = labelCombination(options, question.prompt, words.form);
    const joined = joinedOptions(options, words.form);
    const found = Math.max(combination, saysSome, joined, repeatsParts(options) ? 0 : -1);
    if (found === -1) return;
    yield {
      message:
        'Whoever knows one part can rule out options without knowing the rest; make the question "multiple", or ask for each part by itself.',
      path: ['options', found, 'text'],
    };
  },
};
