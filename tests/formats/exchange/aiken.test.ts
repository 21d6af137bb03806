import type { SourceQuestions } from '../../../src/app/ports-exchange.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aikenCodec } from '../../../src/formats/exchange/aiken.ts';
import { readAiken as readSource } from '../../../src/formats/exchange/aiken/read-aiken.ts';
import { writeAiken } from '../../../src/formats/exchange/aiken/write-aiken.ts';
import { packOf } from '../../support/exchange/pack-of.ts';
import { anyLine, anyPackToWrite, anyText, comparable } from '../../support/exchange/packs.ts';
import { questionsOf } from '../../support/exchange/questions-of.ts';

const readAiken = (text: string): SourceQuestions => questionsOf(readSource(text));

const single = (prompt: string, texts: readonly string[], key: number): object => ({
  kind: 'single',
  prompt,
  options: texts.map((text, index) => ({ text, correct: index === key })),
});
const drafts = (text: string): readonly object[] => readAiken(text).questions.map(({ draft }) => draft);

describe('reading Aiken', () => {
  test.each<readonly [what: string, aiken: string]>([
    ['brackets', 'Net?\nA) 88\nB) 112\nANSWER: A'],
    ['points', 'Net?\nA. 88\nB. 112\nANSWER: A'],
    ['no space', 'Net?\nA)88\nB)112\nANSWER:A'],
    ['small letters', 'Net?\na) 88\nb) 112\nAnswer: a'],
    ['letters in brackets', 'Net?\n(A) 88\n(B) 112\nANSWER: (A)'],
    ['indents, blank lines and CR', 'Net?\n\n  A) 88\n\n\tB) 112\n\n ANSWER : A  \n\n'],
    ['a key without a colon', 'Net?\nA) 88\nB) 112\nANSWER A'],
    ['a key with its bracket', 'Net?\nA) 88\nB) 112\nANSWER: A)'],
    ['a key with its text', 'Net?\nA) 88\nB) 112\nCorrect answer: A) 88'],
    ['a key that is a text', 'Net?\nA) 88\nB) 112\nANSWER: 88'],
  ])('takes %s', (_, aiken) => {
    expect(drafts(aiken)).toEqual([single('Net?', ['88', '112'], 0)]);
  });

  test('keeps texts of several lines whole', () => {
    expect(drafts('A customer calls.\nWhat first?\nA) Greet\n  by name\nB) Wait\nANSWER: A')).toEqual([
      single('A customer calls.\nWhat first?', ['Greet\nby name', 'Wait'], 0),
    ]);
  });

  test('takes a text that starts like a choice for what it is', () => {
    expect(
      drafts('U.S. banks?\ne.g. which\nA) One\nB) Two\nANSWER: B\nI. Newton?\nA) x\nB) y\nANSWER: A'),
    ).toEqual([single('U.S. banks?\ne.g. which', ['One', 'Two'], 1), single('I. Newton?', ['x', 'y'], 0)]);
  });

  test('names a text that an empty line sets off', () => {
    const { questions, simplified } = readAiken('Chapter 1\n\nNet?\nA) 88\nB) 112\nANSWER: A');
    expect(questions[0]?.draft.prompt).toBe('Chapter 1\n\nNet?');
    expect(simplified.map(({ line }) => line)).toEqual([1]);
  });

  test.each<readonly [aiken: string, line: number, word: RegExp]>([
    ['Net?\nA) 88\nANSWER: A\n', 1, /two choices/u],
    ['A) 88\nB) 112\nANSWER: A\n', 1, /no question above/u],
    ['ANSWER: A\n', 1, /no question above/u],
    ['Net?\nA) 88\nB) 112\n', 1, /no ANSWER line/u],
    ['Net?\nA) 88\nB) 112\nANSWER: C\n', 4, /no such choice/u],
    ['Net?\nA) 88\nB) 112\nANSWER:\n', 4, /no single choice/u],
    ['Net?\nA) 88\nB) 112\nANSWER: A, B\n', 4, /no single choice/u],
    ['Net?\nA) 88\nB) 112\nB) 120\nANSWER: B\n', 1, /same letter/u],
    ['Net?\nANSWER: A\n', 1, /two choices/u],
  ])('refuses %j and no other question', (aiken, line, word) => {
    const read = readAiken(`${aiken}\nNext?\nA) x\nB) y\nANSWER: B`);
    expect(read.refused).toEqual([expect.objectContaining({ line, message: expect.stringMatching(word) })]);
    expect(read.questions.map(({ draft }) => draft)).toEqual([single('Next?', ['x', 'y'], 1)]);
  });

  test('refuses a question without ANSWER line even where the next one follows at once', () => {
    const read = readAiken('Net?\nA) 88\nB) 112\nNext?\nA) x\nB) y\nANSWER: B');
    expect(read.refused.map(({ line }) => line)).toEqual([1]);
    expect(read.questions.map(({ line, draft }) => [line, draft.prompt])).toEqual([[4, 'Next?']]);
  });

  test('refuses a last text without choices', () => {
    expect(readAiken('Net?\nA) 88\nB) 112\nANSWER: A\n\nThe end').refused).toEqual([
      expect.objectContaining({ line: 6, message: expect.stringMatching(/no choices/u) }),
    ]);
  });

  test('never throws, and accounts for each ANSWER line', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(
          'Net?',
          'A) 88',
          'B) 112',
          'B.',
          'a)x',
          '',
          'ANSWER: A',
          'ANSWER: B',
          'C) 5',
          'answer: b',
          ' ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const read = readAiken(parts.join('\n'));
        const keys = parts.filter((part) => /^ANSWER: [AB]$/u.test(part)).length;
        expect(read.questions.length + read.refused.length).toBeGreaterThanOrEqual(keys);
      }),
    );
  });

  test.each<readonly [what: string, aiken: string]>([
    ['lines', 'x\n'.repeat(200_000)],
    ['choices', 'A) x\n'.repeat(40_000)],
    ['a key', `Net?\nA) 1\nB) 2\nANSWER:${' '.repeat(500_000)}A`],
    ['blank lines', `A)${'\n'.repeat(500_000)}ANSWER: B`],
  ])('%s without end are read soon', async (_, aiken) => {
    const source = { name: 'a.txt', bytes: new TextEncoder().encode(aiken) };
    aikenCodec.recognise?.(source);
    expect((await aikenCodec.read?.(source))?.type).toBe('questions');
  });
});

