import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../src/domain/question/question.ts';
import { type ShippedQuestion, shippedQuestions } from './support/shipped-packs.ts';

const failing = (isWrong: (question: ShippedQuestion) => boolean): string[] =>
  shippedQuestions.filter(([, question]) => isWrong(question)).map(([name]) => name);
const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

describe('every question that we ship', () => {
  it('is one of 320 or more, in every kind', () => {
    expect(shippedQuestions.length).toBeGreaterThanOrEqual(320);
    const kinds = new Set(shippedQuestions.map(([, { kind = 'single' }]) => kind));
    expect([...kinds].sort()).toEqual([...KIND_NAMES].sort());
  });

  it('has a hint where it is easy', () => {
    expect(failing(({ level, hint }) => level === 'easy' && hint === undefined)).toEqual([]);
  });

  it('is kept for exams by `use` and tag together, 80 or more of them', () => {
    const kept = shippedQuestions.filter(([, { use }]) => use === 'exam');
    expect(kept.length).toBeGreaterThanOrEqual(80);
    expect(failing(({ use, tags = [] }) => (use === 'exam') !== tags.includes('mock'))).toEqual([]);
  });

  it('gives a reason for each option', () => {
    expect(failing(({ options = [] }) => options.some(({ why = '' }) => why.trim() === ''))).toEqual([]);
  });

  it('is explained in 15 to 70 words', () => {
    expect(failing(({ explanation = '' }) => wordsOf(explanation) < 15 || wordsOf(explanation) > 70)).toEqual(
      [],
    );
  });

  it('names a source, who verified it, and how hard it is', () => {
    expect(
      failing(({ source }) => source === undefined || (Array.isArray(source) && source.length === 0)),
    ).toEqual([]);
    expect(failing(({ verified }) => verified === undefined)).toEqual([]);
    // A rehearsal is never scored, so nobody just passes it.
    expect(failing(({ kind, borderline }) => kind !== 'rehearse' && borderline === undefined)).toEqual([]);
  });
});

describe('over all single questions that we ship', () => {
  const singles = shippedQuestions
    .filter(([, { kind = 'single' }]) => kind === 'single')
    .map(([, { options = [] }]) => ({
      lengths: options.map(({ text }) => text.length),
      key: options.findIndex(({ correct }) => correct === true),
    }));

  it('the key is the only longest option in at most 35 %', () => {
    const longest = singles.filter(({ lengths, key }) => {
      const others = lengths.filter((_, index) => index !== key);
      return (lengths[key] ?? 0) > Math.max(...others);
    });
    expect(longest.length / singles.length).toBeLessThanOrEqual(0.35);
  });

  it('no place holds more than 40 % of the keys', () => {
    for (const place of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const share = singles.filter(({ key }) => key === place).length / singles.length;
      expect(share).toBeLessThanOrEqual(0.4);
    }
  });
});
