import { blankInMiddle } from '../../../../src/domain/lint/rules/blank-in-middle.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const asked = (prompt: string): string => question(prompt, ['cash', 'stock', 'sales']);

ruleCases(blankInMiddle, {
  valid: {
    'a prompt without a blank': asked('What is counted at the end of the day?'),
    'a blank at the end': asked('At the end of the day a cashier counts the ____.'),
    'a blank at the end of the first of two sentences': asked('A cashier counts the ____. Choose one word.'),
    'a blank with its unit behind it': asked('The till holds ____ (PHP).'),
    'a blank in code': asked('What is missing in `=SUM(____)` of this sheet?'),
    'a blank in a table': asked('|\n    Which word is missing?\n    Name    ____    Date'),
    'a call without arguments': asked('What does now() give at noon?'),
    'a name with one underscore': asked('What does net_pay hold at noon?'),
    'a name with underscores': asked('What does the field __total__ hold in this file?'),
    'a kind without options':
      '- id: item\n  kind: text\n  topic: sums\n  level: easy\n  prompt: A ____ lists assets.\n  accept: [balance sheet]',
  },
  invalid: {
    'a blank in the middle': asked('A cashier counts the ⟦____⟧ at the end of the day.'),
    'a blank at the start': asked('⟦____⟧ is counted at the end of the day.'),
    'two blanks, told once': asked('A cashier counts the ⟦____⟧ and the ____.'),
    'a blank in brackets': asked('A cashier counts the ⟦[blank]⟧ each day.'),
    'a short blank': asked('A cashier counts the ⟦_⟧ each day.'),
    'a blank between brackets': asked('A cashier counts the ⟦( )⟧ each day.'),
    'a blank of dots': asked('A cashier counts the ⟦.......⟧ each day.'),
  },
});
