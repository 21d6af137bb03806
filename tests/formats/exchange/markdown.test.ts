import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceQuestions } from '../../../src/app/ports-exchange.ts';
import { markdownCodec } from '../../../src/formats/exchange/markdown.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../../shared/fixtures/markdown');
const hasFixtures = existsSync(FIXTURES);

async function readBytes(name: string, bytes: Uint8Array): Promise<SourceQuestions> {
  const reading = await markdownCodec.read?.({ name, bytes });
  if (reading?.type !== 'questions') throw new Error(reading?.message ?? 'it cannot be read');
  return reading;
}

const read = (text: string, name = 'quiz.md'): Promise<SourceQuestions> =>
  readBytes(name, new TextEncoder().encode(text));

/** A quiz of four dialects' questions, and what they are read as. */
const QUIZ = `# Office quiz

## Billing

### Which paper asks for payment?

> It comes after the delivery.

1. [x] The invoice
   > It says what is owed.
2. [ ] The \`order\`

### Which two are needed?

They are compared in a **three-way** match.

- [x] The order
- [ ] The menu
- [x] The receipt

Each says a number of pieces.

### What comes first?

1. Order
2. Receive
3. Pay

### Is this said?

1. [ ] True
2. [x] False
`;

describe('A quiz in Markdown', () => {
  test('is read with kinds, keys, hints, comments, explanations, topics and lines', async () => {
    const { about, questions, refused, passedOver } = await read(QUIZ);
    expect(about).toEqual({ title: 'Office quiz' });
    expect({ refused, passedOver }).toEqual({ refused: [], passedOver: [] });
    expect(questions).toEqual([
      {
        line: 5,
        topic: 'Billing',
        draft: {
          kind: 'single',
          prompt: 'Which paper asks for payment?',
          hint: 'It comes after the delivery.',
          options: [
            { text: 'The invoice', correct: true, why: 'It says what is owed.' },
            { text: 'The `order`', correct: false },
          ],
        },
      },
      {
        line: 13,
        topic: 'Billing',
        draft: {
          kind: 'multiple',
          prompt: 'Which two are needed?\n\nThey are compared in a **three-way** match.',
          explanation: 'Each says a number of pieces.',
          options: [
            { text: 'The order', correct: true },
            { text: 'The menu', correct: false },
            { text: 'The receipt', correct: true },
          ],
        },
      },
      {
        line: 23,
        topic: 'Billing',
        draft: { kind: 'order', prompt: 'What comes first?', steps: ['Order', 'Receive', 'Pay'] },
      },
      { line: 29, topic: 'Billing', draft: { kind: 'true-false', prompt: 'Is this said?', answer: false } },
    ]);
  });

  test('with one question in its front matter takes the kind from the number of keys', async () => {
    const { questions } = await read(
      '---\nquestion: "Which?"\ndifficulty: Hard\ntags: [a, b]\n---\n\nSome text.\n\n- [ ] No\n> because\n- [x] Yes\n',
    );
    expect(questions.map(({ draft }) => draft)).toEqual([
      {
        kind: 'single',
        prompt: 'Which?\n\nSome text.',
        level: 'hard',
        tags: ['a', 'b'],
        options: [
          { text: 'No', correct: false, why: 'because' },
          { text: 'Yes', correct: true },
        ],
      },
    ]);
  });

  test('of which a question has no key or no text is refused there, and the rest comes in', async () => {
    const { questions, refused } = await read(
      '### One?\n\n- [ ] a\n- [ ] b\n\n### Two?\n\n1. [x] a\n2. [ ] b\n',
    );
    expect(questions).toHaveLength(1);
    expect(refused).toEqual([
      { line: 1, name: 'One?', message: 'None of its answers is marked as right with [x].' },
    ]);
  });

  test('says which pictures and tags it left out', async () => {
    const { questions, simplified } = await read(
      '### Who?\n\n![A man](x.png) <b>bold</b>\n\n1. [x] a\n2. [ ] b\n',
    );
    expect(questions[0]?.draft.prompt).toBe('Who?\n\n[image: A man] bold');
    expect(simplified.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 An image was left out; its description stands in its place.',
      '1 HTML tags were left out.',
    ]);
  });

  test('is never more than the text says, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.string().map((text) => Buffer.from(QUIZ + text)),
        ),
        async (bytes) => {
          const reading = await markdownCodec.read?.({ name: 'a.md', bytes });
          expect(['questions', 'unusable']).toContain(reading?.type);
          expect(markdownCodec.recognise?.({ name: 'a.md', bytes })).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('cut off anywhere still counts every question that it shows', async () => {
    for (let end = 0; end <= QUIZ.length; end += 1) {
      const { questions, refused } = await read(QUIZ.slice(0, end));
      expect(questions.length + refused.length).toBeLessThanOrEqual(4);
    }
  });
});

