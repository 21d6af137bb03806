import type { Starter } from './starter.ts';

export const rehearseStarter: Starter = {
  about: [
    'rehearse: an answer said aloud. Users give themselves 0 to 2 points a line; it never counts towards a score.',
  ],
  level: 'easy',
  by: 'rubric',
  body: `
prompt: "Say your answer aloud: why do you want to work in a back office?"
rubric:                            # what a good answer has
  - Names a reason that lies in the work
  - Gives one example from study or work
  - Says what you want to learn next
sample: >-
  I like it when every line agrees. At school I kept the club's records, and once I found an entry that was
  counted twice. Here I want to learn how a large team keeps its books.
seconds: 90                        # the time to speak
hint: One reason, one example, one wish.
explanation: An example that really happened is what listeners remember.
source: { title: Rubric of the pack's author }
`,
};
