import type { Starter } from './starter.ts';

export const numericStarter: Starter = {
  about: [
    'numeric: a number that users type. Ask for the rounding that you want, or allow for it with "tolerance".',
  ],
  level: 'medium',
  by: 'arithmetic',
  body: `
prompt: You enter 250 records in 4 hours. How many records is that an hour?
answer: 62.5
tolerance: 0.5                     # 62 to 63 is right; a percentage such as 5% does as well
unit: records
hint: Share the records out over the hours.
explanation: 250 / 4 = 62.5. Dividing the other way round gives hours a record, a very small number.
source: { title: Arithmetic }
`,
};
