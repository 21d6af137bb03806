import { describe, expect, it } from 'vitest';
import { outlineLength } from '../../../src/domain/question/outline-length.ts';
import { MAX_OUTLINE, rehearseRules, selfScore } from '../../../src/domain/question/rehearse.ts';
import { rehearse } from '../../support/questions.ts';

const NET = { multiple: 'net' } as const;

describe('what people give themselves for a rehearsal', () => {
  it('is out of 2 for each line that they scored', () => {
    expect(selfScore({ scores: [2, null, 0] })).toEqual({ points: 2, outOf: 4 });
    expect(selfScore({ scores: [1, 2, 2] })).toEqual({ points: 5, outOf: 6 });
    expect(selfScore({ scores: [null, null] })).toEqual({ points: 0, outOf: 0 });
  });

  it('is a credit that no score asks for, and nothing to guess at', () => {
    expect(rehearseRules.score(rehearse(), { scores: [2, 1] }, NET)).toBe(0.75);
    expect(rehearseRules.score(rehearse(), { scores: [null, null] }, NET)).toBe(0);
    expect(rehearseRules.guessing(rehearse(), NET)).toEqual({ credit: 0, wrong: 0 });
  });
});

describe('the answer to a rehearsal', () => {
  it.each([
    ['an outline of 2,000 characters', { scores: [0, 1], outline: 'a'.repeat(MAX_OUTLINE) }, true],
    ['a longer outline', { scores: [0, 1], outline: 'a'.repeat(MAX_OUTLINE + 1) }, false],
    ['an outline in parts', { scores: [0, 1], outline: ['a'] }, false],
    ['a text', 'well done', false],
    ['a number', 2, false],
    ['an outline alone', { outline: 'words' }, false],
  ])('with %s is one: %s', (_what, value, isOne) => {
    expect(rehearseRules.isAnswer(rehearse(), value)).toBe(isOne);
  });
});

describe('the length of an outline', () => {
  it('is told in words and in the time that they take to say', () => {
    expect(outlineLength('Hello')).toBe('1 word, about 0:00 to say');
    expect(outlineLength('word '.repeat(195))).toBe('195 words, about 1:30 to say');
  });
});

describe('the check of a rehearsal', () => {
  it('finds a line of the rubric that is there twice', () => {
    const rubric = ['Names a reason', 'Gives an example', ' Names  a reason'];
    expect(rehearseRules.check(rehearse({ rubric }))).toEqual([
      { code: 'duplicate-rubric', index: 2, first: 0 },
    ]);
  });
});
