import { vagueTerms } from '../../../../src/domain/lint/rules/vague-terms.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(vagueTerms, {
  valid: {
    'a vague word in the case that a long prompt tells': question(
      'A clerk who often works late in a small shop near the port of Cebu, where parcels from abroad come in by ship, has to write down every one of them. Who reads the list?',
      'The owner',
      'The buyer',
    ),
    'exact words': question('When is it due?', 'In May', 'Every June', 'Two weeks later'),
    comparisons: question(
      'Which error comes most often?',
      'A swap',
      'One that is more likely',
      'As many as that',
      'A gap wider than usual',
    ),
    'what is most common': question('Which error is most commonly made?', 'A swap', 'A gap'),
    'what a thing is called': question('What is a bill often called?', 'An invoice', 'A statement'),
    'a hedged case before the question': question(
      'Bills often come late. Who pays them?',
      'The buyer',
      'The bank',
    ),
    'a month': question('When?', 'In May', 'May 2026', 'On 3 May'),
    code: question('Which word?', 'The word `some`', 'The word `often`'),
    'a word that is allowed': {
      text: question('Who?', 'A clerk may', 'A guard'),
      settings: { allow: ['may'] },
    },
    'a language without word lists': { text: question('Who?', 'Some', 'Few clerks'), language: 'tl' },
  },
  invalid: {
    'what is asked': question('Which error is ⟦commonly⟧ made here?', 'A swap', 'A gap'),
    'the key and wrong options': question(
      'When is it due?',
      '⟦Usually⟧ in May',
      'In June',
      'It is ⟦rarely⟧ due',
    ),
    'an amount': question('Who pays?', '⟦Several⟧ buyers and some banks', 'The bank'),
    'the question itself':
      '- id: one\n  topic: sums\n  level: easy\n  prompt: Bills come late. What do clerks ⟦sometimes⟧ do?\n  options:\n    - { text: Call, correct: true }\n    - { text: Wait }',
  },
});
