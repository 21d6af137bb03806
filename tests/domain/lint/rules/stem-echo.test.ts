import { stemEcho } from '../../../../src/domain/lint/rules/stem-echo.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(stemEcho, {
  valid: {
    'a word that a wrong option has too': question(
      'Who signs a loan contract?',
      'The loan officer',
      'The loan clerk',
      'The guard',
    ),
    'a relative of it in a wrong option': question(
      'What does the refund need?',
      'A refund form',
      'A non-refundable card',
      'A pen',
    ),
    'words of asking and counting': question(
      'Which amount is the correct total?',
      'The correct amount',
      'The price',
      'The tax',
    ),
    'words that join': question('What stands between the lines?', 'A blank between them', 'A dash', 'A dot'),
    numbers: question('Which year is 2024 in words?', '2024 again', 'Twenty', 'Forty'),
    'a short word': question('What is a tax?', 'A tax due', 'A gift', 'A wage'),
    code: question('What does `SUM` return?', 'What `SUM` says', 'A date', 'A text'),
    'a word in a wrong option only': question(
      'Who signs a loan contract?',
      'The officer',
      'The loan clerk',
      'The guard',
    ),
    'wrong options that each have a word of their own': question(
      'Is it carbon or sulfur or neon that burns?',
      'Sulfur',
      'Carbon',
      'Neon',
    ),
    'a long option': question(
      'How is a refund paid?',
      'The clerk first asks for the receipt and the card and then sends the refund to the bank',
      'In cash',
      'In stamps',
    ),
    'an option that means others': question(
      'Which of the listed bills is paid?',
      'All of the listed options',
      'Rent',
      'Water',
    ),
    'a word of a long prompt that its question does not repeat': question(
      `|
    A session begins when a caller is put through, and it ends when the agent closes the form that stands on the screen.
    Until then nobody else may call the same agent, and the clock beside the form goes on and on.
    Which layer comes last?`,
      'The session layer',
      'The third layer',
      'The outer layer',
    ),
    'a word that is allowed, in another form': {
      text: question('Who handles refunds?', 'The refunding desk', 'The guard', 'The driver'),
      settings: { allow: ['Refund'] },
    },
    'other kinds':
      '- id: one\n  kind: true-false\n  topic: sums\n  level: easy\n  prompt: A loan is a loan.\n  answer: true',
    'a language without word lists': {
      text: question('Who signs a loan?', 'The loan officer', 'The guard'),
      language: 'tl',
    },
  },
  invalid: {
    'the same word': question('Who signs a loan contract?', 'The ⟦loan⟧ officer', 'The guard', 'The driver'),
    'another form of it': question('What starts the refunding?', 'A ⟦refund⟧ form', 'A pen', 'A stamp'),
    'a word in capitals': question('What does LOAN mean here?', 'A ⟦loan⟧ of money', 'A gift', 'A wage'),
    'the first of two words only': question(
      'What is a loan contract?',
      'A ⟦loan⟧ with a contract',
      'A gift',
      'A wage',
    ),
    'a word beside which another is allowed': {
      text: question('What is a loan contract?', 'A loan with a ⟦contract⟧', 'A gift', 'A wage'),
      settings: { allow: ['loan'] },
    },
    'the question of a long prompt': question(
      `|
    A caller is put through, and the agent opens the form that stands on the screen before anything is said by either of them.
    Until it is closed nobody else may call the same agent, and the clock beside the form goes on and on.
    Which layer opens a session?`,
      'The ⟦session⟧ layer',
      'The third layer',
      'The outer layer',
    ),
    'each of several keys': question(
      'Who signs a loan contract?',
      'The ⟦loan⟧ officer',
      'The guard',
      'The driver',
    )
      .replace('The driver }', 'A ⟦contract⟧ clerk, correct: true }')
      .replace('topic', 'kind: multiple\n  topic'),
  },
});
