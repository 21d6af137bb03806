import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import { scoreMultiple } from '../../../src/domain/question/multiple.ts';
import { anyJudgement, anyMultiple, anyQuestion } from '../../support/arbitraries.ts';
import { everyAnswer, judgement, keyed, multiple, single } from '../../support/questions.ts';

const anyRules = fc.constantFrom({ multiple: 'net' } as const, { multiple: 'all-or-nothing' } as const);

describe('scoring', () => {
  it('gives every possible answer a credit from 0 to 1', () => {
    fc.assert(
      fc.property(anyQuestion, anyRules, (question, rules) => {
        for (const answer of everyAnswer(question)) {
          const credit = rulesOf(question).score(question, answer, rules);
          expect(credit).toBeGreaterThanOrEqual(0);
          expect(credit).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives exactly 1 to the best answer, which is an answer', () => {
    fc.assert(
      fc.property(anyQuestion, anyRules, (question, rules) => {
        const best = rulesOf(question).bestAnswer(question);
        expect(rulesOf(question).isAnswer(question, best)).toBe(true);
        expect(rulesOf(question).score(question, best, rules)).toBe(1);
      }),
    );
  });

  it('gives a single question 1 for its key and 0 for every other option', () => {
    fc.assert(
      fc.property(
        anyQuestion.filter(({ kind }) => kind === 'single' || kind === 'true-false'),
        (question) => {
          const rules = rulesOf(question);
          for (const answer of everyAnswer(question)) {
            const expected = answer === rules.bestAnswer(question) ? 1 : 0;
            expect(rules.score(question, answer, { multiple: 'net' })).toBe(expected);
          }
        },
      ),
    );
  });

  it('never pays for one more wrong tick', () => {
    fc.assert(
      fc.property(anyMultiple, anyRules, (question, rules) => {
        const wrongs = question.options.flatMap((option, index) => (option.correct ? [] : [index]));
        for (const answer of everyAnswer(question) as number[][]) {
          for (const wrong of wrongs.filter((index) => !answer.includes(index))) {
            const more = [...answer, wrong].sort((a, b) => a - b);
            const before = scoreMultiple(question, answer, rules);
            expect(scoreMultiple(question, more, rules)).toBeLessThanOrEqual(before);
          }
        }
      }),
    );
  });

  it('gives all or nothing where an exam says so', () => {
    fc.assert(
      fc.property(anyMultiple, (question) => {
        const credits = (everyAnswer(question) as number[][]).map((answer) =>
          scoreMultiple(question, answer, { multiple: 'all-or-nothing' }),
        );
        expect(credits.filter((credit) => credit === 1)).toHaveLength(1);
        expect(credits.every((credit) => credit === 0 || credit === 1)).toBe(true);
      }),
    );
  });

  it.each([
    { ticked: [0], credit: 1 / 3 },
    { ticked: [0, 2], credit: 2 / 3 },
    { ticked: [0, 1], credit: 0 },
    { ticked: [0, 2, 4], credit: 1 / 3 },
    { ticked: [0, 1, 2, 3, 4], credit: 1 / 3 },
    { ticked: [1, 4], credit: 0 },
  ])('counts right less wrong ticks: $ticked of keys 0, 2, 3', ({ ticked, credit }) => {
    expect(scoreMultiple(multiple(), ticked, { multiple: 'net' })).toBe(credit);
  });

  it('gives nothing for an option that the question does not have', () => {
    expect(rulesOf(single()).score(single(), 9, { multiple: 'net' })).toBe(0);
    expect(rulesOf(judgement()).score(judgement(), 9, { multiple: 'net' })).toBe(0);
    expect(scoreMultiple(multiple(), [9], { multiple: 'net' })).toBe(0);
  });

  it('gives nothing to one who ticks everything when half the options are wrong', () => {
    const question = multiple({ options: keyed(['a', 'b', 'c', 'd'], [0, 1]) });
    expect(scoreMultiple(question, [0, 1, 2, 3], { multiple: 'net' })).toBe(0);
  });

  it('gives a judgement more credit for more marks, in their proportion', () => {
    fc.assert(
      fc.property(anyJudgement, (question) => {
        const rules = rulesOf(question);
        const credit = (index: number): number => rules.score(question, index, { multiple: 'net' });
        const highest = Math.max(...question.options.map(({ marks }) => marks));
        for (const [a, one] of question.options.entries()) {
          expect(credit(a)).toBeCloseTo(one.marks / highest, 12);
          for (const [b, other] of question.options.entries()) {
            expect(Math.sign(credit(a) - credit(b))).toBe(Math.sign(one.marks - other.marks));
          }
        }
      }),
    );
  });
});
