import { describe, expect, it } from 'vitest';
import { plainText } from '../src/domain/lint/text/plain-text.ts';
import { wordsOf } from '../src/domain/lint/text/words-of.ts';
import { english } from '../src/domain/lint/words/en.ts';
import { shippedQuestions } from './support/shipped-packs.ts';

interface Item {
  readonly prompt: string;
  readonly options: readonly string[];
  readonly key: number;
}

const ITEMS: readonly Item[] = shippedQuestions.flatMap(([, { kind = 'single', prompt, options = [] }]) =>
  kind === 'single'
    ? [
        {
          prompt,
          options: options.map(({ text }) => plainText(text)),
          key: options.findIndex(({ correct }) => correct === true),
        },
      ]
    : [],
);

const STOP_WORDS = new Set(english.stopWords);
const wordsIn = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map((word) => word.text.toLowerCase())
      .filter((word) => !STOP_WORDS.has(word)),
  );

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** How like an option is to the others of its question: mean share of words in common. */
function likeness({ options }: Item): number[] {
  const sets = options.map(wordsIn);
  return sets.map((set, index) =>
    sets.reduce((sum, other, place) => {
      const union = new Set([...set, ...other]).size;
      return place === index || union === 0 ? sum : sum + shared(set, other) / union;
    }, 0),
  );
}

/** How much a person who knows nothing likes each option. */
type Strategy = (item: Item) => readonly number[];

const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'the longest option': ({ options }) => options.map(({ length }) => length),
  'the shortest option': ({ options }) => options.map(({ length }) => -length),
  'the odd one out': (item) => likeness(item).map((value) => -value),
  'the option most like the others': likeness,
  'the option with the most words of the prompt': ({ prompt, options }) =>
    options.map((option) => shared(wordsIn(option), wordsIn(prompt))),
  'the option with the fewest words of the prompt': ({ prompt, options }) =>
    options.map((option) => -shared(wordsIn(option), wordsIn(prompt))),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((place): [string, Strategy] => [
      `always place ${place + 1} of the file`,
      ({ options }) => options.map((_, index) => (index === place ? 1 : 0)),
    ]),
  ),
};

/** Points that a strategy earns on average, ties decided by chance. */
function earned(strategy: Strategy): number {
  const points = ITEMS.map((item) => {
    const liked = strategy(item);
    const best = Math.max(...liked);
    return liked[item.key] === best ? 1 / liked.filter((value) => value === best).length : 0;
  });
  return points.reduce((sum, point) => sum + point, 0) / points.length;
}

const CHANCE = ITEMS.reduce((sum, { options }) => sum + 1 / options.length, 0) / ITEMS.length;

describe('a person who knows nothing and guesses cleverly', () => {
  it('has more than a hundred single-choice questions to try', () => {
    expect(ITEMS.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(STRATEGIES))('%s earns at most five points above chance', (_name, strategy) => {
    expect(earned(strategy)).toBeLessThanOrEqual(CHANCE + 0.05);
  });

  it('is caught where a bank gives its keys away', () => {
    expect(earned(({ options, key }) => options.map((_, index) => (index === key ? 1 : 0)))).toBe(1);
  });
});
