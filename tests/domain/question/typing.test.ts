import { describe, expect, it } from 'vitest';
import { MAX_TYPED } from '../../../src/domain/question/typed-text.ts';
import { scoreTyping, typingMeasures, typingRules } from '../../../src/domain/question/typing.ts';
import { typing } from '../../support/questions.ts';

const seconds = (typed: number): { typedMs: number; isPasted: boolean } => ({
  typedMs: typed * 1000,
  isPasted: false,
});

describe('the credit of a typed passage', () => {
  const question = typing({ passage: 'abcdefghij', target: { wpm: 24, accuracy: 90 } });

  it('is that of each answer by itself, whatever was scored before', () => {
    for (const [typed, effort, credit] of [
      ['abcdefghij', null, 1],
      ['abcde', null, 0.5],
      ['abcdefghij', seconds(5), 1],
      ['abcdefghij', seconds(10), 0.5],
      ['abcdefghij', null, 1],
      ['something else', null, 0],
    ] as const) {
      expect(scoreTyping(question, typed, effort), typed).toBe(credit);
    }
    expect(scoreTyping({ ...question, passage: 'abcde' }, 'abcde', null)).toBe(1);
  });

  it('has no speed where the time was not measured', () => {
    expect(typingMeasures(question, 'abcde', null)).toEqual({
      seconds: null,
      pasted: false,
      keystrokes: 5,
      errors: 0,
      accuracy: 100,
      grossWpm: null,
      netWpm: null,
      reached: 5,
    });
  });

  it('has a speed of 0 at least, though there are more errors than words', () => {
    expect(typingMeasures(question, 'xxxxxxxxxx', seconds(60))).toMatchObject({ grossWpm: 2, netWpm: 0 });
  });
});

describe('the check of a passage', () => {
  it('finds what nobody can type: a tab, or more than 2,000 characters', () => {
    expect(typingRules.check(typing({ passage: 'a\tb' }))).toEqual([{ code: 'not-typable', reason: 'tab' }]);
    expect(typingRules.check(typing({ passage: 'ñ'.repeat(MAX_TYPED) }))).toEqual([]);
    expect(typingRules.check(typing({ passage: 'ñ'.repeat(MAX_TYPED + 1) }))).toEqual([
      { code: 'not-typable', reason: 'long' },
    ]);
  });

  it('takes an answer up to twice as long', () => {
    expect(typingRules.isAnswer(typing(), 'a'.repeat(2 * MAX_TYPED))).toBe(true);
    expect(typingRules.isAnswer(typing(), 'a'.repeat(2 * MAX_TYPED + 1))).toBe(false);
  });
});
