import type { KindFault, KindRules } from './kind-rules.ts';
import { foldSpaces, isIndex, optionOrder, repeats } from './options.ts';
import type { QuestionCommon } from './question.ts';

export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** Lefts, each with the right that belongs to it. Several lefts may have the same right. */
export interface MatchQuestion extends QuestionCommon {
  readonly kind: 'match';
  readonly pairs: readonly Pair[];
  /** rights that belong to no left */
  readonly extra: readonly string[];
}

/** for each left the index of a distinct right, or null where it was left empty; at least one is not */
export type MatchAnswer = readonly (number | null)[];

/** The most rights that one letter each can name. */
export const MAX_RIGHTS = 10;

/** What can be picked: the pairs' rights, each once, in order of first appearance, then the extra ones. */
export function distinctRights({ pairs, extra }: MatchQuestion): string[] {
  const texts = new Map<string, string>();
  for (const text of [...pairs.map(({ right }) => right), ...extra]) {
    const folded = foldSpaces(text);
    if (!texts.has(folded)) texts.set(folded, text);
  }
  return [...texts.values()];
}

/** For each left the index of its right among the distinct ones. */
export function rightsOfLefts(question: MatchQuestion): number[] {
  const rights = distinctRights(question).map(foldSpaces);
  return question.pairs.map(({ right }) => rights.indexOf(foldSpaces(right)));
}

/**
 * Scores a matching: lefts with their own right / all lefts. An empty left earns nothing.
 *
 * @returns credit in [0, 1]
 */
export function scoreMatch(question: MatchQuestion, picks: MatchAnswer): number {
  const keys = rightsOfLefts(question);
  return keys.filter((key, left) => picks[left] === key).length / keys.length;
}

function extraFaults({ pairs, extra }: MatchQuestion): KindFault[] {
  const seen = new Set(pairs.map(({ right }) => foldSpaces(right)));
  return extra.flatMap((text, index) => {
    const folded = foldSpaces(text);
    if (seen.has(folded)) return [{ code: 'extra-is-right', index }];
    seen.add(folded);
    return [];
  });
}

export const matchRules: KindRules<MatchQuestion, MatchAnswer> = {
  check(question) {
    const found = distinctRights(question).length;
    return [
      ...repeats(question.pairs.map(({ left }) => left)).map(
        ({ index, first }) => ({ code: 'duplicate-left', index, first }) as const,
      ),
      ...extraFaults(question),
      ...(found >= 2 && found <= MAX_RIGHTS
        ? []
        : [{ code: 'right-count', found, least: 2, most: MAX_RIGHTS } as const]),
    ];
  },
  showOrder: (question, rng) =>
    optionOrder(
      distinctRights(question).map((text) => ({ text })),
      question.shuffle,
      rng,
    ),
  score: scoreMatch,
  /** Each left gets any right, one as likely as the other, whatever the other lefts have. */
  guessing(question) {
    const chance = 1 / distinctRights(question).length;
    return { credit: chance, wrong: (1 - chance) ** question.pairs.length };
  },
  isAnswer(question, value): value is MatchAnswer {
    const count = distinctRights(question).length;
    return (
      Array.isArray(value) &&
      value.length === question.pairs.length &&
      value.every((pick) => pick === null || isIndex(pick, count)) &&
      value.some((pick) => pick !== null)
    );
  },
  shownTexts: (question) => [...question.pairs.map(({ left }) => left), ...distinctRights(question)],
  // No text of a pack holds a control character, so that no two pairings make the same texts.
  keyTexts: ({ pairs }) => pairs.map(({ left, right }) => `${left} \u001F ${right}`),
  bestAnswer: rightsOfLefts,
  options: (question) => distinctRights(question).map((text) => ({ text })),
};
