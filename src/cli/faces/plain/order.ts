import type { PlannedItem } from '../../../domain/session/plan.ts';
import { wrap } from '../../layout.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { PlainKind } from './kind.ts';
import { letteredOptions, parseOptions } from './letters.ts';

/** An order as an example; whether it is the right one is chance. */
const lastFirst = (count: number): string =>
  Array.from({ length: count }, (_, place) => letterAt(count - 1 - place)).join(' ');

const accepts = ({ shown }: PlannedItem): string =>
  `Type all ${shown.length} letters in the right order, such as: ${lastFirst(shown.length)}`;

/** `b a c` orders: all letters once, with or without signs between them. */
export const plainOrder: PlainKind<readonly number[]> = {
  picksLetters: true,
  lines: (item, style, width) => [
    ...letteredOptions(item, style, width),
    ...wrap(style.dim(accepts(item)), width),
  ],
  accepts,
  read(item, line) {
    const order = parseOptions(item, line) ?? [];
    const isWhole = order.length === item.shown.length && new Set(order).size === order.length;
    return isWhole ? { answer: order } : { invalid: true };
  },
  typed: (item, answer) => answer.map((index) => letterAt(item.shown.indexOf(index))).join(' '),
};
