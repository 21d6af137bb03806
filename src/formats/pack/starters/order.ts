import type { Starter } from './starter.ts';

export const orderStarter: Starter = {
  about: [
    'order: steps to put in order. Any two steps must have one right order; leave out what may come early or late.',
  ],
  level: 'medium',
  by: 'source',
  body: `
prompt: >-
  A shop orders goods, and pays only what it ordered and received. Put the steps in order, the earliest first.
steps:                             # write them in the right order; they are shuffled when shown
  - Send the purchase order
  - Count the goods when they arrive
  - Compare the invoice with order and count
  - Pay the invoice
hint: Ask of each step what it needs to have happened before.
explanation: Nobody can count what was not ordered, nor compare what was not counted, and payment comes last.
source: { title: The rule in the question }
`,
};
