import { noneOfTheAbove } from '../../../../src/domain/lint/rules/none-of-the-above.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const papers = (last: string, third = 'The invoice'): string =>
  question('What must agree before a clerk pays?', ['The order', 'The receipt', third, last]);

ruleCases(noneOfTheAbove, {
  valid: {
    'an option of its own': papers('The delivery note'),
    'none of something else': papers('None of the papers that the supplier sent'),
    'something that is not listed': papers('Not listed in the ledger'),
    'none as an amount': question('How many approvals does it need?', ['None', 'One', 'Two']),
    'neither of two things by name': papers('Neither the order nor the receipt'),
    'a language without word lists': { text: papers('None of the above'), language: 'tl' },
  },
  invalid: {
    'the plain phrase': papers('⟦None of the above⟧'),
    'the phrase with a full stop and other capitals': papers('⟦NONE OF THESE.⟧'),
    'the phrase without its article': papers('⟦None of above⟧'),
    'the phrase with a reason behind it': papers('⟦"None of the above; the amount decides"⟧'),
    'neither of two': papers('⟦Neither of these⟧'),
    'not among the options': papers('⟦Not listed⟧'),
    'no right answer': papers('⟦There is no correct answer⟧'),
    'no option as an option': papers('⟦No option is correct⟧'),
    'one word beside "both"': papers('⟦Neither⟧', 'Both'),
  },
});
