import type { Starter } from './starter.ts';

export const trueFalseStarter: Starter = {
  about: [
    'true-false: one statement. Guessing is right half of the time, so use this kind for a quick check alone.',
  ],
  level: 'easy',
  by: 'arithmetic',
  body: `
prompt: >-
  "Invoices are paid 30 days after their date." By this rule, an invoice of 1 March is paid on 31 March.
answer: true                       # true or false, without quotes
hint: Count from the day after the invoice's date.
explanation: March has 31 days, so 30 days after the 1st is the 31st. An invoice of 1 April is paid on 1 May.
source: { title: The rule in the question }
`,
};
