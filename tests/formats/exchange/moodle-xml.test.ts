import { describe, expect, it } from 'vitest';
import { answer, BANK, questionsOf, quiz } from '../../support/exchange/moodle-xml.ts';

describe('a Moodle bank', () => {
  it('comes in with every question accounted for', async () => {
    const { questions, refused, passedOver, about } = await questionsOf(BANK);
    expect(about).toEqual({ id: 'office-bank', title: 'Office bank', description: 'For new hires.' });
    expect(questions.map(({ line, draft, topic }) => [line, draft.kind, topic])).toEqual([
      [21, 'multiple', 'Payables/receivables'],
      [56, 'single', 'Payables/receivables'],
      [70, 'true-false', 'Payables/receivables'],
      [84, 'text', 'Formulas'],
      [95, 'numeric', 'Formulas'],
      [110, 'match', 'Formulas'],
      [120, 'order', 'Formulas'],
    ]);
    expect(refused.map(({ line, name }) => [line, name])).toEqual([
      [131, 'Letter'],
      [136, 'Gaps'],
      [141, 'Program'],
    ]);
    expect(passedOver.map(({ line }) => line)).toEqual([10]);
  });

  it('comes in with what a pack can say of each question', async () => {
    const { questions } = await questionsOf(BANK);
    expect(questions.map(({ draft }) => draft)).toMatchInlineSnapshot(`
      [
        {
          "explanation": "Order, receipt & invoice.",
          "hint": "One comes from the warehouse.",
          "id": "three-way-match",
          "kind": "multiple",
          "options": [
            {
              "correct": true,
              "text": "The purchase order",
              "why": "It says what was asked for.",
            },
            {
              "correct": true,
              "text": "The receiving report",
            },
            {
              "correct": false,
              "text": "The catalogue",
            },
          ],
          "prompt": "Which **two** papers does an AP clerk compare with the invoice?

      [image: flow of papers]",
          "shuffle": false,
          "tags": [
            "ap",
            "documents",
          ],
        },
        {
          "kind": "single",
          "options": [
            {
              "correct": true,
              "text": "30 days after its date",
              "why": "Yes.",
            },
            {
              "correct": false,
              "text": "Within a month",
              "why": "Not always.",
            },
            {
              "correct": false,
              "text": "At once",
            },
          ],
          "prompt": "The invoice says \`net 30\`.
      When is it due?",
          "shuffle": true,
        },
        {
          "answer": true,
          "explanation": "The debt gets smaller.

      A debit lowers a liability.",
          "kind": "true-false",
          "prompt": "Paying an invoice debits accounts payable.",
          "retired": true,
        },
        {
          "accept": [
            "VLOOKUP",
          ],
          "caseSensitive": false,
          "explanation": "Right.",
          "kind": "text",
          "prompt": "Which function looks a value up in the **first** column?",
        },
        {
          "answer": 360,
          "kind": "numeric",
          "prompt": "What is 12% of PHP 3,000?",
          "tolerance": {
            "amount": 0.5,
            "isPercent": false,
          },
          "unit": "PHP",
        },
        {
          "extra": [
            "What is owed & when",
          ],
          "kind": "match",
          "pairs": [
            {
              "left": "Purchase order",
              "right": "What was ordered",
            },
            {
              "left": "Receiving report",
              "right": "What arrived",
            },
          ],
          "prompt": "What does each paper say?",
        },
        {
          "kind": "order",
          "prompt": "Put the steps in order.",
          "steps": [
            "Receive the goods",
            "Match the papers",
            "Pay",
          ],
        },
      ]
    `);
  });

  it('says what it changed, and where', async () => {
    const { simplified } = await questionsOf(BANK);
    expect(simplified.map(({ line, message }) => `${line}: ${message}`)).toMatchInlineSnapshot(`
      [
        "21: Moodle's grades for the answers are kept for export; here each right tick earns as much as another, and each wrong one takes as much away.",
        "21: Only the first hint is shown; the others are kept for export.",
        "21: Feedback for right, partly right and wrong answers is kept for export alone: a pack has no place to show it.",
        "23: An image is left out; its description stands in its place where it has one.",
        "56: Part of the credit for “Within a month” is not given: here one option is right. The grades are kept for export.",
        "56: Grades below zero are kept for export alone: here a penalty is set by the exam, not by the question.",
        "70: Moodle hides this question, so it comes in as retired and is never asked.",
        "84: Right answers with a * for any text are kept for export alone: a pack has no such answers.",
        "84: Feedback to wrong answers is kept for export alone: a pack has no place to show it.",
        "91: Part of the credit for “2\\*LOOKUP” is not given: here this answer is wrong.",
        "95: Feedback to wrong answers is kept for export alone: a pack has no place to show it.",
        "95: Only one unit is kept: a pack does not convert others into it.",
        "95: Moodle grades the unit as well; in a pack it may be left out.",
        "99: Part of the credit for “3.6e2” is not given: here this answer is wrong.",
      ]
    `);
  });
});

