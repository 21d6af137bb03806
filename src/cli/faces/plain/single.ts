import { letterAt } from '../../../domain/letter-at.ts';
import type { PlainKind } from './kind.ts';
import { letteredOptions, lettersUpTo, parseOptions } from './letters.ts';

/** One letter picks one option: `single` and `judgement` are asked alike. */
export const plainSingle: PlainKind<number> = {
  picksLetters: true,
  lines: letteredOptions,
  accepts: (item) => `Type ${lettersUpTo(item.shown.length)}.`,
  read(item, line) {
    const [picked, ...others] = parseOptions(item, line) ?? [];
    return picked === undefined || others.length > 0 ? { invalid: true } : { answer: picked };
  },
  typed: (item, answer) => letterAt(item.shown.indexOf(answer)),
};
