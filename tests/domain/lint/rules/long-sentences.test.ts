import { longSentences } from '../../../../src/domain/lint/rules/long-sentences.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const words = (count: number): string => `${'word '.repeat(count - 1)}end.`.replace('word', 'Word');
const text = (...counts: number[]): string => counts.map(words).join(' ');

const question = (prompt: string, explanation = 'Short.'): string => `- id: long
  kind: numeric
  topic: sums
  level: easy
  prompt: ${prompt}
  answer: 4
  explanation: ${explanation}`;

ruleCases(longSentences, {
  valid: {
    'sentences of 16 words on average': question(text(20, 16, 12)),
    'one sentence of 24 words': question(text(24)),
    'two sentences of 24 words on average': question(text(26, 22)),
    'a table, whose rows are no sentences': question(`|
    Here is the week.

      Monday      one two three four five six seven eight nine ten eleven twelve thirteen
      Tuesday     one two three four five six seven eight nine ten eleven twelve thirteen

    How many calls came in?`),
    'code, numbers and formulas, which are no words': question(
      '"Add 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + 21 + 22 + 23 + 24 + 25."',
    ),
    'sentences that begin with code': question(
      `"${words(14)} \`SUM\` ${words(12)} \`MAX\` ${words(12)} \`MIN\` ${words(12)}"`,
    ),
    'longer ones where that is set': { text: question(text(20, 20, 20)), settings: { words: 20 } },
    'a language of which lint knows nothing': { text: question(text(40, 40, 40)), language: 'tl' },
  },
  invalid: {
    'sentences of 17 words on average, at the longest one': question(
      `${words(13)} ⟦${words(22)}⟧ ${words(16)}`,
    ),
    'one sentence of 25 words': question(`⟦${words(25)}⟧`),
    'an explanation of long sentences': question('How much?', `⟦${words(30)}⟧ ${words(28)} ${words(9)}`),
  },
});
