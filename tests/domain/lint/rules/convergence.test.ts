import { convergence } from '../../../../src/domain/lint/rules/convergence.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(convergence, {
  valid: {
    'options with nothing in common': question(
      'Who pays?',
      'The buyer now',
      'A bank later',
      'Nobody else here',
    ),
    'each part as often': question(
      'What rises?',
      'Cash up and rent down',
      'Cash up and debt down',
      'Stock up and rent down',
      'Stock up and debt down',
    ),
    'a wrong option in the middle': question(
      'What rises?',
      'Stock and debt',
      'Cash and rent',
      'Cash and debt',
      'Stock and rent and cash',
    ),
    'figures alone': question('How much?', '1 x 10', '1 x 20', '2 x 10'),
    'what all of them say': question(
      'Which?',
      'The red bill of May',
      'The blue bill of May',
      'The green bill of May',
    ),
    'two options': question('Which?', 'Cash sales', 'Cash rent'),
    'single words': question('Which?', 'Cash', 'Rent', 'Debt'),
    'long options': question(
      'Which?',
      'Red cash account sheets today beside green sales ledger lines tomorrow',
      'Red cash account sheets today beside blue rent book pages later',
      'Old stock list cards later beside green sales ledger lines tomorrow',
    ),
    'a language without word lists': {
      text: question('Which?', 'Cash sales', 'Cash rent', 'Stock sales'),
      language: 'tl',
    },
  },
  invalid: {
    'a key of two parts that come most often': question('Which?', '⟦Cash sales⟧', 'Cash rent', 'Stock sales'),
    'parts in another form and order': question('Which?', '⟦Red and drying⟧', 'Dry and blue', 'Red and wet'),
    'a key that is not the first': question('Which?', 'Cash rent', '⟦Cash sales⟧', 'Stock sales')
      .replace(', correct: true', '')
      .replace('⟦Cash sales⟧', '⟦Cash sales⟧, correct: true'),
  },
});
