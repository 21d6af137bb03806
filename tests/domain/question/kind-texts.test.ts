import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import type { Answer, Question } from '../../../src/domain/question/question.ts';
import { rngFromSeed } from '../../../src/domain/session/rng.ts';
import {
  judgement,
  match,
  multiple,
  numeric,
  order,
  rehearse,
  single,
  textQuestion,
  transcribe,
  trueFalse,
  typing,
} from '../../support/questions.ts';

interface Texts {
  readonly question: Question;
  readonly shown: readonly string[];
  readonly key: readonly string[];
  readonly best: Answer;
  readonly options: readonly string[];
}

const PASSAGE = 'Please send the signed note today.';
const FIELDS = ['Northwind Supply', 'INV-20931', '48.50'];
const GREEK = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const MARKED = ['worth 3', 'worth 2', 'worth 1', 'worth 0'];
const STEPS = ['first', 'second', 'third', 'fourth'];
const RIGHTS = ['uno', 'dos', 'tres'];
const RUBRIC = ['Names a reason', 'Gives one example'];

/** What each kind shows and takes for right: the hashes of a report are made of it, so that it must not change. */
const ALL: readonly Texts[] = [
  { question: single(), shown: GREEK.slice(0, 4), key: ['beta'], best: 1, options: GREEK.slice(0, 4) },
  { question: multiple(), shown: GREEK, key: ['alpha', 'gamma', 'delta'], best: [0, 2, 3], options: GREEK },
  { question: trueFalse(), shown: [], key: ['true'], best: true, options: [] },
  { question: trueFalse({ answer: false }), shown: [], key: ['false'], best: false, options: [] },
  {
    question: judgement(),
    shown: MARKED,
    key: ['3 worth 3', '2 worth 2', '1 worth 1', '0 worth 0'],
    best: 0,
    options: MARKED,
  },
  {
    question: order(),
    shown: STEPS,
    key: ['1 first', '2 second', '3 third', '4 fourth'],
    best: [0, 1, 2, 3],
    options: STEPS,
  },
  {
    question: match(),
    shown: ['one', 'two', 'a pair', ...RIGHTS],
    key: ['one \u001F uno', 'two \u001F dos', 'a pair \u001F dos'],
    best: [0, 1, 1],
    options: RIGHTS,
  },
  {
    question: numeric(),
    shown: [],
    key: ['answer 360', 'tolerance 0'],
    best: { typed: '360', value: 360 },
    options: [],
  },
  {
    question: textQuestion({ accept: [' Net  30', 'n/30'] }),
    shown: [],
    key: [' Net  30', 'n/30'],
    best: 'Net 30',
    options: [],
  },
  {
    question: textQuestion({ accept: ['Cruz'], caseSensitive: true }),
    shown: [],
    key: ['capitals count Cruz'],
    best: 'Cruz',
    options: [],
  },
  {
    question: transcribe(),
    shown: [`Supplier: ${FIELDS[0]}`, `Invoice: ${FIELDS[1]}`, `Total: ${FIELDS[2]}`],
    key: FIELDS.map((value, index) => `${index + 1}=${value}`),
    best: FIELDS,
    options: [],
  },
  {
    question: typing(),
    shown: [PASSAGE],
    key: [PASSAGE, '30 words a minute', '95 percent'],
    best: PASSAGE,
    options: [],
  },
  { question: rehearse(), shown: RUBRIC, key: RUBRIC, best: { scores: [2, 2] }, options: [] },
];

describe.each(ALL)('a question of kind $question.kind', ({ question, shown, key, best, options }) => {
  const rules = rulesOf(question);

  it('shows these texts besides its prompt, and is right by these', () => {
    expect(rules.shownTexts(question)).toEqual(shown);
    expect(rules.keyTexts(question)).toEqual(key);
    expect(rules.options(question).map(({ text }) => text)).toEqual(options);
  });

  it('has a best answer, which is one, and no fault', () => {
    expect(rules.bestAnswer(question)).toEqual(best);
    expect(rules.isAnswer(question, best)).toBe(true);
    expect(rules.check(question)).toEqual([]);
  });

  it('shows each of its options once', () => {
    const places = rules.showOrder(question, rngFromSeed(7)).sort((a, b) => a - b);
    expect(places).toEqual(options.map((_, index) => index));
  });
});
