import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoringRules } from '../../../src/domain/question/kind-rules.ts';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import { guessingPercent, guessingPercentOfDraw } from '../../../src/domain/session/guessing.ts';
import { anyQuestion } from '../../support/arbitraries.ts';
import { candidates } from '../../support/candidates.ts';
import { everyAnswer, judgement, single, trueFalse } from '../../support/questions.ts';

const NET: ScoringRules = { multiple: 'net' };
const anyRules = fc.constantFrom(NET, { multiple: 'all-or-nothing' } as const);

describe('what guessing earns', () => {
  it('is the average over all possible answers', () => {
    fc.assert(
      fc.property(anyQuestion, anyRules, (question, rules) => {
        // A guess leaves no row of a match empty.
        const guesses = everyAnswer(question).filter(
          (answer) => !(Array.isArray(answer) && answer.includes(null)),
        );
        const credits = guesses.map((answer) => rulesOf(question).score(question, answer, rules));
        const guess = rulesOf(question).guessing(question, rules);
        const average = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
        expect(guess.credit).toBeCloseTo(average, 10);
        expect(guess.wrong).toBeCloseTo(credits.filter((credit) => credit === 0).length / credits.length, 10);
      }),
    );
  });

  it('is stated as a whole percent of a list', () => {
    expect(guessingPercent([single(), trueFalse()], NET)).toBe(38);
    expect(guessingPercent([judgement()], NET)).toBe(50);
    expect(guessingPercent([], NET)).toBe(0);
  });

  it('falls with the penalty for wrong answers, but not below 0', () => {
    expect(guessingPercent([single()], NET, 0.25)).toBe(6);
    expect(guessingPercent([single()], NET, 1)).toBe(0);
  });

  it('weighs a draw by what is drawn, not by what there is', () => {
    const pool = candidates(
      ...Array.from({ length: 30 }, () => single({ topic: 'many' })),
      trueFalse({ topic: 'few' }),
      trueFalse({ topic: 'few' }),
    );
    // Round-robin over two topics draws two of each.
    expect(guessingPercentOfDraw([{ candidates: pool, count: 4 }], NET)).toBe(38);
    expect(guessingPercentOfDraw([], NET)).toBe(0);
  });
});
