import { describe, expect, it } from 'vitest';
import type { QuestionFacts } from '../../../../src/domain/lint/facts.ts';
import { keyPosition } from '../../../../src/domain/lint/rules/key-position.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

/** A pack with one question for each key, given by its place among three options. */
function pack(keys: readonly number[], more = ', shuffle: false', head = 'questions'): string {
  const questions = keys.map((key, index) => {
    const options = [0, 1, 2].map(
      (place) => `{ text: way ${index} ${place}${place === key ? ', correct: true' : ''} }`,
    );
    return `  - { id: q${index}, topic: sums, level: easy, prompt: Which way ${index}${more}, options: [${options.join(', ')}] }\n`;
  });
  return `format: 1\nid: demo\ntitle: Demo\nlanguage: en\ntopics:\n  sums: Sums\n${head}:\n${questions.join('')}`;
}
const times = (count: number, keys: readonly number[]): number[] =>
  Array.from({ length: count }, () => keys).flat();
const FOUND = '⟦questions⟧';

ruleCases(keyPosition, {
  valid: {
    'keys at all places alike': pack(times(5, [0, 1, 2])),
    'keys at one place, but shuffled': pack(times(12, [1]), ''),
    'keys at one place in too few questions': pack(times(11, [1])),
    'retired questions': pack(times(12, [1]), ', shuffle: false, retired: true'),
    'a lean that chance can explain': pack([...times(7, [1]), ...times(4, [0, 2])]),
  },
  invalid: {
    'all keys at one place': pack(times(12, [1]), ', shuffle: false', FOUND),
    'most keys at the last place': pack([...times(12, [2]), 0, 1, 0, 1], ', shuffle: false', FOUND),
    'a lean, by a looser p': {
      text: pack([...times(8, [1]), ...times(4, [0])], ', shuffle: false', FOUND),
      settings: { p: 0.2, atLeast: 3 },
    },
  },
});

describe('key-position', () => {
  const facts = (key: number, options: number): QuestionFacts => {
    const single = { options, key, isKeyLongest: false, isAsWritten: true };
    return { retired: false, single } as unknown as QuestionFacts;
  };

  it('tests a place against the questions that have it, and names it, the count and the chance', () => {
    const questions = [
      ...times(12, [0, 1]).map((key) => facts(key, 2)),
      ...times(12, [3]).map((key) => facts(key, 4)),
    ];
    expect(keyPosition.check({ type: 'exam', questions }, keyPosition.settings)).toContain(
      'In 12 of 12 single-choice questions of this exam that are not shuffled, the right option is number 4; chance alone does that with p < 0.0001.',
    );
  });

  it('counts each place as a try of its own', () => {
    // 5 of 5 at one of two places: 1/32 for that place, 1/16 for either.
    const questions = times(5, [0]).map((key) => facts(key, 2));
    const check = (p: number): string | null =>
      keyPosition.check({ type: 'pack', questions }, { p, atLeast: 5 });
    expect(check(0.06)).toBeNull();
    expect(check(0.07)).toContain('p = 0.06');
  });
});
