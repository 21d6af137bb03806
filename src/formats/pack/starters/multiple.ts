import type { Starter } from './starter.ts';

export const multipleStarter: Starter = {
  about: [
    'multiple: one option or more are right. Wrong ticks cost what right ones earn, so ticking everything earns nothing.',
  ],
  level: 'medium',
  by: 'source',
  body: `
prompt: >-
  Your desk has this rule: "A case note says who called, what was agreed and by when." Which of these lines
  belong in the note?
options:
  - text: A. Reyes called at 10:15.
    correct: true
    why: It says who called.
  - text: The caller sounded difficult.
    why: It is an opinion, and the rule asks for facts.
  - text: New card goes out by Friday.
    correct: true
    why: It says what was agreed and by when.
  - text: The old card had a blue back.
    why: It is true, perhaps, but nobody needs it to go on with the case.
hint: Hold each line against the three parts of the rule.
explanation: A note lets a colleague go on with the case. What the rule does not name only makes it longer.
source: { title: The rule in the question }
`,
};
