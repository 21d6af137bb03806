import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FreshAnswer } from '../../../src/domain/history/fresh-answers.ts';
import { missingAnswers } from '../../../src/domain/history/missing-answers.ts';
import { type Readiness, readinessOf } from '../../../src/domain/history/readiness.ts';

const TARGET = {
  lines: [
    { pack: 'a', weight: 60 },
    { pack: 'b', weight: 35 },
    { pack: 'c', weight: 5 },
  ],
  questions: 20,
  penalty: 0,
  mark: { percent: 70, isPractice: false },
};

const fresh = (packs: readonly string[]): FreshAnswer[] =>
  packs.map((pack, index) => ({
    question: `${pack}/q${index}`,
    pack,
    topic: 't',
    kind: 'single',
    level: 'easy',
    credit: 1,
  }));

function missingOf(readiness: Readiness): ReturnType<typeof missingAnswers> | null {
  return readiness.verdict === 'too-few' ? missingAnswers(readiness) : null;
}

test('without any answer all 33 are missing, and three in each pack that weighs a tenth or more', () => {
  expect(missingOf(readinessOf(TARGET, []))).toEqual({
    answers: 33,
    packs: [
      { pack: 'a', answers: 3 },
      { pack: 'b', answers: 3 },
    ],
  });
});

test('where only a pack is met too little, just its answers are missing', () => {
  const answers = fresh([...Array.from({ length: 50 }, () => 'a'), 'b']);
  expect(missingOf(readinessOf(TARGET, answers))).toEqual({
    answers: 2,
    packs: [{ pack: 'b', answers: 2 }],
  });
});

test('so many more answers give a verdict, and one fewer does not', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }), (packs) => {
      const missing = missingOf(readinessOf(TARGET, fresh(packs)));
      if (missing === null) return;
      const needed = missing.packs.flatMap(({ pack, answers }) =>
        Array.from({ length: answers }, () => pack),
      );
      const more = Array.from({ length: missing.answers }, (_, place) => needed[place] ?? 'a');
      expect(readinessOf(TARGET, fresh([...packs, ...more])).verdict).not.toBe('too-few');
      expect(readinessOf(TARGET, fresh([...packs, ...more.slice(1)])).verdict).toBe('too-few');
    }),
  );
});
