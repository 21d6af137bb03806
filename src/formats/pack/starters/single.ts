import type { Starter } from './starter.ts';

export const singleStarter: Starter = {
  about: [
    'single: one option is right. Give 3 or 4 options that are about equally long, each with a "why" that says',
    'what is right or wrong about it; users read it after their answer.',
  ],
  level: 'easy',
  by: 'source',
  body: `
prompt: >-                         # ">-" joins the lines below into one
  Your desk has this rule: "Refunds above PHP 5,000 need the approval of the team leader." A customer
  may have PHP 5,000 back. What do you do?
options:
  - text: Ask the team leader to approve it first.
    why: The rule says "above 5,000"; this refund is not above it.
  - text: Pay it out, without asking anybody.
    correct: true                  # exactly one option is right; options are shuffled when shown
    why: 5,000 is not above 5,000, so you need no approval.
  - text: Pay PHP 4,999 now and the rest later.
    why: The whole sum is due, and splitting it would only hide it from the rule.
hint: Compare the sum with the limit, word by word.
explanation: Limits are where careful readers win. "Above" leaves the limit itself out; "from" would take it in.
source: { title: The rule in the question }   # or: title, publisher and url of a page that proves the key
`,
};
