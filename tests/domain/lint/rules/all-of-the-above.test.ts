import { allOfTheAbove } from '../../../../src/domain/lint/rules/all-of-the-above.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, options: readonly string[], more = ''): string =>
  `- id: item\n  topic: sums\n  level: easy\n${more}  prompt: ${prompt}\n  options:\n${options
    .map((text, index) => `    - { text: ${text}${index === 0 ? ', correct: true' : ''} }\n`)
    .join('')}`;

const papers = (last: string): string =>
  question('What must agree before a clerk pays?', ['The order', 'The receipt', last]);

ruleCases(allOfTheAbove, {
  valid: {
    'an option of its own': papers('The invoice'),
    'an option that says it of something else': papers('All of the above-named papers'),
    'an option on all of one thing': papers('All of the orders of the week'),
    'every one of something else': papers('Every option of the contract'),
    'an answer that is one word': papers('All'),
    'a language without word lists': { text: papers('All of the above'), language: 'tl' },
  },
  invalid: {
    'the plain phrase': papers('⟦All of the above⟧'),
    'the phrase with a full stop and other capitals': papers('⟦ALL OF THESE.⟧'),
    'the phrase in bold': papers('⟦"**All of the above**"⟧'),
    'the phrase with what it says of them': papers('⟦All of the above are correct⟧'),
    'the phrase with a reason behind it': papers('⟦"All of these, since each is a record"⟧'),
    'the phrase about options and their place': papers('⟦All of the options above⟧'),
    'the following ones': papers('⟦All of the following⟧'),
    'the phrase behind a letter': papers('⟦D. All of the above⟧'),
    'everything above': papers('⟦Everything above⟧'),
    'every option': papers('⟦Every option⟧'),
    'the phrase about answers': papers('⟦All of the listed options⟧'),
    'the phrase at the top, about those below': papers('⟦All of the below⟧'),
  },
});
