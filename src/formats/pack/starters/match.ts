import type { Starter } from './starter.ts';

export const matchStarter: Starter = {
  about: ['match: pairs. A right that is left over ("extra") keeps the last pair from answering itself.'],
  level: 'easy',
  by: 'source',
  body: `
prompt: >-
  Billing takes refunds, Shipping takes parcels, Support takes passwords, Sales takes new orders. Who takes
  each message?
pairs:
  - { left: "I was charged twice, please pay one back.", right: Billing }
  - { left: "My box should have come on Monday.", right: Shipping }
  - { left: "The page does not let me sign in.", right: Support }
extra:
  - Sales
hint: Name the thing that each message is about in one word.
explanation: "Refund, parcel, password: the messages use other words, so look for what is meant."
source: { title: The rule in the question }
`,
};