describe('writing Aiken', () => {
  test('gives a question, its choices and its key', () => {
    const { content, refused } = writeAiken([packOf(single('Net of 100\nless 12?', ['88', '112'], 0))]);
    expect(content).toBe('Net of 100 less 12?\nA) 88\nB) 112\nANSWER: A\n\n');
    expect(refused).toEqual([]);
  });

  test.each<readonly [what: string, question: object]>([
    ['another kind', { kind: 'true-false', prompt: 'So?', answer: true }],
    ['a text like a choice', single('B) or not?', ['x', 'y'], 0)],
    ['a text like a key', single('ANSWER: what?', ['x', 'y'], 0)],
    ['a text of one character', single('?', ['x', 'y'], 0)],
  ])('refuses %s', (_, question) => {
    const { content, refused } = writeAiken([packOf(question)]);
    expect([content, refused.map(({ name }) => name)]).toEqual(['', ['q-1']]);
  });

  test('says what is lost', () => {
    const question = { ...single('Net `x`?', ['a\nb', 'c'], 0), explanation: 'So.', hint: 'Look.' };
    const messages = writeAiken([packOf(question)]).simplified.map(({ message }) => message);
    for (const word of [
      /Line breaks/u,
      /code and bold/u,
      /Explanations/u,
      /Hints/u,
      /Levels/u,
      /Ids and topics/u,
    ]) {
      expect(messages).toContainEqual(expect.stringMatching(word));
    }
  });

  test('passes over retired questions', () => {
    expect(writeAiken([packOf({ ...single('Net?', ['x', 'y'], 0), retired: true })])).toEqual({
      content: '',
      refused: [],
      simplified: [],
    });
  });

  test('is read as the same questions, where texts are lines', () => {
    fc.assert(
      fc.property(anyPackToWrite(['single'], anyLine), (packToWrite) => {
        const written = writeAiken([packToWrite]);
        const left = new Set(written.refused.map(({ name }) => name));
        const kept = packToWrite.pack.questions.filter(({ id }) => !left.has(id));
        const read = readAiken(String(written.content));
        const keys = ['kind', 'prompt'];
        expect(read.refused).toEqual([]);
        expect(comparable(read.questions, keys)).toEqual(comparable(kept, keys));
        const options = (draft: object): unknown =>
          'options' in draft &&
          (draft.options as { text: string; correct: boolean }[]).map(({ text, correct }) => [text, correct]);
        expect(read.questions.map(({ draft }) => options(draft))).toEqual(kept.map(options));
      }),
      { numRuns: 400 },
    );
  });

  test('is read as as many questions, whatever the texts are', () => {
    fc.assert(
      fc.property(anyPackToWrite(['single'], anyText), (packToWrite) => {
        const { content, refused } = writeAiken([packToWrite]);
        const read = readAiken(String(content));
        expect(read.questions.length + refused.length).toBe(packToWrite.pack.questions.length);
        expect(read.refused).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
