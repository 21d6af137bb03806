import { positionalOption } from '../../../../src/domain/lint/rules/positional-option.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const asked = (last: string, more = ''): string =>
  question('What must agree before a clerk pays?', ['The order', 'The receipt', 'The invoice', last], more);

ruleCases(positionalOption, {
  valid: {
    'an option of its own': asked('The delivery note'),
    'options that are not shuffled': asked('All of the above', '  shuffle: false\n'),
    'an option that names no place': asked('All of these'),
    'above as a part of a sentence': asked('98% or above'),
    'what the prompt shows above': asked('All of the above-named papers'),
    'labels that the prompt gives': question(
      '"Which are right? A. Orders are signed. B. Receipts are kept."',
      ['A only', 'B only', 'Both A and B', 'Both are kept'],
    ),
    'statements by Roman numbers': question('Which are right?', ['I only', 'II only', 'I and II']),
    'a list in the prompt': question('|\n    Which are assets?\n    I. Cash\n    II. Stock', [
      'I',
      'II',
      'All of the above',
    ]),
    'columns that the question is about': question('Which columns hold dates?', [
      'A and B',
      'B and C',
      'A and C',
    ]),
    fractions: question('How much is left?', ['1/4', '2/3', 'A half']),
    'a grade by its letter': question('Which grade is it?', ['A', 'B', 'C']),
    'the first of something else': asked('The first two digits'),
    'an option that is a person': asked('Option holders'),
    'a language without word lists': { text: asked('Both A and B'), language: 'tl' },
  },
  invalid: {
    'all of the above': asked('⟦All of the above⟧'),
    'none of the above': asked('⟦None of the above.⟧'),
    'both of the above': asked('⟦Both of the above⟧'),
    'above, with what it says of them': asked('⟦All of the above are correct⟧'),
    'the above alone': asked('⟦Any two of the above⟧'),
    'letters of other options': asked('⟦A and B⟧'),
    'letters with both': asked('⟦Both A and C⟧'),
    'small letters in brackets': asked('⟦Neither (a) nor (b)⟧'),
    'numbers of other options': asked('⟦Both 2 and 3⟧'),
    'one option by its letter': asked('⟦Option B⟧'),
    'an option by its place': asked('⟦The first option⟧'),
    'options below': asked('⟦All of the below⟧'),
  },
});
