import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOrder } from '../../../src/domain/session/plan.ts';
import { rngForQuestion } from '../../../src/domain/session/rng.ts';
import { anySeed } from '../../support/arbitraries.ts';
import { judgement, match, multiple, numeric, single, trueFalse } from '../../support/questions.ts';

describe('the order in which options are shown', () => {
  it.each([single(), multiple(), judgement(), match()])(
    'of $kind is drawn by a stream of the question’s own, so that other questions do not change it',
    (question) => {
      fc.assert(
        fc.property(anySeed, fc.string(), (seed, key) => {
          const places = question.kind === 'match' ? [0, 1, 2] : question.options.map((_, index) => index);
          expect(shownOrder({ key, question }, seed)).toEqual(rngForQuestion(seed, key).shuffle(places));
        }),
      );
    },
  );

  it.each([single(), multiple(), judgement(), match()])(
    'of $kind is the file’s where it asks for that',
    (question) => {
      const shown = shownOrder({ key: 'demo/first', question: { ...question, shuffle: false } }, 7);
      expect(shown).toEqual(shown.map((_, index) => index));
    },
  );

  it.each([trueFalse(), numeric()])('of $kind is empty, since there are none', (question) => {
    expect(shownOrder({ key: 'demo/first', question }, 7)).toEqual([]);
  });
});
