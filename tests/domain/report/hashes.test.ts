import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../support/sha256.ts';
import type { Question } from '../../../src/domain/question/question.ts';
import { foldKeyText, keyHash, promptHash } from '../../../src/domain/report/hashes.ts';
import { anyQuestion } from '../../support/arbitraries.ts';
import { judgement, keyed, multiple, single, trueFalse } from '../../support/questions.ts';

const keyOf = (question: Question): string => keyHash(question, sha256);
const withKey = (text: string): Question => single({ options: keyed([text, 'another'], [0]) });
const promptOf = (question: Question, passage?: string): string => promptHash(question, passage, sha256);

describe('the hash of a key', () => {
  it.each([
    ['white space', 'Ask the customer first', '  Ask the  customer\nfirst '],
    ['a final full stop', 'Ask the customer first', 'Ask the customer first.'],
    ['a comma behind a word', 'First ask, then act', 'First ask then act'],
    ['capital letters', 'Ask first', 'ask First'],
    ['curly quotes', 'The customer\u2019s \u201cown\u201d', 'The customer\'s "own"'],
    ['full-width letters', 'SUM', '\uff33\uff35\uff2d'],
  ])('stays when only %s changed', (_what, before, after) => {
    expect(keyOf(withKey(after))).toBe(keyOf(withKey(before)));
  });

  it.each([
    ['the words', 'Ask first', 'Ask last'],
    ['a dollar sign', '=B2*F1', '=B2*$F1'],
    ['the place of a dollar sign', '=$B2', '=B$2'],
    ['a colon for a comma inside a formula', '=SUM(A1:A3)', '=SUM(A1,A3)'],
    ['an operator', '=A1+B1', '=A1-B1'],
    ['a comparison', '=A1>=5', '=A1>5'],
    ['the sign of a number', '-5', '5'],
    ['a decimal point', '1.5', '15'],
    ['the place of a thousands comma', '1,250', '12,50'],
    ['a percent sign', '12%', '12'],
  ])('changes with %s', (_what, before, after) => {
    expect(keyOf(withKey(after))).not.toBe(keyOf(withKey(before)));
  });

  it('does not hang on the order of options or on the wrong ones', () => {
    const before = multiple({ options: keyed(['a', 'b', 'c'], [0, 2]) });
    const after = multiple({ options: keyed(['c', 'x', 'y', 'a'], [0, 3]) });
    expect(keyOf(after)).toBe(keyOf(before));
  });

  it('stays when a capital letter changes the alphabetical order of several keys', () => {
    const before = multiple({ options: keyed(['apple', 'Banana', 'c'], [0, 1]) });
    const after = multiple({ options: keyed(['apple', 'banana', 'c'], [0, 1]) });
    expect(keyOf(after)).toBe(keyOf(before));
  });

  it('changes when another option becomes right', () => {
    const texts = ['a', 'b', 'c'];
    expect(keyOf(single({ options: keyed(texts, [1]) }))).not.toBe(
      keyOf(single({ options: keyed(texts, [2]) })),
    );
    expect(keyOf(multiple({ options: keyed(texts, [0]) }))).not.toBe(
      keyOf(multiple({ options: keyed(texts, [0, 1]) })),
    );
    expect(keyOf(trueFalse({ answer: true }))).not.toBe(keyOf(trueFalse({ answer: false })));
  });

  it('changes with the marks of a judgement, not with its standard', () => {
    const swapped = judgement({
      options: [2, 3, 1, 0].map((marks, i) => ({ text: `worth ${3 - i}`, marks })),
    });
    expect(keyOf(swapped)).not.toBe(keyOf(judgement()));
    expect(keyOf(judgement({ standard: 'Another.' }))).toBe(keyOf(judgement()));
  });

  it('changes with the kind', () => {
    const options = keyed(['a', 'b'], [0]);
    expect(keyOf(single({ options }))).not.toBe(keyOf(multiple({ options })));
  });

  it('is what anyone can compute: sha256 of canonical JSON, sixteen hex digits', () => {
    const text = '{"key":["beta"],"kind":"single"}';
    expect(keyOf(single())).toBe(sha256(text).slice(0, 16));
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(keyOf(question)).toMatch(/^[0-9a-f]{16}$/u);
      }),
    );
  });

  it('folds a folded text no further', () => {
    fc.assert(
      fc.property(fc.lorem(), (text) => {
        expect(foldKeyText(foldKeyText(text))).toBe(foldKeyText(text));
      }),
    );
  });
});

describe('the hash of what is seen', () => {
  it('is what anyone can compute', () => {
    const text =
      '{"options":["alpha","beta","gamma","delta"],"prompt":"Which one is right?","scenario":null}';
    expect(promptOf(single())).toBe(sha256(text).slice(0, 16));
  });

  it('takes composed and decomposed letters as equal', () => {
    expect(promptOf(single({ prompt: 'Espan\u0303a' }), 'n\u0303')).toBe(
      promptOf(single({ prompt: 'Espa\u00f1a' }), '\u00f1'),
    );
    expect(promptOf(withKey('n\u0303'))).toBe(promptOf(withKey('\u00f1')));
  });

  it('changes with the prompt, the scenario and any option, also by a full stop', () => {
    const hashes = [
      promptOf(single()),
      promptOf(single({ prompt: 'Which one is right' })),
      promptOf(single(), ''),
      promptOf(single(), 'A passage.'),
      promptOf(single({ options: keyed(['alpha.', 'beta', 'gamma', 'delta'], [1]) })),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('does not tell the key', () => {
    const texts = ['a', 'b'];
    expect(promptOf(single({ options: keyed(texts, [0]) }))).toBe(
      promptOf(single({ options: keyed(texts, [1]) })),
    );
    expect(promptOf(trueFalse({ answer: true }))).toBe(promptOf(trueFalse({ answer: false })));
  });
});
