import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import { transcribeMeasures } from '../../../src/domain/question/transcribe.ts';
import { MAX_TYPED } from '../../../src/domain/question/typed-text.ts';
import { passageText, scoreTyping, typingMeasures } from '../../../src/domain/question/typing.ts';
import { transcribe, typing } from '../../support/questions.ts';
import { anyEffort, anyTranscribe, anyTyped, anyTyping } from '../../support/typed-answers.ts';

const NET = { multiple: 'net' } as const;
const seconds = (typed: number): { typedMs: number; isPasted: boolean } => ({
  typedMs: typed * 1000,
  isPasted: false,
});

describe('transcribe', () => {
  it('gives every answer a credit from 0 to 1, and 1 to the record itself', () => {
    fc.assert(
      fc.property(anyTranscribe, fc.array(anyTyped, { minLength: 6, maxLength: 6 }), (question, typed) => {
        const { score, bestAnswer, isAnswer } = rulesOf(question);
        const answer = typed.slice(0, question.fields.length);
        expect(isAnswer(question, answer)).toBe(true);
        expect(score(question, answer, NET)).toBeGreaterThanOrEqual(0);
        expect(score(question, answer, NET)).toBeLessThanOrEqual(1);
        expect(isAnswer(question, bestAnswer(question))).toBe(true);
        expect(score(question, bestAnswer(question), NET)).toBe(1);
      }),
    );
  });

  it('gives each exact field the same share', () => {
    fc.assert(
      fc.property(anyTranscribe, fc.nat(5), (question, wrong) => {
        const count = question.fields.length;
        const answer = question.fields.map(({ value }, index) => (index < wrong ? `${value}!` : value));
        const right = Math.max(0, count - wrong);
        expect(rulesOf(question).score(question, answer, NET)).toBe(right / count);
      }),
    );
  });

  it.each([
    ['outer spaces', 'Peña ', '  Peña', 1],
    ['the way an accent is stored', 'Pen\u0303a', 'Pe\u00F1a', 1],
    ['case', 'Peña', 'peña', 0],
    ['inner spaces', 'A 1', 'A  1', 0],
    ['a missing sign', '1,250', '1250', 0],
  ])('compares %s as the docs say', (_what, value, typed, credit) => {
    const question = transcribe({ fields: [{ label: 'Name', value }] });
    expect(rulesOf(question).score(question, [typed], NET)).toBe(credit);
  });

  it('measures keystrokes an hour and accuracy over all fields', () => {
    // 16 + 9 + 5 characters in 30 seconds; one other character and one missing.
    const answer = ['Northwind Supplx', 'INV-20931', '48.5'];
    expect(transcribeMeasures(transcribe(), answer, seconds(30))).toEqual({
      seconds: 30,
      pasted: false,
      keystrokes: 29,
      errors: 2,
      accuracy: 93.33,
      keystrokesPerHour: 3480,
    });
    expect(transcribeMeasures(transcribe(), answer, null)).toMatchObject({
      seconds: null,
      keystrokesPerHour: null,
      accuracy: 93.33,
    });
  });

  it.each([
    ['too few entries', ['a', 'b']],
    ['nothing typed at all', ['', ' ', '']],
    ['a number', [1, 'b', 'c']],
    ['a text', 'abc'],
    ['an entry that no field can hold', ['a', 'b', 'c'.repeat(2 * MAX_TYPED + 1)]],
  ])('takes no answer with %s', (_what, value) => {
    expect(rulesOf(transcribe()).isAnswer(transcribe(), value)).toBe(false);
  });

  it('keeps the places of values in its key, so that swapped values are another key', () => {
    const [first, second, third] = transcribe().fields;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three fields');
    const swapped = transcribe({
      fields: [{ ...first, value: second.value }, { ...second, value: first.value }, third],
    });
    expect(rulesOf(swapped).keyTexts(swapped).toSorted()).not.toEqual(
      rulesOf(transcribe()).keyTexts(transcribe()).toSorted(),
    );
  });
});

