import type { Starter } from './starter.ts';

export const typingStarter: Starter = {
  about: [
    'typing: a passage against the clock. Below the accuracy it earns nothing; above it, net words a minute count.',
  ],
  level: 'easy',
  by: 'source',
  body: `
prompt: Type this note. Speed counts once the accuracy is reached.
passage: >-
  Please send the signed delivery note with the invoice, so that we can pay it this week. If a line is
  missing, call the warehouse first.
target: { wpm: 30, accuracy: 95 }  # net words a minute, and percent
hint: Find a pace at which you make few errors; speed follows.
explanation: At 95 percent, a note of this length may hold six errors. Correct what you notice at once.
source: { title: The passage in the question }
`,
};
