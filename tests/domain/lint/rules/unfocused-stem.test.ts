import { unfocusedStem } from '../../../../src/domain/lint/rules/unfocused-stem.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(unfocusedStem, {
  valid: {
    'a question': question('Who sends an invoice?', 'The seller', 'The bank'),
    'a question without its mark': question('Who sends an invoice', 'The seller', 'The bank'),
    'a task': question('Name the sender.', 'The seller', 'The bank'),
    'a task behind facts': question('A bill of 200 falls by half. Calculate the rest.', 'A hundred', 'Fifty'),
    'a long beginning': question('An invoice that comes late in the month is', 'paid later', 'sent back'),
    'a beginning that asks for a name': question('ETA stands for', 'time of arrival', 'time of action'),
    'a beginning that one thing can follow': question('An invoice comes from', 'the seller', 'the bank'),
    'a blank': question('An invoice is ____.', 'a bill', 'a card'),
    'which is true of a case': question(
      'A buyer in Cebu has waited nine days for a parcel that the shop sent to an old address, and now calls to ask for it. Which of these is true?',
      'The shop pays',
      'The buyer pays',
    ),
    'a correct thing rather than a correct option': question(
      'What is the correct order of the steps?',
      'A first',
      'B first',
    ),
    'a task behind figures': question('5, 6. Name the larger one.', '"6"', '"5"'),
    code: question('"`A1+A2` is"', 'a sum', 'a text'),
    'a language without word lists': { text: question('An invoice is', 'a bill', 'a card'), language: 'tl' },
  },
  invalid: {
    'which is true': question('⟦Which of the following is true?⟧', 'The seller pays', 'The bank pays'),
    'which is correct and no more': question('⟦Which is correct?⟧', 'The seller pays', 'The bank pays'),
    'a task without a subject': question('⟦Choose the best answer⟧', 'The seller pays', 'The bank pays'),
    'a short beginning with dots': question('⟦An invoice is...⟧', 'a bill that is sent', 'a card'),
    'which is not correct about a subject': question(
      '⟦Which statement about invoices is not correct?⟧',
      'They are long',
      'They are red',
    ),
    'all are true except one': question(
      '⟦All of the following are true of invoices except⟧',
      'They are long',
      'They are red',
    ),
    'picking the correct statement': question(
      '⟦Choose the correct statement.⟧',
      'They are long',
      'They are red',
    ),
    'one word with a question mark': question('⟦Really?⟧', 'It is', 'It was'),
    'a short beginning': question('⟦An invoice is⟧', 'a bill', 'a card'),
    'a subject alone': question('⟦Invoices⟧', 'are bills', 'are cards'),
    'a statement': question(
      '⟦A clerk has sent the wrong invoice to a new buyer in Cebu.⟧',
      'Send another',
      'Wait',
    ),
    'a beginning as short as is set': {
      text: question('⟦An invoice that comes late is⟧', 'paid later', 'sent back'),
      settings: { words: 8 },
    },
  },
});