describe('typing', () => {
  it('gives every answer a credit from 0 to 1, measured or not', () => {
    fc.assert(
      fc.property(anyTyping, anyTyped, anyEffort, (question, typed, effort) => {
        const credit = scoreTyping(question, typed, effort);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives 1 to the whole passage at the target speed, and to it unmeasured', () => {
    fc.assert(
      fc.property(anyTyping, (question) => {
        const best = rulesOf(question).bestAnswer(question) as string;
        const minutes = [...best].length / 5 / question.target.wpm;
        expect(rulesOf(question).isAnswer(question, best)).toBe(true);
        expect(rulesOf(question).score(question, best, NET)).toBe(1);
        // Time is kept in tenths of a second and is one second at least.
        const inTime = { typedMs: Math.floor(minutes * 600) * 100, isPasted: false };
        if (inTime.typedMs >= 1000) expect(scoreTyping(question, best, inTime)).toBe(1);
      }),
    );
  });

  it('never pays for taking longer', () => {
    fc.assert(
      fc.property(anyTyping, anyTyped, fc.nat(300), fc.nat(300), (question, typed, a, b) => {
        const [fast, slow] = [Math.min(a, b), Math.max(a, b)];
        const quick = scoreTyping(question, typed, seconds(fast));
        expect(scoreTyping(question, typed, seconds(slow))).toBeLessThanOrEqual(quick);
      }),
    );
  });

  it('gives nothing below the accuracy target, and as much as before at it', () => {
    const passage = 'abcdefghijklmnopqrst';
    const oneWrong = 'abcdefghijXlmnopqrst';
    const question = (accuracy: number): ReturnType<typeof typing> =>
      typing({ passage, target: { wpm: 10, accuracy } });
    expect(scoreTyping(question(95), oneWrong, null)).toBe(1);
    expect(scoreTyping(question(95.1), oneWrong, null)).toBe(0);
  });

  it('counts net speed: each error left costs a word a minute', () => {
    // 34 characters in 12 s: 34 / 5 / 0.2 = 34 gross; one error costs 1 / 0.2 = 5.
    const typed = 'Please send the signed note todaX.';
    const question = typing({ target: { wpm: 58, accuracy: 90 } });
    expect(typingMeasures(question, typed, seconds(12))).toEqual({
      seconds: 12,
      pasted: false,
      keystrokes: 34,
      errors: 1,
      accuracy: 97.06,
      grossWpm: 34,
      netWpm: 29,
      reached: 34,
    });
    expect(scoreTyping(question, typed, seconds(12))).toBeCloseTo(0.5, 10);
  });

  it('pays a fast beginning for its share of the passage alone', () => {
    const question = typing({ passage: 'abcdefghij', target: { wpm: 10, accuracy: 95 } });
    expect(scoreTyping(question, 'abcde', seconds(1))).toBe(0.5);
    expect(typingMeasures(question, 'abcde', null)).toMatchObject({ errors: 0, accuracy: 100, reached: 5 });
  });

  it('counts a second at least, so that a paste has a speed too', () => {
    const question = typing({ target: { wpm: 300, accuracy: 95 } });
    const pasted = { typedMs: 3, isPasted: true };
    expect(typingMeasures(question, question.passage, pasted)).toMatchObject({
      seconds: 1,
      pasted: true,
      grossWpm: 408,
    });
  });

  it.each([
    ['line ends', 'One line.\nAnother line.', 'One line. Another line.'],
    ['spaces around line ends', 'One line. \n  Another line.\n', 'One line. Another line.'],
    ['curly quotes', 'It’s “done”.', 'It\'s "done".'],
  ])('takes %s for what a keyboard has', (_what, passage, typed) => {
    expect(passageText(passage)).toBe(typed);
    expect(scoreTyping(typing({ passage }), typed, null)).toBe(1);
  });

  it('takes no answer that says nothing or is endless', () => {
    const { isAnswer } = rulesOf(typing());
    expect(isAnswer(typing(), ' \n')).toBe(false);
    expect(isAnswer(typing(), 'a'.repeat(2 * MAX_TYPED + 1))).toBe(false);
    expect(isAnswer(typing(), 7)).toBe(false);
  });

  it('starts progress anew when its target changes', () => {
    const harder = typing({ target: { wpm: 60, accuracy: 95 } });
    expect(rulesOf(harder).keyTexts(harder)).not.toEqual(rulesOf(typing()).keyTexts(typing()));
  });
});

describe('guessing at what is on the screen', () => {
  it.each([transcribe(), typing()])('earns nothing in $kind', (question) => {
    expect(rulesOf(question).guessing(question, NET)).toEqual({ credit: 0, wrong: 1 });
  });
});
