import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../../../src/domain/question/question.ts';
import { csvCodec, tsvCodec } from '../../../../src/formats/exchange/delimited.ts';
import { anyPackToWrite } from '../../../support/exchange/packs.ts';
import { asDraft, questionsOf, withDefaults, write } from '../../../support/exchange/sheets.ts';

const drafts = async (text: string): Promise<readonly object[]> =>
  (await questionsOf(csvCodec, text)).questions.map(({ draft }) => draft);

const refusals = async (text: string): Promise<readonly string[]> =>
  (await questionsOf(csvCodec, text)).refused.map(({ line, message }) => `${line}: ${message}`);

describe('reading rows', () => {
  test('columns are found by their headers, in any order and however they are written', async () => {
    const text = `Correct,OPTION_B,Option-A,Why B,Prompt,Topic,Level
a,Return it,Pay it,Nothing is wrong with it.,What now?,Billing,Easy
`;
    const { questions } = await questionsOf(csvCodec, text);
    expect(questions).toEqual([
      {
        line: 2,
        topic: 'Billing',
        draft: {
          kind: 'single',
          prompt: 'What now?',
          level: 'easy',
          options: [
            { text: 'Pay it', correct: true },
            { text: 'Return it', correct: false, why: 'Nothing is wrong with it.' },
          ],
        },
      },
    ]);
  });

  test('every kind has its columns', async () => {
    const text = `kind,prompt,option a,option b,match a,match b,marks a,marks b,correct,answer,tolerance,unit,accept,extra,standard,sample,passage,target
multiple,P,x,y,,,,,"A, B",,,,,,,,,
true-false,P,,,,,,,,FALSE,,,,,,,,
numeric,P,,,,,,,,"1,234.50",5%,PHP,,,,,,
text,P,,,,,,,,,,,a | b,,,,,
order,P,first,second,,,,,,,,,,,,,,
match,P,l,m,r,s,,,,,,,,t,,,,
judgement,P,x,y,,,3,0,,,,,,,House rule,,,
transcribe,P,No.,Sum,INV-1,48.50,,,,,,,,,,,,
typing,P,,,,,,,,,,,,,,,Type this.,"30 wpm, 95%"
rehearse,P,Names a reason,,,,,,,,,,,,,I like it.,,
`;
    expect(await drafts(text)).toEqual([
      {
        kind: 'multiple',
        prompt: 'P',
        options: [
          { text: 'x', correct: true },
          { text: 'y', correct: true },
        ],
      },
      { kind: 'true-false', prompt: 'P', answer: false },
      {
        kind: 'numeric',
        prompt: 'P',
        answer: 1234.5,
        tolerance: { amount: 5, isPercent: true },
        unit: 'PHP',
      },
      { kind: 'text', prompt: 'P', accept: ['a', 'b'], caseSensitive: false },
      { kind: 'order', prompt: 'P', steps: ['first', 'second'] },
      {
        kind: 'match',
        prompt: 'P',
        pairs: [
          { left: 'l', right: 'r' },
          { left: 'm', right: 's' },
        ],
        extra: ['t'],
      },
      {
        kind: 'judgement',
        prompt: 'P',
        options: [
          { text: 'x', marks: 3 },
          { text: 'y', marks: 0 },
        ],
        standard: 'House rule',
      },
      {
        kind: 'transcribe',
        prompt: 'P',
        fields: [
          { label: 'No.', value: 'INV-1' },
          { label: 'Sum', value: '48.50' },
        ],
      },
      { kind: 'typing', prompt: 'P', passage: 'Type this.', target: { wpm: 30, accuracy: 95 } },
      { kind: 'rehearse', prompt: 'P', rubric: ['Names a reason'], sample: 'I like it.' },
    ]);
  });

  test.each([
    ['single by one letter', 'a,b,c', 'B', 'single'],
    ['several letters', 'a,b,c', '"A, C"', 'multiple'],
    ['letters without signs between', 'a,b,c', 'AC', 'multiple'],
    ['numbers', 'a,b,c', '"1,3"', 'multiple'],
    ['the text itself', 'Paris,Rome,Bonn', ' paris ', 'single'],
    ['texts', 'Paris,Rome,Bonn', 'Paris; Bonn', 'multiple'],
    ['true and false', 'True,False,', 'True', 'true-false'],
  ])(
    'without a column for it, the kind follows from what is right: %s',
    async (_, options, correct, kind) => {
      const text = `question,option 1,option 2,option 3,correct answer\nP,${options},${correct}\n`;
      expect(await drafts(text)).toMatchObject([{ kind }]);
    },
  );

  test('without options the answer tells the kind', async () => {
    const text = 'question,answer\nA,true\nB,"12,5"\nC,goods receipt\n';
    expect(await drafts(text)).toMatchObject([
      { kind: 'true-false', answer: true },
      { kind: 'numeric', answer: 12.5 },
      { kind: 'text', accept: ['goods receipt'] },
    ]);
  });

  test('a number that is both a place and a text is refused, unless the column says that letters stand there', async () => {
    const header = 'question,option a,option b,option c,option d,';
    expect(await refusals(`${header}correct answer\nP,2,4,6,8,4\n`)).toEqual([
      '2: The correct answer "4" could mean option B or D: rename the column to "correct" and write the letter.',
    ]);
    expect(await drafts(`${header}correct\nP,2,4,6,8,4\n`)).toMatchObject([
      { options: [{}, {}, {}, { text: '8', correct: true }] },
    ]);
  });

  test('each row that cannot be a question is refused at the line where it starts', async () => {
    const text = `kind,prompt,option a,option b,correct,answer
single,"a
b",x,y,,
,,x,y,A,
single,P,x,y,E,
essay,P,,,,
numeric,P,,,,about 5

single,P,x,y,A,
`;
    expect(await refusals(text)).toEqual([
      '2: The row says no correct answer.',
      '4: The row has no question text.',
      '5: The correct answer "E" names none of the options: write the letter, such as B.',
      `6: The kind "essay" is not known: write one of ${KIND_NAMES.join(', ')}.`,
      '7: The answer "about 5" is no number with at most 15 digits: write it such as 1234.5.',
    ]);
    expect(await drafts(text)).toHaveLength(1);
  });

  test('unknown columns are named once, kept, and written back', async () => {
    const text = 'prompt,answer,Author,Old no.\nP,x,Ana,=7\n';
    const { questions, simplified } = await questionsOf(csvCodec, text);
    expect(simplified).toEqual([
      {
        line: 1,
        message:
          'The columns "Author", "Old no." are not known, or stand twice: their texts are kept under "x-sheet", and nothing uses them.',
      },
    ]);
    expect(questions[0]?.extras).toEqual({ 'x-sheet': { Author: 'Ana', 'Old no.': '=7' } });
  });

  test('what a column cannot mean is left out with a note', async () => {
    const text = 'prompt,answer,level,seconds\nP,x,advanced,soon\n';
    const { simplified } = await questionsOf(csvCodec, text);
    expect(simplified.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: "advanced" in the column "level" is not easy, medium or hard: it was left out.',
      '2: "soon" in the column "seconds" is not a number of seconds above 0: it was left out.',
    ]);
  });

  test.each([
    ['semicolons', 'prompt;answer\n"a, b; c";1,5\n'],
    ['tabs', 'prompt\tanswer\na, b; c\t1,5\n'],
    ["Excel's line that names the sign", 'sep=;\r\nprompt;answer\r\n"a, b; c";1,5\r\n'],
    ['a byte order mark and old line ends', '\uFEFFprompt;answer\r"a, b; c";1,5\r'],
  ])('finds the sign between cells by itself: %s', async (_, text) => {
    expect(await drafts(text)).toMatchObject([{ kind: 'numeric', prompt: 'a, b; c', answer: 1.5 }]);
  });

  test('takes back the apostrophe that guards a formula, and no other', async () => {
    const text = `prompt,option a,option b,option c,correct\nP,'=SUM(A1),'tis,''=A1,A\n`;
    expect(await drafts(text)).toMatchObject([
      { options: [{ text: '=SUM(A1)' }, { text: "'tis" }, { text: "'=A1" }] },
    ]);
  });
});

