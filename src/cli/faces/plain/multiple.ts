import { letterAt } from '../../../domain/letter-at.ts';
import type { PlainKind } from './kind.ts';
import { letteredOptions, lettersUpTo, parseOptions } from './letters.ts';

export const plainMultiple: PlainKind<readonly number[]> = {
  picksLetters: true,
  lines: letteredOptions,
  accepts: (item) => `Type one or more of ${lettersUpTo(item.shown.length)}, such as: A C`,
  read(item, line) {
    const picked = parseOptions(item, line);
    return picked === null ? { invalid: true } : { answer: [...new Set(picked)].sort((a, b) => a - b) };
  },
  typed: (item, answer) =>
    answer
      .map((index) => letterAt(item.shown.indexOf(index)))
      .sort()
      .join(' '),
};
