import type { MatchAnswer, MatchQuestion } from '../../../domain/question/match.ts';
import { hanging, markup, wrap } from '../../layout.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { PlainKind } from './kind.ts';
import { foldAnswer, letteredOptions } from './letters.ts';

const ACCEPTS = 'Type a letter for each number, such as: 1B 2A';

/** `1b 2a`, `1 b, 2 a`, `1-b` and `1b2a` are read alike; null where a line says something else. */
function readPairs({ question, shown }: ItemOf<MatchQuestion>, line: string): MatchAnswer | null {
  const signs = foldAnswer(line).replace(/[\s,;:=().>–—→-]+/gu, '');
  if (!/^(\d[a-z])+$/u.test(signs)) return null;
  const picks: (number | null)[] = question.pairs.map(() => null);
  for (const [, number = '', letter = ''] of signs.matchAll(/(\d)([a-z])/gu)) {
    const left = Number(number) - 1;
    const right = shown[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
    // A number said twice could mean either letter.
    if (right === undefined || picks[left] !== null) return null;
    picks[left] = right;
  }
  return picks;
}

/** `1b 2a` matches: lefts are numbered, rights lettered; a left that is not named stays empty. */
export const plainMatch: PlainKind<MatchAnswer, MatchQuestion> = {
  picksLetters: true,
  lines: (item, style, width) => [
    ...item.question.pairs.flatMap(({ left }, place) =>
      hanging(`  ${place + 1}) `, markup(left, style), width),
    ),
    '',
    ...letteredOptions(item, style, width),
    ...wrap(style.dim(ACCEPTS), width),
  ],
  accepts: () => ACCEPTS,
  read(item, line) {
    const answer = readPairs(item, line);
    return answer === null ? { invalid: true } : { answer };
  },
  typed: (item, answer) =>
    answer
      .flatMap((pick, left) => (pick === null ? [] : [`${left + 1}${letterAt(item.shown.indexOf(pick))}`]))
      .join(' '),
};
