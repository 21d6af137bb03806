import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distinctRights,
  type MatchAnswer,
  matchRules,
  type Pair,
  scoreMatch,
} from '../../../src/domain/question/match.ts';
import { keyHash, promptHash } from '../../../src/domain/report/hashes.ts';
import { rngFromSeed } from '../../../src/domain/session/rng.ts';
import { anyMatch, anySeed } from '../../support/arbitraries.ts';
import { everyAnswer, match } from '../../support/questions.ts';
import { sha256 } from '../../support/sha256.ts';

const pairsOf = (...pairs: readonly (readonly [string, string])[]): Pair[] =>
  pairs.map(([left, right]) => ({ left, right }));

describe('the rights of a matching', () => {
  it('are each there once: those of the pairs as they first appear, then the extra ones', () => {
    expect(distinctRights(match())).toEqual(['uno', 'dos', 'tres']);
    const spaced = match({ pairs: pairsOf(['a', 'x  y'], ['b', ' x y']), extra: ['z'] });
    expect(distinctRights(spaced)).toEqual(['x  y', 'z']);
  });

  it('are all shown, numbers ascending, and as written where the question asks for it', () => {
    fc.assert(
      fc.property(anyMatch, anySeed, (question, seed) => {
        const shown = matchRules.showOrder(question, rngFromSeed(seed));
        expect(shown.toSorted((a, b) => a - b)).toEqual(distinctRights(question).map((_, index) => index));
      }),
    );
    const numbers = match({ pairs: pairsOf(['a', '30'], ['b', '10']), extra: ['20'] });
    expect(matchRules.showOrder(numbers, rngFromSeed(1))).toEqual([1, 2, 0]);
    expect(matchRules.showOrder({ ...numbers, shuffle: false }, rngFromSeed(1))).toEqual([0, 1, 2]);
  });
});

describe('the credit of a matching', () => {
  it.each([
    { picks: [0, 1, 1], credit: 1 },
    { picks: [0, 1, null], credit: 2 / 3 },
    { picks: [1, 0, 1], credit: 1 / 3 },
    { picks: [2, 2, 2], credit: 0 },
    { picks: [null, 0, null], credit: 0 },
  ])('of $picks is $credit', ({ picks, credit }) => {
    expect(scoreMatch(match(), picks)).toBe(credit);
  });

  it('rises with each left that is put right, and falls with none', () => {
    fc.assert(
      fc.property(anyMatch, (question) => {
        const keys = matchRules.bestAnswer(question);
        for (const picks of everyAnswer(question) as MatchAnswer[]) {
          const credit = scoreMatch(question, picks);
          for (const [left, key] of keys.entries()) {
            const mended = scoreMatch(question, picks.with(left, key));
            if (picks[left] === key) expect(mended).toBe(credit);
            else expect(mended).toBeGreaterThan(credit);
          }
        }
      }),
    );
  });
});

describe('what guessing a matching earns', () => {
  it('is the mean over every way to give each left any right', () => {
    fc.assert(
      fc.property(anyMatch, (question) => {
        const whole = (everyAnswer(question) as MatchAnswer[]).filter((picks) => !picks.includes(null));
        const credits = whole.map((picks) => scoreMatch(question, picks));
        const guess = matchRules.guessing(question, { multiple: 'net' });
        expect(guess.credit).toBeCloseTo(
          credits.reduce((sum, credit) => sum + credit, 0) / credits.length,
          12,
        );
        expect(guess.wrong).toBeCloseTo(credits.filter((credit) => credit === 0).length / credits.length, 12);
      }),
    );
  });

  it('falls with each right that there is more', () => {
    expect(matchRules.guessing(match(), { multiple: 'net' }).credit).toBeCloseTo(1 / 3, 12);
    expect(matchRules.guessing(match({ extra: ['tres', 'seis'] }), { multiple: 'net' }).credit).toBe(0.25);
  });
});

describe('the check of a matching', () => {
  it('finds a left said twice, since it would have two rights', () => {
    const question = match({ pairs: pairsOf(['a', 'x'], ['b', 'y'], [' a ', 'y']) });
    expect(matchRules.check(question)).toEqual([{ code: 'duplicate-left', index: 2, first: 0 }]);
  });

  it('finds extra rights that are there already, among the pairs or the extra ones', () => {
    const question = match({ extra: ['tres', 'uno', 'tres'] });
    expect(matchRules.check(question)).toEqual([
      { code: 'extra-is-right', index: 1 },
      { code: 'extra-is-right', index: 2 },
    ]);
  });

  it.each([
    { rights: 1, question: match({ pairs: pairsOf(['a', 'x'], ['b', 'x']), extra: [] }) },
    {
      rights: 11,
      question: match({ extra: Array.from({ length: 9 }, (_, index) => `extra ${index}`) }),
    },
  ])('wants 2 to 10 different rights, not $rights', ({ rights, question }) => {
    expect(matchRules.check(question)).toEqual([{ code: 'right-count', found: rights, least: 2, most: 10 }]);
  });

  it.each([0, 8])('finds nothing where %i extra rights make 2 or 10', (count) => {
    const extra = Array.from({ length: count }, (_, index) => `extra ${index}`);
    expect(matchRules.check(match({ extra }))).toEqual([]);
  });
});

describe('what counts as a matching', () => {
  it.each([
    ['all lefts empty', [null, null, null]],
    ['a left too few', [0, 1]],
    ['a left too many', [0, 1, 1, 0]],
    ['a right that there is not', [0, 1, 3]],
    ['a text for a right', [0, 1, 'dos']],
  ])('is not %s', (_name, value) => {
    expect(matchRules.isAnswer(match(), value)).toBe(false);
  });
});

describe('the hash of a matching’s key', () => {
  const hash = (...pairs: readonly (readonly [string, string])[]): string =>
    keyHash(match({ pairs: pairsOf(...pairs) }), sha256);

  it('changes when two lefts change rights, though the texts are the same', () => {
    expect(hash(['a', 'x'], ['b', 'y'])).not.toBe(hash(['a', 'y'], ['b', 'x']));
  });

  it('is taken over the texts that docs/kinds/match.md names', () => {
    const canonical = '{"key":["b\\u001fy","thetill\\u001fcash"],"kind":"match"}';
    expect(hash(['The till', 'Cash'], ['b', 'y'])).toBe(sha256(canonical).slice(0, 16));
  });

  it('stays when the pairs are written in another order', () => {
    expect(hash(['a', 'x'], ['b', 'y'])).toBe(hash(['b', 'y'], ['a', 'x']));
  });

  it('keeps lefts and rights apart, and folds a mended typo away', () => {
    expect(hash(['a b', 'x'], ['b', 'y'])).not.toBe(hash(['a', 'b x'], ['b', 'y']));
    expect(hash(['The till.', 'Cash'], ['b', 'y'])).toBe(hash(['the till', 'cash.'], ['b', 'y']));
  });

  it('does not hang on the extra rights, which the prompt hash knows', () => {
    expect(keyHash(match({ extra: ['seis'] }), sha256)).toBe(keyHash(match(), sha256));
    expect(promptHash(match({ extra: ['seis'] }), undefined, sha256)).not.toBe(
      promptHash(match(), undefined, sha256),
    );
  });
});
