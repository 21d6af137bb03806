import { describe, expect, test } from 'vitest';
import type { Draft, SourceQuestions } from '../../../../src/app/ports-exchange.ts';
import { giftCodec } from '../../../../src/formats/exchange/gift.ts';
import { readGift as readSource } from '../../../../src/formats/exchange/gift/read-gift.ts';
import { questionsOf } from '../../../support/exchange/questions-of.ts';

const readGift = (text: string): SourceQuestions => questionsOf(readSource(text));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const drafts = (text: string): readonly Draft[] => readGift(text).questions.map(({ draft }) => draft);
const reasons = (text: string): (readonly [number | undefined, string])[] =>
  readGift(text).refused.map(({ line, message }) => [line, message]);

const tolerance = (amount: number): object => ({ amount, isPercent: false });
const option = (text: string, correct: boolean, why?: string): object => ({
  text,
  correct,
  ...(why === undefined ? {} : { why }),
});

describe('reading GIFT', () => {
  test.each<readonly [what: string, gift: string, draft: object]>([
    [
      'one right answer, with feedback',
      'Net of 100 less 12? { =88#Yes. ~112#Added. ~12 ####Subtract.}',
      {
        kind: 'single',
        prompt: 'Net of 100 less 12?',
        options: [option('88', true, 'Yes.'), option('112', false, 'Added.'), option('12', false)],
        explanation: 'Subtract.',
      },
    ],
    [
      'several right answers by weights',
      'Which are assets?{~%50%Cash ~%50%Stock ~%-50%Loan}',
      {
        kind: 'multiple',
        prompt: 'Which are assets?',
        options: [option('Cash', true), option('Stock', true), option('Loan', false)],
      },
    ],
    ['true', 'VAT is a tax.{TRUE}', { kind: 'true-false', prompt: 'VAT is a tax.', answer: true }],
    [
      'false by its letter',
      'VAT is a loan.{F}',
      { kind: 'true-false', prompt: 'VAT is a loan.', answer: false },
    ],
    [
      'true in small letters as Moodle reads it',
      'Say so.{true}',
      { kind: 'text', prompt: 'Say so.', accept: ['true'], caseSensitive: false },
    ],
    ['a number', 'Days?{#30}', { kind: 'numeric', prompt: 'Days?', answer: 30, tolerance: tolerance(0) }],
    [
      'a number with its tolerance',
      'Rate?{#=3.5:0.25}',
      { kind: 'numeric', prompt: 'Rate?', answer: 3.5, tolerance: tolerance(0.25) },
    ],
    [
      'a range, exactly',
      'E?{#2.718..2.719}',
      { kind: 'numeric', prompt: 'E?', answer: 2.7185, tolerance: tolerance(0.0005) },
    ],
    [
      'a range below nought',
      'T?{#-2.719..-2.718}',
      { kind: 'numeric', prompt: 'T?', answer: -2.7185, tolerance: tolerance(0.0005) },
    ],
    [
      'answers to type',
      'Capital?{=Manila =NCR}',
      { kind: 'text', prompt: 'Capital?', accept: ['Manila', 'NCR'], caseSensitive: false },
    ],
    [
      'one answer without a sign',
      'Capital?{Manila}',
      { kind: 'text', prompt: 'Capital?', accept: ['Manila'], caseSensitive: false },
    ],
    [
      'a star that is meant',
      String.raw`Times?{=\*}`,
      { kind: 'text', prompt: 'Times?', accept: ['*'], caseSensitive: false },
    ],
    [
      'pairs, and a right side without a left one',
      'Match.{=PO -> ordered =GRN -> arrived = -> owed}',
      {
        kind: 'match',
        prompt: 'Match.',
        pairs: [
          { left: 'PO', right: 'ordered' },
          { left: 'GRN', right: 'arrived' },
        ],
        extra: ['owed'],
      },
    ],
    [
      'a blank in the middle',
      'An invoice is {=paid ~eaten} late.',
      {
        kind: 'single',
        prompt: 'An invoice is _____ late.',
        options: [option('paid', true), option('eaten', false)],
      },
    ],
    [
      'escapes',
      String.raw`\{1\=1\}\: 50\~60 \#1\nC\\D{T}`,
      { kind: 'true-false', prompt: '{1=1}: 50~60 #1\nC\\D', answer: true },
    ],
    [
      'HTML as light markup',
      '[html]<p>Type <code>F2</code>\n <b>twice</b></p>{T}',
      { kind: 'true-false', prompt: 'Type `F2` **twice**', answer: true },
    ],
    [
      'tags of HTML that say no format',
      'Is <b>net</b> less?{T}',
      { kind: 'true-false', prompt: 'Is **net** less?', answer: true },
    ],
    [
      'Markdown',
      '[markdown]Is __net__ *less*?{T}',
      { kind: 'true-false', prompt: 'Is **net** less?', answer: true },
    ],
    [
      'plain text as it stands',
      '[plain]Is <b>net</b> &amp;?{T}',
      { kind: 'true-false', prompt: 'Is <b>net</b> &amp;?', answer: true },
    ],
    [
      'a blank line between answers',
      'Net?{\n=88\n\n~112\n}\n',
      { kind: 'single', prompt: 'Net?', options: [option('88', true), option('112', false)] },
    ],
    [
      'an arrow in a choice',
      'How?{~a -> b =c}',
      { kind: 'single', prompt: 'How?', options: [option('a -> b', false), option('c', true)] },
    ],
    [
      'two texts for one answer',
      'Say?{=Grant =grant}',
      { kind: 'text', prompt: 'Say?', accept: ['Grant'], caseSensitive: false },
    ],
  ])('%s', (_, gift, draft) => {
    expect(drafts(gift)).toEqual([draft]);
    expect(reasons(gift)).toEqual([]);
  });

  test('takes titles, ids, tags and the last category', () => {
    const { questions } = readGift(
      '$CATEGORY: $course$/top/Finance/Pay//roll\n\n// [id:net-pay] [tag:pay] [tag:a\\]b]\n::Net: pay::Is net less?{T}\n',
    );
    expect(questions).toEqual([
      {
        line: 4,
        name: 'Net: pay',
        topic: 'Pay/roll',
        draft: {
          id: 'net-pay',
          kind: 'true-false',
          prompt: 'Is net less?',
          answer: true,
          tags: ['pay', 'a]b'],
        },
        extras: { 'x-gift': { title: 'Net: pay', category: '$course$/top/Finance/Pay//roll' } },
      },
    ]);
  });

  test('keeps weights and feedback that a pack cannot say, and says so', () => {
    const { questions, simplified } = readGift(
      'Who?{=Ann#Right. =%50%An#Nearly. =%0%*#No.}\n\nWhich?{=a ~%25%b ~c}',
    );
    expect(questions.map(({ extras }) => extras)).toEqual([
      {
        'x-gift': {
          answers: [
            { text: 'Ann', weight: 100, feedback: 'Right.' },
            { text: 'An', weight: 50, feedback: 'Nearly.' },
            { text: '*', weight: 0, feedback: 'No.' },
          ],
        },
      },
      { 'x-gift': { answers: [{ text: 'b', weight: 25 }] } },
    ]);
    expect(questions[0]?.draft.explanation).toBe('Right.');
    expect(simplified.map(({ line }) => line)).toEqual([1, 1, 3]);
  });

  test.each<readonly [gift: string, line: number, word: RegExp]>([
    ['Write.{}', 1, /essay/u],
    ['A text\n\nNet?{=88 ~112', 3, /"\}"/u],
    ['Net?}', 1, /"\{"/u],
    ['Net?{=x^{2} ~y}', 1, /more braces/u],
    ['Net?{=a ~b} or {=c ~d}', 1, /more braces/u],
    ['Net?{~a ~b}', 1, /No answer is marked/u],
    ['Net?{~a}', 1, /at least two answers/u],
    ['Net?{=a -> b =c}', 1, /->/u],
    ['Net?{#ten}', 1, /no number/u],
    ['Net?{#5..1}', 1, /no number/u],
    ['Net?{#=1 =2}', 1, /2 different numbers/u],
    ['Net?{#*}', 1, /Any number/u],
    ['Net?{=*}', 1, /\*/u],
    ['Net?{~%150%a =b}', 1, /150%/u],
    ['::Only a title::{T}', 1, /no text/u],
    ['Sort.{>3 REL\na\nb\nc}', 1, /Ordering/u],
  ])('refuses %j and no other question', (gift, line, word) => {
    const read = readGift(`${gift}\n\nNext?{T}\n`);
    expect(read.refused).toEqual([expect.objectContaining({ line, message: expect.stringMatching(word) })]);
    expect(read.questions.map(({ draft }) => draft.prompt)).toEqual(['Next?']);
  });

  test('takes questions that stand right below each other for several', () => {
    const { questions } = readGift('One?{T}\n// [id:two]\nTwo?{\n=a\n~b}\n::Three::Three?{F}\n');
    expect(questions.map(({ line, draft: { prompt, id } }) => [line, prompt, id])).toEqual([
      [1, 'One?', undefined],
      [3, 'Two?', 'two'],
      [6, 'Three?', undefined],
    ]);
  });

  test('passes over texts without answers, and names them', () => {
    const { passedOver } = readGift('::Intro::Use pencil and paper.\n\nNet?{T}');
    expect(passedOver).toEqual([expect.objectContaining({ line: 1, name: 'Intro' })]);
  });

  test('reads what Windows writes', async () => {
    const reading = await giftCodec.read?.({
      name: 'a.txt',
      bytes: bytesOf('\uFEFF// x\r\n\r\nNet?{\r\n=88\r\n~112}\r\n'),
    });
    expect(reading).toMatchObject({ questions: [{ line: 3, draft: { prompt: 'Net?' } }], refused: [] });
  });
});
