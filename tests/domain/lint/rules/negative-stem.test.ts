import { negativeStem } from '../../../../src/domain/lint/rules/negative-stem.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const asked = (prompt: string): string => question(prompt, ['Cash', 'Stock', 'Sales']);

ruleCases(negativeStem, {
  valid: {
    'a sentence of a length at which nobody asks': asked(
      `Which${' very'.repeat(500)} late bill is NOT paid?`,
    ),
    'a question that asks for what is so': asked('Which of these is an asset?'),
    'a condition before the question': asked('If the invoice is not approved, what does the clerk do?'),
    'a condition before the question, without a comma': asked(
      'If a scan cannot be read what does the clerk do?',
    ),
    'a condition behind the question': asked('What does the clerk do if the invoice is not approved?'),
    'a case that starts with when': asked('What is shown when the cell is not empty?'),
    'a part that names somebody': asked('What do you tell a customer who has not paid?'),
    'a part that names somebody without a pronoun': asked('How do you answer a caller you cannot hear?'),
    'a sentence before the question': asked('The totals do not agree. What is checked first?'),
    'a question why': asked('Why does the total not change?'),
    'words in quotes': asked('What does "not applicable" mean on a form?'),
    'a function named NOT in code': asked('What does `NOT(TRUE)` return?'),
    'a function named NOT in prose': asked('What does the NOT function return?'),
    'not only': asked('Which report shows not only totals but also dates?'),
    'a choice between two': asked('Which step decides whether or not an order is paid?'),
    'all but one, inside a question': asked('Which formula adds all rows except the first?'),
    'false as a value': asked('Which formula gives what is false?'),
    'why a claim is false': asked('Which paper shows why the claim is false?'),
    'something that must not be': asked('Name the paper that a clerk must not sign.'),
    'at least': asked('What must every invoice show at least?'),
    'the smallest amount': asked('Which plan costs the least?'),
    'what is said on the way to the options': asked('Cheques are not used for small sums because'),
    'a kind without options':
      '- id: item\n  kind: true-false\n  topic: sums\n  level: easy\n  prompt: Is it not so?\n  answer: true',
    'a language without word lists': { text: asked('Which is NOT an asset?'), language: 'tl' },
  },
  invalid: {
    'a plain not': asked('Which of these is ⟦not⟧ an asset?'),
    'a not with emphasis': asked('Which of these is ⟦NOT⟧ an asset?'),
    'a not in bold': asked('Which of these is ⟦**not**⟧ an asset?'),
    'a short form': asked("Which of these ⟦doesn't⟧ belong to the assets?"),
    cannot: asked('Which of these ⟦cannot⟧ be sold?'),
    never: asked('Which of these should you ⟦never⟧ share?'),
    'except at the end': asked('All of the following are assets ⟦except⟧'),
    'EXCEPT with a colon': asked('"All of the following are assets ⟦EXCEPT⟧:"'),
    'least likely': asked('Which of these is ⟦least likely⟧ to be paid?'),
    'a not with emphasis inside a part': asked('Which is a cost that does ⟦NOT⟧ change?'),
    'a not behind a condition': asked('When stock is counted, which of these is ⟦not⟧ listed?'),
    'which is false': asked('Which of the following is ⟦false⟧?'),
    'which statement about something is incorrect': asked(
      'Which of these statements about assets is ⟦incorrect⟧?',
    ),
    'which is unlikely': asked('Which of these is most ⟦unlikely⟧ to be paid?'),
    'the one that is not': asked('Identify the one that is ⟦not⟧ an asset.'),
    'a sentence that the options finish': asked('The list of assets does ⟦not⟧ show'),
  },
});