describe('a question of Moodle', () => {
  it.each<readonly [about: string, xml: string, own: object]>([
    [
      'several right answers of 100 percent each',
      quiz(
        'multichoice',
        `<single>false</single>${answer('100', '2')}${answer('0', '3')}${answer('100', '4')}`,
      ),
      {
        kind: 'multiple',
        options: [
          { text: '2', correct: true },
          { text: '3', correct: false },
          { text: '4', correct: true },
        ],
      },
    ],
    [
      'grades that somebody rounded',
      quiz(
        'multichoice',
        `<single>false</single>${answer('33', 'a')}${answer('33.33333', 'b')}${answer('33.3', 'c')}${answer('-100', 'd')}`,
      ),
      {
        kind: 'multiple',
        options: [
          { text: 'a', correct: true },
          { text: 'b', correct: true },
          { text: 'c', correct: true },
          { text: 'd', correct: false },
        ],
      },
    ],
    [
      'true and false in another language and order',
      quiz('truefalse', `${answer('0', 'Wahr')}${answer('100', 'Falsch')}`),
      { kind: 'true-false', answer: false },
    ],
    [
      'answers that nobody filled in',
      quiz('multichoice', `${answer('100', 'a')}${answer('0', 'b')}${answer('0', '')}`),
      {
        kind: 'single',
        options: [
          { text: 'a', correct: true },
          { text: 'b', correct: false },
        ],
      },
    ],
    [
      'false before true',
      quiz('truefalse', `${answer('0', 'false')}${answer('100', 'true')}`),
      { kind: 'true-false', answer: true },
    ],
    [
      'a star that means itself, and capitals that count',
      quiz('shortanswer', `<usecase>1</usecase>${answer('100', 'a\\*b')}${answer('100', 'A\\*b')}`),
      { kind: 'text', accept: ['a*b', 'A*b'], caseSensitive: true },
    ],
    [
      'numbers as old files have them',
      quiz(
        'numerical',
        '<answer>3.14<fraction>1</fraction><tolerance><text>0.01</text></tolerance></answer>',
      ),
      { kind: 'numeric', answer: 3.14, tolerance: { amount: 0.01, isPercent: false } },
    ],
    [
      'the type under its newer name',
      quiz(
        'match',
        '<subquestion><text>A</text><answer><text>a</text></answer></subquestion><subquestion><text>B</text><answer><text>a</text></answer></subquestion><subquestion><text/><answer><text>a</text></answer></subquestion>',
      ),
      {
        kind: 'match',
        pairs: [
          { left: 'A', right: 'a' },
          { left: 'B', right: 'a' },
        ],
        extra: [],
      },
    ],
  ])('is read with %s', async (_about, xml, own) => {
    const { questions, refused } = await questionsOf(xml);
    expect(refused).toEqual([]);
    expect(questions[0]?.draft).toMatchObject(own);
  });
});
