import { keys, list, numberFrom, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';
import { MAX_OPTIONS, MIN_OPTIONS, optionText } from './options.ts';

const gradedOption = keys(
  'option',
  {
    ...optionText,
    marks: numberFrom(0, 3, {
      title: 'Marks',
      description: 'What the standard gives this option, 0 to 3.',
      examples: [3],
    }),
  },
  { title: 'Option', description: 'One way to act.', examples: [{ text: 'Say nothing', marks: 0 }] },
);

export const judgementFormat: KindFormat = kindFormat({
  kind: 'judgement',
  summary: 'Each option earns the marks that a written standard gives it.',
  entries: {
    options: list(gradedOption, [MIN_OPTIONS, MAX_OPTIONS], {
      title: 'Options',
      description: 'The ways to act, 2 to 8, each with its marks.',
      examples: [
        [
          { text: 'Say when it will arrive', marks: 3, why: 'It names a time.' },
          { text: 'Say nothing', marks: 0, why: 'The customer has to call again.' },
        ],
      ],
    }),
    standard: text({
      title: 'Standard',
      description: 'What the marks follow.',
      examples: ['One mark each for owning the delay, giving a reason and naming a time.'],
    }),
  },
  own: ({ options, standard }) => ({
    options: options.map(({ text, why, marks }) => ({ text, marks, ...(why === undefined ? {} : { why }) })),
    standard,
  }),
});
