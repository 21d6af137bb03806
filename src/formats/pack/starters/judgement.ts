import type { Starter } from './starter.ts';

export const judgementStarter: Starter = {
  about: [
    'judgement: every option earns 0 to 3 marks. Say in "standard" what the marks follow, so that nobody has to guess',
    "what you prefer, and name it in the question's source.",
  ],
  level: 'medium',
  by: 'rubric',
  body: `
prompt: >-
  A customer asks for the third time where a parcel is. The courier has not answered you yet. What do you say?
options:
  - text: Your parcel is on its way, so please do not worry about it any longer.
    marks: 0
    why: You do not know that it is on its way.
  - text: The courier has not answered. I ask again now and call you by four.
    marks: 3
    why: It says what is known, what happens next, and when.
  - text: The courier has not answered me yet, but I will ask them again today.
    marks: 2
    why: The customer still does not know when to expect news.
  - text: The courier has not answered me yet, so there is no news from them.
    marks: 1
    why: It is true, but nothing happens next.
standard: "One mark each: it says what is known, it says what happens next, it says when."
hint: Look for the answer after which the customer need not ask again.
explanation: A true answer is the start; the next step and a time are what saves the fourth call.
source: { title: Standard of the pack's author }
`,
};
