import { rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Path } from './fault.ts';
import { labelsOf } from './option-labels.ts';
import { lastTextsBy } from './text/last-texts.ts';
import { smallText } from './text/plain-text.ts';
import type { FormWords } from './words/form-words.ts';

const says = (text: string, pattern: RegExp): boolean => pattern.test(smallText(text));

/** Paths of the options that say something of the other options, such as "all of the above". */
export function optionsSaying(question: Question, pattern: RegExp): Path[] {
  const found: Path[] = [];
  for (const [index, { text }] of rulesOf(question).options(question).entries()) {
    if (says(text, pattern)) found.push(['options', index, 'text']);
  }
  return found;
}

/** Whether an option means some, all or none of the others rather than anything of its own. */
export const isMetaOption: (text: string, words: FormWords) => boolean = lastTextsBy(
  (text, words) =>
    [words.allOfThem, words.noneOfThem, words.someOfThem].some((pattern) => says(text, pattern)) ||
    labelsOf(text, words).length > 1,
);