describe.skipIf(!hasFixtures)('Files of other systems (skipped without the folder of fixtures)', () => {
  const load = (file: string): Promise<SourceQuestions> =>
    readBytes(path.basename(file), readFileSync(path.join(FIXTURES, file)));

  test('mdquiz: five come in, two are refused, the index is passed over', async () => {
    const files = readdirSync(path.join(FIXTURES, 'mdquiz-tests')).sort();
    const counts: Record<string, string> = {};
    for (const file of files) {
      const { questions, refused, passedOver } = await load(`mdquiz-tests/${file}`);
      const [draft] = questions.map((question) => question.draft);
      const options = draft !== undefined && 'options' in draft ? draft.options : [];
      counts[file] = `${questions.length} in, ${refused.length} refused, ${passedOver.length} passed over, ${
        draft?.kind ?? 'none'
      } of ${options.length}`;
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "_index.md": "0 in, 0 refused, 1 passed over, none of 0",
        "bad-no-answers.md": "0 in, 1 refused, 0 passed over, none of 0",
        "bad-no-question.md": "0 in, 1 refused, 0 passed over, none of 0",
        "question-001.md": "1 in, 0 refused, 0 passed over, single of 4",
        "question-002.md": "1 in, 0 refused, 0 passed over, multiple of 4",
        "question-003.md": "1 in, 0 refused, 0 passed over, single of 3",
        "question-004.md": "1 in, 0 refused, 0 passed over, multiple of 5",
        "question-005.md": "1 in, 0 refused, 0 passed over, single of 4",
      }
    `);
  });

  test('learn.co: round brackets are single, square ones multiple', async () => {
    const counts: Record<string, string> = {};
    for (const file of readdirSync(path.join(FIXTURES, 'learn.co')).sort()) {
      const { questions, refused } = await load(`learn.co/${file}`);
      counts[file] = `${questions.map(({ draft }) => draft.kind).join(' ')}; ${refused.length} refused`;
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "demo_quiz.md": "single single multiple; 0 refused",
        "git-basics-quiz.md": "single true-false single single single multiple; 0 refused",
        "git-github-learn-quiz.md": "single single single single single single single single single single single; 0 refused",
        "quiz-css-fundamentals.md": "true-false true-false single single single single true-false true-false single single single single single single true-false; 0 refused",
        "quiz_template.md": "single multiple single; 0 refused",
      }
    `);
  });

  test('quizdown: numbered lists are single or steps, others multiple', async () => {
    const { questions, refused } = await load('quizdown-js/index.html');
    expect([questions.map(({ draft }) => `${draft.kind}: ${draft.prompt.slice(0, 40)}`), refused])
      .toMatchInlineSnapshot(`
      [
        [
          "single: What's the value of $x$?

      This is what i",
          "single: What's the value of \`x[3]\`?

      # a python ",
          "single: Who is the person in the picture?

      [imag",
          "order: Which console appeared first, wich last?",
          "single: Who is the person in the picture?

      [imag",
          "single: What is the HTML element for the largest",
          "single: What is the \`<a></a>\` tag used for?",
          "multiple: What is the difference between a tag and",
          "single: How many valid HTML element tags are cur",
          "single: How many \`buttons\` are defined on the ho",
          "multiple: What is the IP address of google.com (ht",
          "multiple: What is a tag soup?",
          "multiple: Two organizations hide in the chunk of t",
        ],
        [],
      ]
    `);
  });
});
