import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/question/question.ts';
import { csvCodec } from '../../../../src/formats/exchange/delimited.ts';
import { kahootCodec } from '../../../../src/formats/exchange/kahoot.ts';
import { anyPackToWrite } from '../../../support/exchange/packs.ts';
import { questionsOf, source, write } from '../../../support/exchange/sheets.ts';
import {
  COMMON,
  packOf,
  plainLine,
  refusal,
  rowsOf,
  said,
  single,
} from '../../../support/exchange/templates.ts';

describe('Kahoot', () => {
  const HEADER =
    'Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Answer 3 - max 75 characters,Answer 4 - max 75 characters,"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",Correct answer(s) - choose at least one';

  test('is told by its header, wherever that stands, and its numbered empty rows are no questions', async () => {
    const text = `,Quiz template\n,Read this\n,${HEADER}\n1,P,x,y,,,20,2\n2,Q,x,y,z,,,"1,3"\n3,,,,,,20,\n4,True?,True,False,,,5,1\n`;
    expect(kahootCodec.recognise?.(source(text))).toBe(0.95);
    const { questions, refused, passedOver } = await questionsOf(kahootCodec, text);
    expect(questions.map(({ line, draft }) => [line, said(draft, ['seconds'])])).toEqual([
      [
        4,
        {
          kind: 'single',
          prompt: 'P',
          seconds: 20,
          options: [
            ['x', false],
            ['y', true],
          ],
        },
      ],
      [
        5,
        {
          kind: 'multiple',
          prompt: 'Q',
          options: [
            ['x', true],
            ['y', false],
            ['z', true],
          ],
        },
      ],
      [7, { kind: 'true-false', prompt: 'True?', seconds: 5, answer: true, options: [] }],
    ]);
    expect(refused).toEqual([]);
    expect(passedOver).toHaveLength(1);
  });

  test.each([
    ['no key', 'P,x,y,,,20,', 'The row says no correct answer: write its number, such as 2 or 1,3.'],
    ['no text', ',x,y,,,20,1', 'The row has no question text.'],
    [
      'an empty answer as key',
      'P,x,y,,,20,3',
      'The correct answers "3" must be numbers of answers that are filled in, such as 2 or 1,3.',
    ],
  ])('a row with %s is refused', async (_, row, message) => {
    expect((await questionsOf(csvCodec, `${HEADER}\n${row}\n`)).refused).toEqual([{ line: 2, message }]);
  });

  test('is written where its import looks: header in row 8, numbers as numbers', async () => {
    const rows = await rowsOf(kahootCodec, packOf({ ...single, seconds: 25 }));
    expect(rows[7]?.slice(1, 3)).toEqual(['Question - max 120 characters', 'Answer 1 - max 75 characters']);
    expect(rows[8]).toEqual([1, 'What asks for payment?', 'The invoice', 'The order', null, null, 30, 1]);
  });

  test.each([
    [5, 5],
    [5.5, 10],
    [121, 240],
    [900, 240],
    [undefined, 20],
  ])('of a time of %s seconds %i are kept', async (seconds, time) => {
    const rows = await rowsOf(kahootCodec, packOf(seconds === undefined ? single : { ...single, seconds }));
    expect(rows[8]?.[6]).toBe(time);
  });

  test('its limits are kept, each with the question and the number', async () => {
    const [first, second] = single.options;
    if (first === undefined || second === undefined) throw new Error('no options');
    const long = { ...first, text: 'x'.repeat(76) };
    const five = ['a', 'b', 'c', 'd'].map((text) => ({ text, correct: false }));
    expect(await refusal(kahootCodec, { ...single, prompt: 'x'.repeat(120) })).toBeUndefined();
    expect(await refusal(kahootCodec, { ...single, prompt: 'x'.repeat(180) })).toBe(
      'A Kahoot question holds at most 120 characters; this one has 180.',
    );
    expect(await refusal(kahootCodec, { ...single, options: [long, second] })).toBe(
      'A Kahoot answer holds at most 75 characters; the longest here has 76.',
    );
    expect(await refusal(kahootCodec, { ...single, options: [first, ...five] })).toBe(
      'A Kahoot question has at most 4 answers; this one has 5.',
    );
    expect(
      await refusal(kahootCodec, {
        ...COMMON,
        id: 'n',
        kind: 'numeric',
        prompt: 'P',
        answer: 1,
        tolerance: { amount: 0, isPercent: false },
      }),
    ).toBe('Kahoot\'s template holds questions with options alone; this one is of the kind "numeric".');
  });

  test('what it has no place for is named once for each sort', async () => {
    const full: typeof single = {
      ...single,
      prompt: 'What does `A1` **mean**?',
      explanation: 'E',
      options: single.options.map((option) => ({ ...option, why: 'W' })),
    };
    const { simplified } = await write(kahootCodec, [packOf(full, { ...full, id: 'two' })]);
    expect(simplified.map(({ name, message }) => `${name}: ${message}`)).toEqual([
      'one, two: The signs of bold and code are left out: Kahoot would show them.',
      'one, two: Levels are left out: Kahoot has no place for that.',
      'one, two: Explanations are left out: Kahoot has no place for that.',
      'one, two: What is said of each option is left out: Kahoot has no place for that.',
      'one, two: Ids and topics are left out: Kahoot has no place for that.',
    ]);
    expect((await rowsOf(kahootCodec, packOf(full)))[8]?.[1]).toBe('What does A1 mean?');
  });

  test('every question is written or refused, and what is written reads back', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPackToWrite(['single', 'multiple', 'true-false', 'text'], plainLine),
        async (packed) => {
          const { content, refused } = await write(kahootCodec, [packed]);
          const { questions, refused: back } = await questionsOf(kahootCodec, content);
          expect(back).toEqual([]);
          const lost = new Set(refused.map(({ name }) => name));
          const held = packed.pack.questions.filter(({ id }) => !lost.has(id));
          const asKahoot = held.map((question) =>
            question.kind === 'multiple' && question.options.filter(({ correct }) => correct).length === 1
              ? ({ ...question, kind: 'single' } as Question)
              : question,
          );
          expect(questions.map(({ draft }) => said(draft, []))).toEqual(
            asKahoot.map((each) => said(each, [])),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
