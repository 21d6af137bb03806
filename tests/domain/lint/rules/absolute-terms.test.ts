import { absoluteTerms } from '../../../../src/domain/lint/rules/absolute-terms.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(absoluteTerms, {
  valid: {
    'options without such words': question('When is it due?', 'In May', 'In June', 'In July'),
    'a key that has one too': question('Who may enter?', 'Only the manager', 'All staff', 'Guests'),
    'a key alone that has one': question('Who may enter?', 'Only the manager', 'Staff', 'Guests'),
    'how often something happens': question(
      'When is it counted?',
      'Every two hours',
      'Every 12 hours',
      'At noon',
    ),
    'phrases that leave an exception': question(
      'When?',
      'In May',
      'Not always in June',
      'Almost every June',
      'Only if it rains',
    ),
    'phrases that mean something else': question(
      'When?',
      'In May',
      'All day',
      'Not in June at all',
      'June after all',
      'Not only in June',
    ),
    'part of a longer word': question('Which access?', 'Full', 'Read-only', 'All-round', 'Overall'),
    'options that mean others': question('Which?', 'Rent', 'All of the above', 'None of these'),
    'amounts and lists': question('How many?', 'Two', 'None', '2 and 4 only', 'I only'),
    code: question('Which formula?', 'A sum', 'The word `all`', 'The word `never`'),
    'a phrase that is allowed': {
      text: question('Who?', 'Guests', 'All staff', 'Drivers'),
      settings: { allow: ['all staff'] },
    },
    'a language without word lists': { text: question('Who?', 'Guests', 'All staff'), language: 'tl' },
  },
  invalid: {
    'each wrong option with one': question(
      'When is it due?',
      'In May',
      '⟦Always⟧ in June',
      'It is ⟦never⟧ due',
      'In July',
    ),
    'the first of two': question('Who pays?', 'The buyer', '⟦All⟧ buyers and no one else', 'The bank'),
    'a phrase of two words': question('Who pays?', 'The buyer', 'In fact ⟦no one⟧ does', 'The bank'),
    'a word beside a spared phrase': question(
      'Who pays?',
      'The buyer',
      'Not only one but ⟦all⟧ banks pay',
      'The bank',
    ),
    'a word beside one that is allowed': {
      text: question('Who pays?', 'The buyer', 'All staff pay for ⟦everything⟧', 'The bank'),
      settings: { allow: ['all staff'] },
    },
  },
});
