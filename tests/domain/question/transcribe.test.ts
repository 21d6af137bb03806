import { describe, expect, it } from 'vitest';
import { transcribeMeasures, transcribeRules } from '../../../src/domain/question/transcribe.ts';
import { MAX_TYPED } from '../../../src/domain/question/typed-text.ts';
import { transcribe } from '../../support/questions.ts';

const field = (label: string, value: string): { label: string; value: string } => ({ label, value });

describe('the check of a record', () => {
  it('finds a label that is there twice, whatever its spaces', () => {
    const fields = [field('Due date', 'a'), field('Total', 'b'), field(' Due  date', 'c')];
    expect(transcribeRules.check(transcribe({ fields }))).toEqual([
      { code: 'duplicate-label', index: 2, first: 0 },
    ]);
  });

  it('finds values that nobody can type: with a tab or a line inside, or too long', () => {
    const fields = [
      field('Outer', '\ta\n'),
      field('Tab', 'a\tb'),
      field('Line', 'a\nb'),
      field('Longest', 'ñ'.repeat(MAX_TYPED)),
      field('Long', 'ñ'.repeat(MAX_TYPED + 1)),
    ];
    expect(transcribeRules.check(transcribe({ fields }))).toEqual([
      { code: 'not-typable', reason: 'line', field: 1 },
      { code: 'not-typable', reason: 'line', field: 2 },
      { code: 'not-typable', reason: 'long', field: 4 },
    ]);
  });
});

describe('the entry of a record', () => {
  it.each([
    ['one field filled and the others left', ['a', '', ' '], true],
    ['the longest text that a field can hold', ['a'.repeat(2 * MAX_TYPED), 'b', 'c'], true],
    ['a list in a field', [['a'], 'b', 'c'], false],
    ['an empty place', ['a', null, 'c'], false],
  ])('with %s is an answer: %s', (_what, value, isOne) => {
    expect(transcribeRules.isAnswer(transcribe(), value)).toBe(isOne);
  });

  it('says whether it was pasted, and not where that was not measured', () => {
    const entry = ['Northwind Supply', 'INV-20931', '48.50'];
    const pasted = { typedMs: 2000, isPasted: true };
    expect(transcribeMeasures(transcribe(), entry, pasted)).toMatchObject({ pasted: true, errors: 0 });
    expect(transcribeMeasures(transcribe(), entry, null)).toMatchObject({ pasted: false, accuracy: 100 });
  });
});
