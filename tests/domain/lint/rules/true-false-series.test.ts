import { trueFalseSeries } from '../../../../src/domain/lint/rules/true-false-series.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const told = ['Cash is an asset.', 'Rent is an asset.', 'Wages are an asset.'];
const asked = (prompt: string, options: readonly string[] = told): string => question(prompt, options);
const verdicts = (options: readonly string[]): string =>
  asked('Cash is an asset.', options).replace('  options:', '  ⟦options⟧:');

ruleCases(trueFalseSeries, {
  valid: {
    'which of some short names is so': asked('Which of these is true?', ['Cash', 'Debt', 'Stock']),
    'a question that options answer': asked('What is shown first on a balance sheet?'),
    'the right one of several things': asked('Which is the correct formula for a total?'),
    'things of which one is right': asked('Which adjusting entry is right on 31 December?'),
    'sentences of which one is correct': asked('Which sentence is correct?'),
    'true as a value': asked('Which formula returns true for an empty cell?'),
    'names that are correct': asked('Which spelling is correct?', ['receive', 'recieve', 'receeve']),
    'yes and no with reasons': asked('May it be paid?', [
      '"Yes, it is signed"',
      '"No, it is late"',
      '"No, it is torn"',
    ]),
    'statements to tick': asked('Which of these are true?').replace('  topic', '  kind: multiple\n  topic'),
    'a kind of its own':
      '- id: item\n  kind: true-false\n  topic: sums\n  level: easy\n  prompt: Is it true?\n  answer: true',
    'a language without word lists': { text: asked('Which of these is true?'), language: 'tl' },
  },
  invalid: {
    'true and false as options': verdicts(['"True"', '"False"']),
    'yes and no as options': verdicts(['"Yes"', '"No."']),
    'verdicts on two statements': verdicts(['"True, false"', '"False, true"', '"True, true"']),
    'a prompt that asks whether it is so': verdicts(['"True"', '"False"', 'Nobody can tell']).replace(
      'Cash is an asset.',
      "'True or false: cash is an asset.'",
    ),
    'which is true': asked('⟦Which of the following is true⟧?'),
    'which statement is correct': asked('⟦Which statement about assets is correct⟧?'),
    'which is not true': asked('⟦Which of these is NOT true⟧ of assets?'),
    'which is the most accurate statement': asked('⟦Which is the most accurate statement⟧?'),
    'an instruction': asked('⟦Choose the true statement⟧.'),
    'all true but one': asked('"⟦All of these statements are true EXCEPT⟧:"'),
  },
});
