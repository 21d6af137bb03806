import { type KindFormat, kindFormat } from '../kind-format.ts';
import { keyedOption, keyedOptions, wireOption } from './options.ts';

export const multipleFormat: KindFormat = kindFormat({
  kind: 'multiple',
  summary: 'One or more options are right.',
  entries: {
    options: keyedOptions({
      title: 'Options',
      description: 'The choices, 2 to 8; one or more have "correct: true".',
      examples: [
        [
          { text: 'The order', correct: true, why: 'It says what was asked for.' },
          { text: 'The invoice', correct: true, why: 'It says what is to be paid.' },
          { text: 'The catalogue', why: 'It says nothing about this purchase.' },
        ],
      ],
    }),
  },
  own: ({ options }) => ({ options: options.map(keyedOption) }),
  wire: ({ options }) => ({ options: options.map(wireOption) }),
});
