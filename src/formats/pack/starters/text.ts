import type { Starter } from './starter.ts';

export const textStarter: Starter = {
  about: [
    'text: a word that users type. List every form that is right; capitals and spaces at the ends do not count.',
  ],
  level: 'easy',
  by: 'source',
  body: `
prompt: Which Excel function adds up the numbers of a range? Type its name.
accept: [SUM, SUM function]        # the best form first
hint: It is the English word for the result of an addition.
explanation: "\`SUM\` adds up what it is given; \`COUNT\` says how many numbers there are."   # \`code\` and **bold**
source:
  title: SUM function
  publisher: Microsoft Support
  url: https://support.microsoft.com/en-us/office/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89
`,
};