describe('writing', () => {
  test('quotes what needs it, guards formulas, and is read by Excel as UTF-8', async () => {
    const [packs] = fc.sample(anyPackToWrite(['single']), { seed: 1, numRuns: 1 });
    if (packs === undefined) throw new Error('no pack');
    const [question] = packs.pack.questions;
    if (question?.kind !== 'single') throw new Error('no question');
    const options = [{ text: '=1+1; "x"', correct: true }, ...question.options.slice(1)];
    const pack = { ...packs.pack, questions: [{ ...question, options } as typeof question] };
    const { content } = await write(csvCodec, [{ ...packs, pack }]);
    expect(content).toMatch(/^\uFEFFid,kind,topic,topic id,level,prompt,option a,/u);
    expect(content).toContain(`"'=1+1; ""x"""`);
  });

  test.each([csvCodec, tsvCodec])('reads back every kind exactly as it was written ($id)', async (codec) => {
    await fc.assert(
      fc.asyncProperty(anyPackToWrite(KIND_NAMES), async (packed) => {
        const { content, refused } = await write(codec, [packed]);
        const { questions, refused: back } = await questionsOf(codec, content);
        expect([...refused, ...back]).toEqual([]);
        expect(questions.map(({ draft }) => withDefaults(draft))).toEqual(packed.pack.questions.map(asDraft));
        expect(questions.map(({ topic, topicId }) => [topicId, topic])).toEqual(
          packed.pack.questions.map(({ topic }) => [topic, packed.pack.topics[topic]]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('puts a passage in front of its question and says so, and passes over retired ones', async () => {
    const [packed] = fc.sample(anyPackToWrite(['true-false']), { seed: 2, numRuns: 1 });
    const question = packed?.pack.questions[0];
    if (packed === undefined || question === undefined) throw new Error('no pack');
    const pack = {
      ...packed.pack,
      scenarios: { fees: 'A fee is due.\n' },
      questions: [
        { ...question, id: 'asked', scenario: 'fees', prompt: 'Is it?' },
        { ...question, id: 'old', retired: true },
      ],
    };
    const { content, simplified } = await write(csvCodec, [{ ...packed, pack }]);
    const { questions } = await questionsOf(csvCodec, content);
    expect(questions.map(({ draft }) => draft.prompt)).toEqual(['A fee is due.\n\nIs it?']);
    expect(simplified).toEqual([{ name: 'asked', message: 'Passages are put in front of their questions.' }]);
  });

  test('writes unknown columns back under their own names', async () => {
    const [packed] = fc.sample(anyPackToWrite(['true-false']), { seed: 3, numRuns: 1 });
    if (packed === undefined) throw new Error('no pack');
    const id = packed.pack.questions[0]?.id ?? '';
    const extras = new Map([[id, { 'x-sheet': { Author: '@ana', __proto__x: 'y' } }]]);
    const { content } = await write(csvCodec, [{ ...packed, extras }]);
    const { questions } = await questionsOf(csvCodec, content);
    expect(questions[0]?.extras).toEqual({ 'x-sheet': { Author: '@ana', __proto__x: 'y' } });
  });
});
