import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import { KIND_NAMES } from '../../../src/domain/question/question.ts';
import { anyQuestion } from '../../support/arbitraries.ts';
import { everyAnswer, judgement, keyed, multiple, single, trueFalse } from '../../support/questions.ts';

describe('the check of a question', () => {
  it('finds nothing in a sound question of any kind', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(rulesOf(question).check(question)).toEqual([]);
      }),
    );
  });

  it.each([
    { keys: [], found: 0 },
    { keys: [0, 1], found: 2 },
  ])('wants one key in a single question, not $found', ({ keys, found }) => {
    const question = single({ options: keyed(['a', 'b'], keys) });
    expect(rulesOf(question).check(question)).toEqual([{ code: 'key-count', found, wanted: 'one' }]);
  });

  it('wants at least one key in a multiple question', () => {
    const question = multiple({ options: keyed(['a', 'b'], []) });
    expect(rulesOf(question).check(question)).toEqual([{ code: 'key-count', found: 0, wanted: 'some' }]);
  });

  it('wants at least one option with marks in a judgement', () => {
    const question = judgement({ options: ['a', 'b'].map((text) => ({ text, marks: 0 })) });
    expect(rulesOf(question).check(question)).toEqual([{ code: 'no-marks' }]);
  });

  it('finds options that differ only in white space, each against the first', () => {
    const question = single({ options: keyed(['a b', 'c', ' a  b', 'a\nb'], [1]) });
    expect(rulesOf(question).check(question)).toEqual([
      { code: 'duplicate-option', index: 2, first: 0 },
      { code: 'duplicate-option', index: 3, first: 0 },
    ]);
  });

  it('keeps options apart that differ in case, in sign or by a space', () => {
    const question = single({ options: keyed(['-5', '5', 'A1', 'a1', 'a 1'], [0]) });
    expect(rulesOf(question).check(question)).toEqual([]);
  });
});

describe('what counts as an answer', () => {
  it('takes every possible answer', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const answer of everyAnswer(question)) {
          expect(rulesOf(question).isAnswer(question, answer)).toBe(true);
        }
      }),
    );
  });

  it('takes nothing else, whatever a file holds', () => {
    fc.assert(
      fc.property(anyQuestion, fc.jsonValue(), (question, value) => {
        const possible = everyAnswer(question).map((answer) => JSON.stringify(answer));
        const isPossible = possible.includes(JSON.stringify(value));
        expect(rulesOf(question).isAnswer(question, value)).toBe(isPossible);
      }),
    );
  });

  it.each([
    ['a place past the last option', single(), 4],
    ['a place before the first', single(), -1],
    ['half a place', judgement(), 0.5],
    ['no ticks', multiple(), []],
    ['ticks out of order', multiple(), [2, 0]],
    ['a tick twice', multiple(), [1, 1]],
    ['a word for a boolean', trueFalse(), 'true'],
  ])('refuses %s', (_name, question, value) => {
    expect(rulesOf(question).isAnswer(question, value)).toBe(false);
  });
});

describe('the registry of kinds', () => {
  it('has rules that know their own questions', () => {
    const names = 'judgement match multiple numeric order rehearse single text transcribe true-false typing';
    expect(KIND_NAMES.toSorted()).toEqual(names.split(' '));
    expect(rulesOf(trueFalse()).options(trueFalse())).toEqual([]);
    expect(rulesOf(single()).options(single())).toEqual(single().options);
  });
});
