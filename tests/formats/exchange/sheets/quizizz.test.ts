import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/question/question.ts';
import { quizizzCodec } from '../../../../src/formats/exchange/quizizz.ts';
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

describe('Quizizz', () => {
  const HEADER =
    'Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation';

  test('the row of instructions is passed over, and each type is read or refused', async () => {
    const text = `${HEADER}
"Text (required)","Question Type\n\n(default is Multiple Choice)",(required),,,,,,,,
P,Multiple Choice,x,y,,,,2,20,https://example.org/a.png,Because.
Q,Checkbox,x,y,z,,,"1,3",,,
R,,True,False,,,,1,,,
S,Fill-in-the-Blank,only,,,,,,,,
T,Fill-in-the-Blank,one,two,,,,,,,
U,Open-Ended,,,,,,,,,
V,Poll,x,y,,,,,,,
W,Draw,,,,,,,,,
X,Match,x,y,,,,,,,
Y,Multiple Choice,x,y,,,,5,,,
`;
    expect(quizizzCodec.recognise?.(source(text))).toBe(0.95);
    const { questions, refused, simplified, passedOver } = await questionsOf(quizizzCodec, text);
    expect(questions.map(({ draft }) => said(draft, ['explanation', 'seconds']))).toEqual([
      {
        kind: 'single',
        prompt: 'P',
        seconds: 20,
        explanation: 'Because.',
        options: [
          ['x', false],
          ['y', true],
        ],
      },
      {
        kind: 'multiple',
        prompt: 'Q',
        options: [
          ['x', true],
          ['y', false],
          ['z', true],
        ],
      },
      { kind: 'true-false', prompt: 'R', answer: true, options: [] },
      { kind: 'text', prompt: 'S', accept: ['only'], options: [] },
    ]);
    expect(questions[0]?.extras).toEqual({ 'x-quizizz': { image: 'https://example.org/a.png' } });
    expect(refused.map(({ line }) => line)).toEqual([9, 10, 11, 12, 13, 14]);
    expect(simplified.map(({ line }) => line)).toEqual([5]);
    expect(passedOver.map(({ line }) => line)).toEqual([2]);
  });

  test('an imported question is written back with its picture and its time', async () => {
    const text = `${HEADER}\nP,Checkbox,x,y,,,,"1,2",45,https://example.org/a.png,Because.\n`;
    const [question] = (await questionsOf(quizizzCodec, text)).questions;
    const pack = packOf({ ...COMMON, id: 'q', ...question?.draft } as Question);
    const rows = await rowsOf(quizizzCodec, { ...pack, extras: new Map([['q', question?.extras ?? {}]]) });
    expect(rows[2]).toEqual([
      'P',
      'Checkbox',
      'x',
      'y',
      null,
      null,
      null,
      '1,2',
      45,
      'https://example.org/a.png',
      'Because.',
    ]);
  });

  test('more than five options and kinds that it has not are refused', async () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) => ({ text, correct: index === 0 }));
    expect(await refusal(quizizzCodec, { ...single, options: six })).toBe(
      'A Quizizz question has at most 5 options; this one has 6.',
    );
    expect(
      await refusal(quizizzCodec, { ...COMMON, id: 'o', kind: 'order', prompt: 'P', steps: ['a', 'b', 'c'] }),
    ).toMatch(/of the kind "order"/u);
  });

  test('every question is written or refused, and what is written reads back but for several accepted texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPackToWrite(['single', 'multiple', 'true-false', 'text', 'order'], plainLine),
        async (packed) => {
          const { content, refused } = await write(quizizzCodec, [packed]);
          const { questions, refused: back } = await questionsOf(quizizzCodec, content);
          const lost = new Set(refused.map(({ name }) => name));
          const held = packed.pack.questions.filter(({ id }) => !lost.has(id));
          const isTold = (question: Question): boolean =>
            question.kind !== 'text' || question.accept.length === 1;
          expect(back).toHaveLength(held.filter((question) => !isTold(question)).length);
          expect(questions.map(({ draft }) => said(draft, ['explanation', 'seconds']))).toEqual(
            held.filter(isTold).map((each) => said(each, ['explanation', 'seconds'])),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
