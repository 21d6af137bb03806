import { rulesOf } from '../../question/kinds.ts';
import type { QuestionRule } from '../rule.ts';
import { proseOf } from '../text/prose-of.ts';
import { sentencesOf } from '../text/sentences-of.ts';

const BLANK =
  /(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}])|\[\s*(?:blank|\.{3}|…)?\s*\]|\.{5,}|-{4,}|(?<=\s)(?:_|\(\s+\))(?=[\s,;:.?!]|$)/giu;
/** A unit or a source in brackets behind a blank does not carry the sentence on. */
const BRACKETS = /^\s*\([^()]*\)/u;
const WORD = /[\p{L}\p{N}]/u;

export const blankInMiddle: QuestionRule = {
  looksAt: 'question',
  id: 'blank-in-middle',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A blank to fill in before the end of its sentence.',
  settings: {},
  *check({ question }) {
    if (!/_|\[|\.{5}|-{4}|\(\s/u.test(question.prompt) || rulesOf(question).options(question).length === 0)
      return;
    const prose = proseOf(question.prompt);
    for (const { start, end } of sentencesOf(prose)) {
      const [found] = prose.slice(start, end).matchAll(BLANK);
      if (found === undefined) continue;
      const blankEnd = start + found.index + found[0].length;
      if (!WORD.test(prose.slice(blankEnd, end).replace(BRACKETS, ''))) continue;
      yield {
        message:
          'The sentence goes on behind this blank, so it must be read again for each option; move the blank to the end, or ask a question.',
        path: ['prompt'],
        within: { start: start + found.index, end: blankEnd },
      };
      return;
    }
  },
};
