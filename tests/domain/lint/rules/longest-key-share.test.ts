import { describe, expect, it } from 'vitest';
import type { QuestionFacts } from '../../../../src/domain/lint/facts.ts';
import { longestKeyShare } from '../../../../src/domain/lint/rules/longest-key-share.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const LENGTHS = ['a long way', 'a way', 'way'];

/** A pack with one question for each key, given by its rank in length among three options: 0 is the longest. */
function pack(keys: readonly number[], more = '', head = 'questions', lengths = LENGTHS): string {
  const questions = keys.map((key, index) => {
    const options = lengths.map(
      (text, rank) => `{ text: "${text}${rank}"${rank === key ? ', correct: true' : ''} }`,
    );
    return `  - { id: q${index}, topic: sums, level: easy, prompt: Which way ${index}${more}, options: [${options.join(', ')}] }\n`;
  });
  return `format: 1\nid: demo\ntitle: Demo\nlanguage: en\ntopics:\n  sums: Sums\n${head}:\n${questions.join('')}`;
}
const times = (count: number, keys: readonly number[]): number[] =>
  Array.from({ length: count }, () => keys).flat();
const FOUND = '⟦questions⟧';

ruleCases(longestKeyShare, {
  valid: {
    'keys of all lengths alike': pack(times(5, [0, 1, 2])),
    'longest keys in too few questions': pack(times(11, [0])),
    'retired questions': pack(times(12, [0]), ', retired: true'),
    'options of one length': pack(times(12, [0]), '', 'questions', ['way', 'way', 'way']),
    'options that markup alone makes longer': pack(times(12, [0]), '', 'questions', [
      '**way**',
      'way',
      'way',
    ]),
  },
  invalid: {
    'keys that are always the longest': pack(times(12, [0]), '', FOUND),
    'keys that are mostly the longest': pack([...times(12, [0]), 1, 2, 1, 2], '', FOUND),
    'keys that lean to the longest, by a looser p': {
      text: pack([...times(6, [0]), 1, 1, 2, 2], '', FOUND),
      settings: { p: 0.1, atLeast: 10 },
    },
  },
});

describe('longest-key-share', () => {
  it('says how many of how many, of what, and how likely chance alone is', () => {
    const single = { options: 4, key: 0, isKeyLongest: true, isAsWritten: false };
    const questions = times(12, [0]).map(() => ({ retired: false, single }) as unknown as QuestionFacts);
    expect(longestKeyShare.check({ type: 'exam', questions }, longestKeyShare.settings)).toContain(
      'In 12 of 12 single-choice questions of this exam the right option is the longest; chance alone does that with p < 0.0001.',
    );
  });
});
