import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccepted, nearMiss, textRules } from '../../../src/domain/question/text.ts';
import { anyCodeUnit } from '../../support/arbitraries.ts';
import { textQuestion } from '../../support/questions.ts';

const NET = { multiple: 'net' } as const;
const accepting = (...accept: string[]): ReturnType<typeof textQuestion> => textQuestion({ accept });
const anyAccept = fc.array(
  fc
    .string({ unit: anyCodeUnit, minLength: 1, maxLength: 20 })
    .filter((text) => /\S/u.test(text.normalize('NFKC'))),
  { minLength: 1, maxLength: 5 },
);

describe('a typed text', () => {
  it.each([
    ['  Credit note ', 'credit note'],
    ['credit   note', 'credit note'],
    ['CREDIT NOTE', 'credit note'],
    ['ｃｒｅｄｉｔ　ｎｏｔｅ', 'credit note'],
    ['customer’s', "customer's"],
    ["customer's", 'customer’s'],
    ['“net 30”', '"net 30"'],
    ['=VLOOKUP', 'VLOOKUP'],
    ['vlookup()', 'VLOOKUP'],
    ['= vlookup ( )', 'VLOOKUP'],
    ['VLOOKUP', 'VLOOKUP()'],
    ['=STDEV.S()', 'STDEV.S'],
    ['norm.dist ()', 'NORM.DIST'],
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['=sum( A1 : A3 )', '=SUM(A1:A3)'],
    ['=SUM(A1, A3)', 'SUM(A1,A3)'],
    ['=IF(A1 >= 5, "x", "")', '=IF(A1>=5,"x","")'],
    ['=B2 * $F$1', '=B2*$F$1'],
    ['Espan\u0303a', 'Espa\u00f1a'],
  ])('%j is %j', (typed, accepted) => {
    expect(isAccepted(accepting(accepted), typed)).toBe(true);
  });

  it.each([
    ['creditnote', 'credit note'],
    ['credit-note', 'credit note'],
    ['=credit note', 'credit note'],
    ['credit note()', 'credit note'],
    ['=TODAY', '=TODAY()'],
    ['=VLOOKUP(1)', 'VLOOKUP'],
    ['=A1-B1', '=A1+B1'],
    ['=IF(A1="a b",1,2)', '=IF(A1="a  b ",1,2)'],
    ['=B2*F1', '=B2*$F$1'],
    ['=IF(A1="a,b",1,2)', '=IF(A1="a, b",1,2)'],
    ['=', '=A1'],
    ["='Q1-Q2'!A1", "='Q1 - Q2'!A1"],
    ['IF(A11,2)', 'IF(A1=1,2)'],
    ['a=b', 'a = b'],
    ['PO-7', 'PO - 7'],
    ['2 rows(new)', '2 rows (new)'],
    ['invoice(paid) today', 'invoice (paid) today'],
    ['V()LOOKUP', 'VLOOKUP'],
  ])('%j is not %j', (typed, accepted) => {
    expect(isAccepted(accepting(accepted), typed)).toBe(false);
  });

  it('is right when any accepted text is', () => {
    expect(isAccepted(accepting('debit', 'charge'), 'Charge')).toBe(true);
    expect(isAccepted(accepting('debit', 'charge'), 'credit')).toBe(false);
  });

  it('needs its capitals where they count', () => {
    const question = textQuestion({ accept: ['Dear Ms Cruz'], caseSensitive: true });
    expect(isAccepted(question, 'Dear  Ms Cruz')).toBe(true);
    expect(isAccepted(question, 'dear ms cruz')).toBe(false);
  });
});

describe('a near miss', () => {
  it.each([
    ['recieve', 'receive'],
    ['receve', 'receive'],
    ['receivee', 'receive'],
    ['receife', 'Receive'],
    ['teh', 'the'],
    ['=VLOKUP', 'VLOOKUP'],
  ])('%s is one edit away from %s, and wrong', (typed, accepted) => {
    const question = accepting('another', accepted);
    expect(nearMiss(question, typed)).toEqual({ accepted, by: 'one character' });
    expect(textRules.score(question, typed, NET)).toBe(0);
  });

  it.each([
    ['receive', 'receive'],
    ['recive it', 'receive it all'],
    ['rceieve', 'receive'],
    ['b', 'a'],
    ['50', '60'],
  ])('%s is none of %s', (typed, accepted) => {
    expect(nearMiss(accepting(accepted), typed)).toBeNull();
  });

  it('tells when the capitals alone are wrong', () => {
    const question = textQuestion({ accept: ['Dear Ms Cruz'], caseSensitive: true });
    expect(nearMiss(question, 'dear ms cruz')).toEqual({ accepted: 'Dear Ms Cruz', by: 'capitals' });
  });
});

describe('a text question', () => {
  it('gives each accepted text 1, however it is cased and spaced, and every text 0 or 1', () => {
    fc.assert(
      fc.property(anyAccept, fc.string(), (accept, typed) => {
        const question = accepting(...accept);
        for (const text of accept) {
          expect(textRules.score(question, text, NET)).toBe(1);
          expect(textRules.score(question, `  ${text}\t`, NET)).toBe(1);
        }
        const best = textRules.bestAnswer(question);
        expect(textRules.isAnswer(question, best)).toBe(true);
        expect(textRules.score(question, best, NET)).toBe(1);
        expect([0, 1]).toContain(textRules.score(question, typed, NET));
      }),
    );
  });

  it('never takes away with one more accepted text', () => {
    fc.assert(
      fc.property(anyAccept, fc.string({ minLength: 1 }), fc.string(), (accept, more, typed) => {
        const before = textRules.score(accepting(...accept), typed, NET);
        expect(textRules.score(accepting(...accept, more), typed, NET)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('states that guessing earns nothing, which is the mean over random texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const question = accepting('three-way match');
        expect(textRules.score(question, typed, NET)).toBe(textRules.guessing(question, NET).credit);
      }),
    );
  });

  it('takes any text without outer white space as answer, and nothing else', () => {
    const question = textQuestion();
    for (const value of ['a', 's', ':x', '=SUM', 'two words'])
      expect(textRules.isAnswer(question, value)).toBe(true);
    for (const value of ['', ' ', ' a', 5, null, true, ['a'], {}]) {
      expect(textRules.isAnswer(question, value)).toBe(false);
    }
  });

  it('has a fault where two accepted texts are the same after folding', () => {
    expect(textRules.check(accepting('credit note', 'debit', 'Credit  Note', 'SUM', '=sum()'))).toEqual([
      { code: 'duplicate-accept', index: 2, first: 0 },
      { code: 'duplicate-accept', index: 4, first: 3 },
    ]);
    expect(textRules.check(textQuestion({ accept: ['a', 'A'], caseSensitive: true }))).toEqual([]);
  });

  it('has a key of all accepted texts, which says when capitals count', () => {
    expect(textRules.keyTexts(accepting('a', 'b'))).toEqual(['a', 'b']);
    expect(textRules.keyTexts(textQuestion({ accept: ['a'], caseSensitive: true }))).toEqual([
      'capitals count a',
    ]);
    expect(textRules.shownTexts(textQuestion())).toEqual([]);
  });
});
