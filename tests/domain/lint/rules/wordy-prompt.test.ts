import { wordyPrompt } from '../../../../src/domain/lint/rules/wordy-prompt.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(wordyPrompt, {
  valid: {
    'a short prompt': question('Who pays?', 'The buyer', 'The bank'),
    'many words in two sentences': question(`${'word '.repeat(70)}end. Who pays?`, 'The buyer', 'The bank'),
    'many sentences of few words': question('It is. '.repeat(20), 'The buyer', 'The bank'),
    'a table': question(
      `|\n    Who pays?\n\n${'    a   b   c\n'.repeat(40)}\n    It is late. It is so.`,
      'The buyer',
      'The bank',
    ),
    'a calculation': question(`${'It costs five. '.repeat(25)}How much?`, '"500"', 'PHP 20.50', '7 days'),
    'something to read': question(
      `${'It is late now. '.repeat(25)}Who wrote the email above?`,
      'The buyer',
      'The bank',
    ),
    'a long quotation': question(
      `'"${'It is late now, '.repeat(25)}" It is so. It is. Who wrote?'`,
      'The buyer',
      'The bank',
    ),
    'a kind without options': `- id: one\n  kind: numeric\n  topic: sums\n  level: easy\n  prompt: ${'It costs five. '.repeat(25)}How much?\n  answer: 5`,
    'fewer words than are set': {
      text: question(`${'It is late now. '.repeat(25)}Who pays?`, 'The buyer', 'The bank'),
      settings: { words: 200 },
    },
  },
  invalid: {
    'a long prompt': question(`⟦${'It is late now. '.repeat(25)}Who pays?⟧`, 'The buyer', 'The bank'),
    'a long prompt in a language without word lists': {
      text: question(`⟦${'It is late now. '.repeat(25)}Who pays?⟧`, 'The buyer', 'The bank'),
      language: 'tl',
    },
    'what is too long by its settings': {
      text: question('⟦It is late. It is so. Who pays?⟧', 'The buyer', 'The bank'),
      settings: { words: 8, sentences: 3 },
    },
  },
});
