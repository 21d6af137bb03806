import type { Guess, KindRules } from './kind-rules.ts';
import { isIndex, repeats } from './options.ts';
import type { QuestionCommon } from './question.ts';

/** Steps to be put in order. They are written in the right one and never shown in it. */
export interface OrderQuestion extends QuestionCommon {
  readonly kind: 'order';
  readonly steps: readonly string[];
}

/** indices of the steps, each once, the first step first */
export type OrderAnswer = readonly number[];

/** How many pairs so many steps make. */
export const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** How many pairs of an order stand as in the file, whatever lies between the two. */
export function pairsInOrder(order: OrderAnswer): number {
  return order.reduce(
    (sum, index, place) => sum + order.slice(place + 1).filter((later) => index < later).length,
    0,
  );
}

/**
 * Scores an order: (pairs in order − pairs out of order) / pairs, never below 0, which is
 * max(0, 2 × share of pairs in order − 1).
 *
 * Half of all pairs are in order by chance, so half of them earns nothing. Without the floor this is Kendall's rank
 * correlation τ (M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938).
 *
 * @returns credit in [0, 1]
 */
export function scoreOrder({ steps }: OrderQuestion, order: OrderAnswer): number {
  const pairs = pairsOf(steps.length);
  return Math.max(0, (2 * pairsInOrder(order) - pairs) / pairs);
}

/** How many orders of `count` steps have each number of pairs out of order (the Mahonian numbers). */
function ordersByPairsOut(count: number): number[] {
  let orders = [1];
  for (let size = 2; size <= count; size += 1) {
    // A step that comes in last may stand before 0 to size − 1 of the others.
    orders = Array.from({ length: pairsOf(size) + 1 }, (_, out) =>
      orders.slice(Math.max(0, out - size + 1), out + 1).reduce((sum, ways) => sum + ways, 0),
    );
  }
  return orders;
}

/** Over all orders, each equally likely. */
function guessOrder({ steps }: OrderQuestion): Guess {
  const pairs = pairsOf(steps.length);
  const orders = ordersByPairsOut(steps.length);
  const all = orders.reduce((sum, ways) => sum + ways, 0);
  const earning = orders.map((ways, out) => ({ ways, net: pairs - 2 * out })).filter(({ net }) => net > 0);
  return {
    credit: earning.reduce((sum, { ways, net }) => sum + ways * net, 0) / pairs / all,
    wrong: 1 - earning.reduce((sum, { ways }) => sum + ways, 0) / all,
  };
}

const isAscending = (order: readonly number[]): boolean => order.every((index, place) => index === place);

export const orderRules: KindRules<OrderQuestion, OrderAnswer> = {
  check: ({ steps, shuffle }) => [
    ...(shuffle ? [] : [{ code: 'order-unshuffled' } as const]),
    ...repeats(steps).map(({ index, first }) => ({ code: 'duplicate-step', index, first }) as const),
  ],
  showOrder({ steps }, rng) {
    const places = steps.map((_, index) => index);
    let shown = rng.shuffle(places);
    // Shown in the right order, the question would answer itself; two steps shown in the wrong one would as well.
    while (places.length > 2 && isAscending(shown)) shown = rng.shuffle(places);
    return shown;
  },
  score: scoreOrder,
  guessing: guessOrder,
  isAnswer: ({ steps }, value): value is OrderAnswer =>
    Array.isArray(value) &&
    value.length === steps.length &&
    value.every((index) => isIndex(index, steps.length)) &&
    new Set(value).size === steps.length,
  shownTexts: ({ steps }) => [...steps],
  keyTexts: ({ steps }) => steps.map((step, index) => `${index + 1} ${step}`),
  bestAnswer: ({ steps }) => steps.map((_, index) => index),
  options: ({ steps }) => steps.map((text) => ({ text })),
};
