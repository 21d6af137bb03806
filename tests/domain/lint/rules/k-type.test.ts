import { kType } from '../../../../src/domain/lint/rules/k-type.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const asked = (options: readonly string[], prompt = 'Which of these are assets?'): string =>
  question(prompt, options);

ruleCases(kType, {
  valid: {
    'options of their own': asked(['Cash', 'Stock', 'Sales', 'Rent']),
    'columns that a question is about': asked(['A and B', 'B and C', 'A and D'], 'Which columns hold dates?'),
    values: asked(['1 and 2', '2 and 3', '3 and 4'], 'Between which numbers does it lie?'),
    points: asked(['"(3, 2)"', '"(2, 3)"', '"(1, 2)"'], 'Which point lies on the line?'),
    'a grade by its letter': asked(['A', 'B', 'C'], 'Which grade of paper is meant?'),
    'lists of different things': asked(['"Cash, stock"', '"Sales, rent"', '"Loans, tax"', '"Fees, wages"']),
    'two things that no other option names': asked(['Both cash and stock', 'Rent', 'Wages']),
    'a language without word lists': { text: asked(['I only', 'II only', 'I and II']), language: 'tl' },
  },
  invalid: {
    'statements by their Roman numbers': asked(['I only', 'II only', '⟦I and III only⟧']),
    'statements by letters that the prompt lists': asked(
      ['a', 'b', '⟦a and b⟧', 'c'],
      '"Which hold? (a) Cash is an asset. (b) Stock is. (c) Rent is."',
    ),
    'options by their letters': asked(['Cash', 'Stock', '⟦Both A and B⟧', 'Rent']),
    'options by their letters, with a full stop': asked(['Cash', 'Stock', 'Rent', '⟦A and C.⟧']),
    'options without their letters': asked(['Cash', 'Stock', '⟦Both of these⟧', 'Rent']),
    'options in one word': asked(['Cash', 'Stock', '⟦Both⟧', 'Rent']),
    'options by their names': asked(['Cash', 'Stock', '⟦Both cash and stock⟧', 'Rent']),
    'two people who may be right': asked(['A only', 'B only', '⟦Both A and B⟧'], 'Who is right?'),
    'verdicts on two statements': asked([
      '⟦"True, True"⟧',
      '"True, False"',
      '"False, True"',
      '"False, False"',
    ]),
  },
});
